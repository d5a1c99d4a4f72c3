import type { FormulaName } from '#quiz/statistics';

/** The sections of the method page with their formulas, in order. Each formula stands in one of them. */
export const sections = {
  forms: [],
  scoring: ['rightCount', 'percentRight', 'isValid'],
  means: [
    'scoreMoments',
    'indicatorResult',
    'meanOf',
    'guttmanScores',
    'studentQuantile',
    'wilson',
    'wilsonShare',
    'newcombe',
    'meanVariance',
    'welchDegrees',
    'welch',
  ],
  criterion: ['criterion', 'calibration'],
  satisfaction: [
    'pomp',
    'meanPomp',
    'throwDice',
    'epsilon',
    'trueShares',
    'dicedMean',
    'meanOfItems',
    'dicedVariance',
    'satisfactionResult',
  ],
  composite: ['composite', 'geometricComposite'],
  classes: ['designEffect', 'effectiveN', 'likeness'],
  gains: ['counterbalancedGain', 'normalisedGain'],
  items: [
    'difficulties',
    'correctedForGuessing',
    'itemTotals',
    'distractorFlags',
    'kr20',
    'kr20WithoutEach',
    'kr21',
    'alpha',
    'feldt',
    'errorOfMeasurement',
    'spearmanBrown',
    'lengthFor',
    'rasch',
    'personMeasures',
  ],
  flags: [],
  languages: ['languageDif', 'mantelHaenszel'],
  equating: ['meanEquating'],
  regions: ['holm'],
  printing: [],
  hidden: [],
  limits: [],
} as const satisfies Readonly<Record<string, readonly FormulaName[]>>;

/** A section of the method page. */
export type Section = keyof typeof sections;

/** Formulas that are reckoned and tested, and of which no report shows a result yet. */
export const notInReports: readonly FormulaName[] = [
  'meanPomp',
  'likeness',
  'correctedForGuessing',
  'kr20WithoutEach',
  'kr21',
  'spearmanBrown',
  'lengthFor',
  'personMeasures',
];
