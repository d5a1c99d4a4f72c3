import type { Namespaces } from '#i18n';
import { phrase } from '#i18n/browser';
import { type Hiding, type RegionFigure, rounded } from '#quiz/report';
import { bounds, figure as number } from '../report/interval-text.ts';

type Merge = Namespaces['merge'];
type Report = Namespaces['report'];

/** Percentage points with their sign: a difference of nothing has none. */
function signed(points: number, n: number, report: Report): string {
  const value = rounded(points, n);
  const size = number(Math.abs(value), report);
  if (value === 0) return size;
  return value > 0 ? `+${size}` : `−${size}`;
}

/** Why a part is hidden, in a sentence. */
export function hidingText(hiding: Hiding, strings: Merge): string {
  switch (hiding.type) {
    case 'few-children':
      return phrase(strings.hiddenChildren, { needed: hiding.needed });
    case 'few-boxes':
      return phrase(strings.hiddenBoxes, { needed: hiding.needed });
    case 'one-box':
      return strings.hiddenOneBox;
    case 'subtraction':
      return strings.hiddenSubtraction;
  }
}

/**
 * The differences of an indicator in words: how many points, or once that none can be seen.
 * @returns nothing when nothing was compared
 */
export function differenceTexts(figures: readonly RegionFigure[], strings: Merge, report: Report): string[] {
  const compared = figures.flatMap(({ difference, measure, n }) =>
    difference ? [{ ...difference, measure, n }] : [],
  );
  const seen = compared.filter(({ visible }) => visible);
  if (seen.length === 0) return compared.length > 0 ? [strings.noDifference] : [];
  return seen.map(({ measure, points, interval, n }) =>
    phrase(measure === 'criterion' ? strings.criterionDifference : strings.difference, {
      points: signed(points, n, report),
      low: signed(interval.low, n, report),
      high: signed(interval.high, n, report),
    }),
  );
}

/** The interval and the number of children of a figure. */
export function spreadText({ interval, n }: RegionFigure, strings: Merge, report: Report): string {
  return interval
    ? phrase(strings.spread, { ...bounds(interval, n, report), n })
    : phrase(strings.spreadNone, { n });
}
