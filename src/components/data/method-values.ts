import { formatNumber, formatPercent, type Locale } from '#i18n/browser';
import { MAX_BOX, MIN_BLOCK, MIN_SEALED } from '#quiz/box';
import { epsilon, FACES, KEEPING_FACES } from '#quiz/handin';
import { thresholds } from '#quiz/report';
import { criterion, REACHED_SHARE } from '#quiz/scoring';
import {
  ANCHOR_DRIFT,
  compositeWeights,
  DEFAULT_LIKENESS,
  DIFFICULTY_LIMITS,
  DISTRACTOR_LIMITS,
  designEffect,
  EQUATING_N,
  effectiveN,
  HIGHEST_BEFORE,
  ITEM_TOTAL_LIMITS,
  LIKENESS_CLASSES,
  pomp,
} from '#quiz/statistics';

/** The example of the section on classes. */
const example = { classes: 8, size: 25 };

/** Values that come from the code, by the places they fill in the words of the method page. */
export function methodValues(locale: Locale, words: { toldApart: string; differs: string }) {
  const number = (value: number, digits = 3) => formatNumber(locale, value, digits);
  const share = (value: number) => formatPercent(locale, value);
  const places = (levels: number) =>
    Array.from({ length: levels }, (_, level) => number(pomp(levels - 1 - level, 0, levels - 1), 1)).join(
      ' / ',
    );
  const { knowledge, satisfaction, duty, version } = compositeWeights.equal;
  const children = example.classes * example.size;
  const deff = designEffect(Array(example.classes).fill(example.size), DEFAULT_LIKENESS.knowledge);
  return {
    reached: share(REACHED_SHARE),
    valid: share(thresholds.notices.valid),
    declined: share(thresholds.notices.declined),
    mark: share(criterion(100) / 100),
    criterionItems: number(thresholds.criterionItems),
    faces: places(3),
    frequency: places(4),
    sides: number(FACES),
    keeping: number(KEEPING_FACES),
    oddsFaces: number(Math.exp(epsilon(4)), 0),
    oddsWords: number(Math.exp(epsilon(5)), 0),
    satisfactionChildren: number(thresholds.satisfaction.n),
    satisfactionBoxes: number(thresholds.satisfaction.boxes),
    opinionReports: number(thresholds.satisfactionItem),
    weightK: number(knowledge, 2),
    weightS: number(satisfaction, 2),
    weightD: number(duty, 2),
    weightsVersion: version,
    rhoKnowledge: number(DEFAULT_LIKENESS.knowledge),
    rhoSatisfaction: number(DEFAULT_LIKENESS.satisfaction),
    likenessClasses: number(LIKENESS_CLASSES),
    exampleClasses: number(example.classes),
    exampleSize: number(example.size),
    exampleChildren: number(children),
    exampleEffect: number(deff, 1),
    exampleEffective: number(effectiveN(children, deff), 0),
    gainWave: number(thresholds.gain.wave),
    gainForm: number(thresholds.gain.form),
    gainNormalised: number(thresholds.gain.normalised),
    highestBefore: share(HIGHEST_BEFORE / 100),
    reliability: number(thresholds.reliability.n),
    plain: number(thresholds.reliability.plain),
    rasch: number(thresholds.rasch),
    distractors: number(thresholds.distractors),
    languageDif: number(thresholds.languageDif),
    equating: number(EQUATING_N),
    drift: number(100 * ANCHOR_DRIFT, 0),
    regionChildren: number(thresholds.region.n),
    regionBoxes: number(thresholds.region.boxes),
    regionShare: share(thresholds.region.largestShare),
    decimals: number(thresholds.decimals),
    words: number(thresholds.words),
    belowFigures: number(thresholds.figures - 1),
    benchmark: number(thresholds.benchmark),
    largeGroup: number(thresholds.largeGroup),
    sealed: number(MIN_SEALED),
    box: number(MAX_BOX),
    block: number(MIN_BLOCK),
    difficultyHigh: share(DIFFICULTY_LIMITS.high),
    difficultyLow: share(DIFFICULTY_LIMITS.low),
    itemTotalLow: number(ITEM_TOTAL_LIMITS.low),
    itemTotalWrong: number(ITEM_TOTAL_LIMITS.wrong),
    ofAll: share(DISTRACTOR_LIMITS.ofAll),
    ofWrong: share(DISTRACTOR_LIMITS.ofWrong),
    easyItem: share(DISTRACTOR_LIMITS.easyItem),
    ...words,
  };
}
