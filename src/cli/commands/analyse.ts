import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { thresholds } from '#quiz/report';
import { difficulties, feldt, itemTotals, kr20, rasch } from '#quiz/statistics';
import { type ResponseMatrix, readMatrix } from '../files/matrix.ts';
import { Refusal } from '../refusal.ts';

/** What the analysis gives; absent values could not be reckoned (an item all had right, say). */
interface Analysis {
  readonly n: number;
  readonly items: readonly {
    readonly name: string;
    readonly p: number;
    readonly itemTotal: number | null;
    readonly rasch: number | null;
    readonly raschSe: number | null;
  }[];
  readonly kr20: number | null;
  readonly kr20Interval: readonly [number, number] | null;
  readonly raschLogLik: number | null;
}

function analyse({ names, n, table }: ResponseMatrix): Analysis {
  const shares = difficulties(table);
  const totals = itemTotals(table);
  const model = rasch(table);
  const reliability = kr20(table);
  const interval = reliability === undefined ? undefined : feldt(reliability, n, names.length);
  return {
    n,
    items: names.map((name, index) => ({
      name,
      p: shares[index] ?? 0,
      itemTotal: totals[index] ?? null,
      rasch: model?.items[index]?.difficulty ?? null,
      raschSe: model?.items[index]?.error ?? null,
    })),
    kr20: reliability ?? null,
    kr20Interval: interval ? [interval.low, interval.high] : null,
    raschLogLik: model?.logLikelihood ?? null,
  };
}

const cell = (value: number | null, digits: number): string =>
  (value === null ? '-' : value.toFixed(digits)).padStart(10);

function printed({ n, items, kr20: reliability, kr20Interval, raschLogLik }: Analysis): string {
  const width = Math.max(8, ...items.map(({ name }) => name.length));
  const few =
    n < thresholds.reliability.n
      ? [`Below ${thresholds.reliability.n} children item-total correlation and KR-20 say little.`]
      : [];
  const fewer =
    n < thresholds.rasch ? [`Below ${thresholds.rasch} children Rasch difficulties are rough.`] : [];
  return [
    `${n} children, ${items.length} items`,
    `${'item'.padEnd(width)}${'p'.padStart(10)}${'item-total'.padStart(12)}${'Rasch'.padStart(10)}${'SE'.padStart(10)}`,
    ...items.map(
      ({ name, p, itemTotal, rasch: b, raschSe }) =>
        `${name.padEnd(width)}${cell(p, 3)}  ${cell(itemTotal, 3)}${cell(b, 3)}${cell(raschSe, 3)}`,
    ),
    `KR-20 ${reliability === null ? '-' : reliability.toFixed(4)}${kr20Interval ? ` (95 % ${kr20Interval.map((end) => end.toFixed(3)).join(' to ')}, Feldt)` : ''}`,
    `Rasch conditional log-likelihood ${raschLogLik === null ? '-' : raschLogLik.toFixed(4)}`,
    ...few,
    ...fewer,
  ].join('\n');
}

/** `bilemin analyse`: item analysis of a table of right and wrong responses. */
export const analyseCommand = new Command('analyse')
  .description(
    'Analyse a table of responses: a header row of item names, then one row a child, 1 right and 0 wrong.',
  )
  .argument('<file>', 'CSV with commas, semicolons or tabs')
  .option('--json', 'print JSON: n, items[].p, itemTotal, rasch, raschSe, kr20, kr20Interval, raschLogLik')
  .addHelpText('after', '\nExample:\n  bilemin analyse responses.csv --json')
  .action((file: string, { json }: { json?: boolean }) => {
    let text: string;
    try {
      text = readFileSync(file, 'utf8');
    } catch (cause) {
      throw new Refusal(
        `${file}: cannot be read (${(cause as NodeJS.ErrnoException).code}). Check the path.`,
      );
    }
    const analysis = analyse(readMatrix(file, text));
    console.log(json ? JSON.stringify(analysis) : printed(analysis));
  });
