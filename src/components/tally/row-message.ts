import { phrase } from '#i18n/browser';
import { checkRow } from '#quiz/box';
import type { TallyData } from './tally-data.ts';

/** What to say of a row: whether it adds up, and what to do when it does not. */
export function rowMessage(
  row: readonly (number | null)[],
  slips: number,
  strings: TallyData['strings'],
): string {
  const check = checkRow(row, slips);
  switch (check.type) {
    case 'empty':
      return strings.empty;
    case 'even':
      return phrase(strings.even, { counted: slips, slips });
    case 'missing':
    case 'over':
      return phrase(strings[check.type], { counted: check.counted, by: check.by, slips });
  }
}

/** The same in a few words, for the list of what does not add up. */
export function unevenMessage(
  number: number,
  row: readonly (number | null)[],
  slips: number,
  strings: TallyData['strings'],
): string {
  const check = checkRow(row, slips);
  if (check.type === 'missing') return phrase(strings.unevenMissing, { number, by: check.by });
  if (check.type === 'over') return phrase(strings.unevenOver, { number, by: check.by });
  return phrase(strings.unevenEmpty, { number });
}
