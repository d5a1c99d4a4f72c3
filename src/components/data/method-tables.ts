import { formatNumber, formatPercent, type Locale, phrase, stringsOf, translator } from '#i18n';
import { printedShare } from '#quiz/report';
import { criterion } from '#quiz/scoring';
import { wilsonShare } from '#quiz/statistics';
import { type BlueprintRow, span } from './blueprint.ts';
import type { Cell } from './cell.ts';
import { type ConstantName, constants } from './constants.ts';
import { dicePrice } from './dice-price.ts';
import { filled } from './filled.ts';
import { guessing } from './guessing.ts';
import { intervalText } from './numbers.ts';
import { notShownYet, type ThresholdRow, thresholdRows } from './threshold-rows.ts';

/** A share for which the width of the interval is shown. */
export const EXAMPLE_SHARE = 0.8;

/** Forms and items by kind and age. */
export function formRows(locale: Locale, rows: readonly BlueprintRow[]): Cell[][] {
  const { kinds } = stringsOf(locale, 'method');
  const { ages } = stringsOf(locale, 'common');
  return rows.map(({ kind, band, forms, perForm, bank }) => [
    kinds[kind],
    ages[band],
    formatNumber(locale, forms),
    span(perForm.items),
    ...(['K', 'D', 'S', 'K0', 'anchors'] as const).map((name) => span(perForm[name])),
    formatNumber(locale, bank),
  ]);
}

/** How wide Wilson's interval is for groups of several sizes. */
export function wilsonRows(locale: Locale): Cell[][] {
  return [10, 15, 25, 50, 100, 400, 1000].map((n) => [
    formatNumber(locale, n),
    intervalText(locale, wilsonShare(EXAMPLE_SHARE, n)),
  ]);
}

/** The mark in whole items, and how often guessing alone reaches it. */
export function criterionRows(locale: Locale): Cell[][] {
  return [5, 6, 7, 8, 10].map((items) => [
    String(items),
    String(criterion(items)),
    new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(
      guessing(items, criterion(items), 1 / 3),
    ),
  ]);
}

/** What the dice cost. */
export function diceRows(locale: Locale): Cell[][] {
  return [100, 200, 400, 1000].map((children) => {
    const { diced, plain } = dicePrice(children);
    return [
      formatNumber(locale, children),
      `± ${formatNumber(locale, diced)}`,
      `± ${formatNumber(locale, plain)}`,
    ];
  });
}

/** How counts are printed. */
export function printedRows(locale: Locale): Cell[][] {
  const { count } = stringsOf(locale, 'method').tables.printed;
  const report = stringsOf(locale, 'report');
  return (
    [
      [21, 25],
      [0, 25],
      [25, 25],
      [1999, 2000],
    ] as const
  ).map(([right, n]) => {
    const { type, percent } = printedShare(right, n);
    const numbers = { count: formatNumber(locale, right), n: formatNumber(locale, n) };
    return [filled(count, numbers), phrase(report[type], { percent })];
  });
}

/** What each flag and notice means. */
export function flagRows(locale: Locale, values: Readonly<Record<string, string>>): Cell[][] {
  return Object.values(stringsOf(locale, 'method').flags).map(({ name, when, means }) => [
    name,
    filled(when, values),
    means,
  ]);
}

function thresholdText(locale: Locale, { value, unit }: ThresholdRow): string {
  if (unit === 'share') return formatPercent(locale, value);
  return translator(locale)(`method:units.${unit}`, { count: value });
}

/** Every threshold, with its place in the code. */
export function thresholdCells(locale: Locale): Cell[][] {
  const { thresholds, notYet } = stringsOf(locale, 'method');
  return thresholdRows.map((row) => {
    const words = thresholds[row.path as keyof typeof thresholds];
    return [
      notShownYet.some((path) => row.path.startsWith(path)) ? `${words} (${notYet})` : words,
      thresholdText(locale, row),
      { code: row.path },
    ];
  });
}

/** Every constant, by its name in the code. */
export function constantRows(locale: Locale): Cell[][] {
  const words = stringsOf(locale, 'method').constants;
  return (Object.keys(constants) as ConstantName[]).map((name) => [
    { code: name },
    new Intl.NumberFormat(locale, { maximumFractionDigits: name === 'Z_95' ? 15 : 3 }).format(
      constants[name],
    ),
    words[name],
  ]);
}
