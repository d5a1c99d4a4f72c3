import type { Counts } from '../box/index.ts';
import { choiceItems, type Form } from '../form/index.ts';
import {
  DIFFICULTY_LIMITS,
  type DistractorFlag,
  difficulties,
  distractorFlags,
  errorOfMeasurement,
  feldt,
  type Interval,
  ITEM_TOTAL_LIMITS,
  type ItemTable,
  itemTotals,
  kr20,
  type RaschItem,
  rasch,
  scoreMoments,
} from '../statistics/index.ts';
import { thresholds } from './thresholds.ts';

/** What is remarkable about an item. */
export type ItemFlag = 'very-easy' | 'very-hard' | 'tells-little' | 'look-at-the-key';

/** How an item works. What its group is too small for is absent. */
export interface ItemAnalysis {
  readonly id: string;
  readonly indicator: 'K' | 'D';
  /** Share right of the children who reached all items of the indicator, 0..1. */
  readonly difficulty: number;
  /** Corrected item-total correlation; absent also where it cannot be reckoned. */
  readonly itemTotal?: number;
  readonly rasch?: RaschItem;
  /** By option in source order; absent at the key. */
  readonly distractors?: readonly (DistractorFlag | undefined)[];
  readonly flags: readonly ItemFlag[];
}

/** How the items of one indicator work together. */
export interface ScaleAnalysis {
  readonly indicator: 'K' | 'D';
  /** Children who reached all its items. */
  readonly n: number;
  readonly kr20?: { readonly value: number; readonly interval?: Interval; readonly rough: boolean };
  /** Standard error of measurement, in items. */
  readonly error?: number;
  readonly items: readonly ItemAnalysis[];
}

/**
 * The table of one indicator, from the counts: children who reached all its items.
 * @example itemTable(form, counts, 'K').scores // children by number right
 */
export function itemTable(form: Form, counts: Counts, indicator: 'K' | 'D'): ItemTable {
  const table = indicator === 'K' ? counts.knowledge : counts.duty;
  const right = choiceItems(form).flatMap((item, index) =>
    item.indicator === indicator ? [counts.items[index]?.rightByScore ?? []] : [],
  );
  return { scores: table.at(-1) ?? [], right };
}

function flagsOf(difficulty: number, itemTotal: number | undefined): ItemFlag[] {
  const flags: ItemFlag[] = [];
  if (difficulty > DIFFICULTY_LIMITS.high) flags.push('very-easy');
  if (difficulty < DIFFICULTY_LIMITS.low) flags.push('very-hard');
  if (itemTotal !== undefined && itemTotal < ITEM_TOTAL_LIMITS.wrong) flags.push('look-at-the-key');
  else if (itemTotal !== undefined && itemTotal < ITEM_TOTAL_LIMITS.low) flags.push('tells-little');
  return flags;
}

/**
 * How the items of one indicator work in a group. Each figure has its own least number of children (`thresholds`).
 * @returns undefined below ten children who reached all items, or without items of the indicator
 * @example scaleAnalysis(form, counts, 'K')?.kr20?.value // 0.62
 */
export function scaleAnalysis(form: Form, counts: Counts, indicator: 'K' | 'D'): ScaleAnalysis | undefined {
  const table = itemTable(form, counts, indicator);
  const { n, items, variance } = scoreMoments(table);
  if (items < 1 || n < thresholds.figures) return undefined;
  const enough = n >= thresholds.reliability.n;
  const shares = difficulties(table);
  const totals = enough ? itemTotals(table) : [];
  const model = n >= thresholds.rasch ? rasch(table) : undefined;
  const reliability = enough ? kr20(table) : undefined;
  const interval = reliability === undefined ? undefined : feldt(reliability, n, items);
  const sd = Math.sqrt((variance * n) / (n - 1));

  const own = choiceItems(form).flatMap((item, place) =>
    item.indicator === indicator ? [{ item, place }] : [],
  );
  return {
    indicator,
    n,
    ...(reliability === undefined
      ? {}
      : {
          kr20: {
            value: reliability,
            ...(interval ? { interval } : {}),
            rough: n < thresholds.reliability.plain,
          },
          error: errorOfMeasurement(sd, reliability),
        }),
    items: own.map(({ item, place }, index) => {
      const difficulty = shares[index] ?? 0;
      const itemTotal = totals[index];
      const measure = model?.items[index];
      const options = counts.items[place]?.options ?? [];
      return {
        id: item.id,
        indicator,
        difficulty,
        ...(itemTotal === undefined ? {} : { itemTotal }),
        ...(measure ? { rasch: measure } : {}),
        ...(counts.n >= thresholds.distractors
          ? { distractors: distractorFlags(options.slice(0, 3), item.key, counts.n) }
          : {}),
        flags: flagsOf(difficulty, itemTotal),
      };
    }),
  };
}
