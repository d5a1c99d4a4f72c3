import { engineText } from '../engine.ts';
import { mergeText } from '../merge.ts';
import { budgetsTable } from './budgets.mjs';
import { figuresTable, ratiosTable } from './figures.mjs';
import { median } from './summary.mjs';

/**
 * The whole result as Markdown that is also legible in a terminal.
 * @param {import('./summary.mjs').Results} results
 */
export function reportText(results) {
  const { date, machine, profiles, targets, engine, merge } = results;
  const load = median(targets.flatMap(({ runs }) => Object.values(runs).flat()).map((run) => run.load));
  const parts = [
    `Measured ${date}, ${machine}, load ${load?.toFixed(1) ?? '–'}. Medians; times in milliseconds.`,
    ...(targets.length === 0 ? [] : profiles).flatMap(({ name, title, runs }) => [
      `### ${title} (${runs} visits)`,
      figuresTable(results, name),
      ratiosTable(results, name),
    ]),
    '### Budgets of the quiz page, slow profile',
    budgetsTable(results),
    targets
      .flatMap(({ name, remark, fault }) =>
        [remark, fault && `a visit failed: ${fault}`].flatMap((note) => (note ? `- ${name}: ${note}` : [])),
      )
      .join('\n'),
    engine ? engineText(engine) : '',
    merge ? mergeText(merge) : '',
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
