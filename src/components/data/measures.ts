import type { TidyRow } from '#quiz/report';
import { compositeWeights } from '#quiz/statistics';

/** One measure of the tidy table, as the codebook lists it. */
export interface Measure {
  /** Its words in `codebook.measures`. */
  readonly id: string;
  /** As written in the column `measure`. */
  readonly names: readonly string[];
  readonly indicators: readonly TidyRow['indicator'][];
  /** Whether its rows are about the whole group, about single items, or about both. */
  readonly about: readonly ('group' | 'item')[];
  readonly unit: TidyRow['unit'];
}

const measure = (
  id: string,
  indicators: Measure['indicators'],
  unit: Measure['unit'],
  about: Measure['about'] = ['group'],
  names: readonly string[] = [id],
): Measure => ({ id, names, indicators, about, unit });

/** Every measure a tidy table may have; a test compares it with what `tidyRows` makes. */
export const measures: readonly Measure[] = [
  measure('children', ['all'], 'children'),
  measure('boxes', ['all'], 'children'),
  measure('design-effect', ['all'], 'factor'),
  measure('mean', ['K', 'D'], 'percent'),
  measure('criterion', ['K', 'D'], 'percent'),
  measure('index', ['S'], 'percent', ['group', 'item']),
  measure('positive', ['S'], 'percent', ['group', 'item']),
  measure('declined', ['S'], 'percent'),
  measure('yes', ['K0'], 'percent'),
  measure('some', ['K0'], 'percent'),
  measure('not-really', ['K0'], 'percent'),
  measure('no-answer', ['K0', 'K', 'D'], 'percent', ['group', 'item']),
  measure('calibration-gap', ['K0'], 'points'),
  measure('composite', ['all'], 'percent', ['group'], [`composite-${compositeWeights.equal.version}`]),
  measure('right', ['K', 'D'], 'percent', ['item']),
  measure('wrong', ['K', 'D'], 'percent', ['item']),
  measure('dont-know', ['K', 'D'], 'percent', ['item']),
  measure('kr20', ['K', 'D'], 'correlation'),
  measure('error-of-measurement', ['K', 'D'], 'factor'),
  measure('item-total', ['K', 'D'], 'correlation', ['item']),
  measure('rasch', ['K', 'D'], 'logit', ['item']),
  measure('rasch-error', ['K', 'D'], 'logit', ['item']),
  measure('dif', ['K', 'D'], 'factor', ['item'], ['dif-kk-ru', 'dif-kk-en']),
];
