import { Command } from 'commander';
import { countContent, dueForReview, type Fault, readContent, rules } from '#authoring';
import { Refusal } from '../refusal.ts';
import { root } from '../root.ts';

/** Faults printed of one rule before the rest is only counted. */
const SHOWN = 40;

const counted = (content: ReturnType<typeof readContent>): string[] => {
  const counts = countContent(content);
  const { K, D, S, K0 } = counts.items;
  return [
    `topics            ${counts.topics}`,
    `lessons complete  ${counts.lessonsComplete} of ${counts.lessonCells} bands of topics in 3 languages (${counts.lessonFiles} files)`,
    `items             ${counts.itemsTotal} (K ${K}, D ${D}, S ${S}, K0 ${K0})`,
    `forms             ${counts.topicForms} of topics, ${counts.pulseForms} pulses`,
    `sources           ${counts.sources}`,
    `facts             ${counts.facts}`,
    `words             ${counts.words}`,
    `kits              ${counts.kits}`,
  ];
};

/** Prints the faults of a rule and says how many there were. */
function report(name: string, faults: readonly Fault[]): void {
  console.log(
    `${faults.length === 0 ? 'ok  ' : 'MEND'}  ${name}${faults.length ? ` (${faults.length})` : ''}`,
  );
  for (const { where, says } of faults.slice(0, SHOWN)) console.log(`        ${where}: ${says}`);
  if (faults.length > SHOWN) console.log(`        … and ${faults.length - SHOWN} more`);
}

/** `bilemin check [topic]`: the author's report on the content. */
export const checkCommand = new Command('check')
  .description('Check the content: counts, faults with what to do, what is due for review.')
  .argument('[topic]', 'only faults of files whose path holds this word, as in "school"')
  .option('--due <days>', 'also list what is due for review within so many days', '90')
  .action((topic: string | undefined, { due }: { due: string }) => {
    const content = readContent(root);
    for (const line of counted(content)) console.log(line);
    console.log('');
    let total = 0;
    for (const { name, find } of rules) {
      const faults = find(content).filter(({ where }) => topic === undefined || where.includes(topic));
      total += faults.length;
      report(name, faults);
    }
    const today = new Date().toISOString().slice(0, 10);
    const soon = dueForReview(content, today, Number(due));
    console.log(`\ndue for review within ${due} days: ${soon.length}`);
    for (const { path, reviewBy } of soon.slice(0, SHOWN)) console.log(`        ${reviewBy}  ${path}`);
    console.log(`\n${total} errors`);
    if (total > 0)
      throw new Refusal(`${total} faults in the content. Mend them and run "bilemin check" again.`);
  });
