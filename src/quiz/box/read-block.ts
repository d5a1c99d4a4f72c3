import { choiceItems, type Form, indicatorItems, satisfactionItems, selfReportItem } from '../form/index.ts';
import { levelCount, SELF_REPORT_LEVELS } from '../item/index.ts';
import { sums, wrong } from './aggregate-fault.ts';
import type { Counts, ItemCounts } from './counts.ts';
import { count, counts, fieldsOf, listOf, sumOf } from './fields.ts';
import { MIN_BLOCK } from './languages.ts';

/** A table of items reached and right: row r has r + 1 columns, and every child is in it once. */
function triangle(value: unknown, field: string, items: number, n: number): number[][] {
  if (items === 0) return listOf(value, field, 0) as number[][];
  const table = listOf(value, field, items + 1).map((row, reached) =>
    counts(row, `${field}[${reached}]`, reached + 1),
  );
  sums(field, n, sumOf(table.flat()));
  return table;
}

/** What an item says has to agree with the scores of its indicator: nobody is right more often than there are children. */
function agrees(item: ItemCounts, key: number, scores: readonly number[], field: string): void {
  item.rightByScore.forEach((right, score) => {
    const most = score === 0 ? 0 : (scores[score] ?? 0);
    if (right > most)
      wrong(`${field}.rightByScore[${score}]`, `at most ${most}, the children with that score`);
  });
  const all = item.options[key] ?? 0;
  if (sumOf(item.rightByScore) > all)
    wrong(`${field}.rightByScore`, `a sum of at most ${all}, the children who chose the key`);
}

/**
 * Reads one block of an aggregate file: every list of its length, every sum what it has to be.
 * @param scores without them score tables and opinions are empty: on paper only totals are counted
 * @throws AggregateRefusal at the first field that is wrong
 */
export function readBlock(value: unknown, field: string, form: Form, scores: boolean): Counts {
  const block = fieldsOf(value, field, ['n', 'selfReport', 'items', 'knowledge', 'duty', 'satisfaction']);
  const n = count(block.n, `${field}.n`);
  if (n < MIN_BLOCK) wrong(`${field}.n`, `at least ${MIN_BLOCK}`);

  const selfReport = counts(
    block.selfReport,
    `${field}.selfReport`,
    selfReportItem(form) ? SELF_REPORT_LEVELS + 1 : 0,
  );
  if (selfReport.length > 0) sums(`${field}.selfReport`, n, sumOf(selfReport));

  const size = {
    K: scores ? indicatorItems(form, 'K').length : 0,
    D: scores ? indicatorItems(form, 'D').length : 0,
  };
  const tables = {
    K: triangle(block.knowledge, `${field}.knowledge`, size.K, n),
    D: triangle(block.duty, `${field}.duty`, size.D, n),
  };
  const scored = choiceItems(form);
  const rightSums = { K: tables.K.at(-1)?.map(() => 0) ?? [], D: tables.D.at(-1)?.map(() => 0) ?? [] };
  const items = listOf(block.items, `${field}.items`, scored.length).map((entry, index) => {
    const at = `${field}.items[${index}]`;
    const { indicator, key } = scored[index] ?? { indicator: 'K' as const, key: 0 };
    const own = fieldsOf(entry, at, ['options', 'rightByScore']);
    const item = {
      options: counts(own.options, `${at}.options`, 6),
      rightByScore: counts(own.rightByScore, `${at}.rightByScore`, scores ? size[indicator] + 1 : 0),
    };
    sums(`${at}.options`, n, sumOf(item.options));
    agrees(item, key, tables[indicator].at(-1) ?? [], at);
    item.rightByScore.forEach((right, score) => {
      rightSums[indicator][score] = (rightSums[indicator][score] ?? 0) + right;
    });
    return item;
  });
  for (const [indicator, name] of [
    ['K', 'knowledge'],
    ['D', 'duty'],
  ] as const) {
    tables[indicator].at(-1)?.forEach((children, score) => {
      sums(`${field}.${name}, ${score} right`, children * score, rightSums[indicator][score] ?? 0);
    });
  }

  const opinions = scores ? satisfactionItems(form) : [];
  const satisfaction = listOf(block.satisfaction, `${field}.satisfaction`, opinions.length).map(
    (row, index) =>
      counts(row, `${field}.satisfaction[${index}]`, levelCount(opinions[index]?.scale ?? 'frequency-4')),
  );
  if (opinions.length > 0) sums(`${field}.satisfaction`, n, sumOf(satisfaction.flat()));
  return { n, selfReport, items, knowledge: tables.K, duty: tables.D, satisfaction };
}
