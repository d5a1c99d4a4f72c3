export {
  composite,
  compositeWeights,
  geometricComposite,
  type Parts,
  type Weights,
} from './composite.ts';
export { DEFAULT_LIKENESS, designEffect, effectiveN } from './design-effect.ts';
export { correctedForGuessing, DIFFICULTY_LIMITS, difficulties } from './difficulty.ts';
export { DISTRACTOR_LIMITS, type DistractorFlag, distractorFlags } from './distractors.ts';
export { ANCHOR_DRIFT, type AnchoredGroup, EQUATING_N, type Equating, meanEquating } from './equating.ts';
export { errorOfMeasurement } from './error-of-measurement.ts';
export { feldt } from './feldt.ts';
export { type Formula, type FormulaName, formulas } from './formulas.ts';
export { counterbalancedGain, type Gain, type Waves } from './gain.ts';
export { guttmanScores } from './guttman.ts';
export { type Interval, Z_95 } from './interval.ts';
export { type ItemTable, rightCount, type ScoreMoments, scoreMoments } from './item-table.ts';
export { ITEM_TOTAL_LIMITS, itemTotals } from './item-total.ts';
export { type ItemDif, languageDif } from './language-dif.ts';
export { LIKENESS_CLASSES, likeness } from './likeness.ts';
export { type MantelHaenszel, mantelHaenszel, type Stratum } from './mantel-haenszel.ts';
export { type Frequency, type MeanEstimate, meanOf } from './mean.ts';
export { type Difference, newcombe, type Widening } from './newcombe.ts';
export { HIGHEST_BEFORE, type NormalisedGain, normalisedGain } from './normalised-gain.ts';
export { type PersonMeasure, personMeasures } from './person-measure.ts';
export { meanPomp, pomp } from './pomp.ts';
export {
  dicedMean,
  dicedVariance,
  type Estimate,
  KEPT,
  meanOfItems,
  trueShares,
} from './randomized-response.ts';
export { type RaschItem, type RaschModel, rasch } from './rasch.ts';
export { alpha, kr20, kr20WithoutEach, kr21 } from './reliability.ts';
export { lengthFor, spearmanBrown } from './spearman-brown.ts';
export { studentQuantile } from './student.ts';
export { meanVariance, type Summary } from './summary.ts';
export { type WelchResult, welch, welchDegrees } from './welch.ts';
export { wilson, wilsonShare } from './wilson.ts';
