import { MAX_BOX, MIN_BLOCK, MIN_SEALED } from '#quiz/box';
import { epsilon, FACES, KEEPING_FACES } from '#quiz/handin';
import { REACHED_SHARE } from '#quiz/scoring';
import {
  ANCHOR_DRIFT,
  DEFAULT_LIKENESS,
  DIFFICULTY_LIMITS,
  DISTRACTOR_LIMITS,
  EQUATING_N,
  HIGHEST_BEFORE,
  ITEM_TOTAL_LIMITS,
  KEPT,
  LIKENESS_CLASSES,
  Z_95,
} from '#quiz/statistics';

/** The constants of the engine, by the names they have in the code. The method page prints these values. */
export const constants = {
  REACHED_SHARE,
  Z_95,
  FACES,
  KEEPING_FACES,
  KEPT,
  'epsilon(4)': epsilon(4),
  'epsilon(5)': epsilon(5),
  'DEFAULT_LIKENESS.knowledge': DEFAULT_LIKENESS.knowledge,
  'DEFAULT_LIKENESS.satisfaction': DEFAULT_LIKENESS.satisfaction,
  LIKENESS_CLASSES,
  HIGHEST_BEFORE,
  'DIFFICULTY_LIMITS.low': DIFFICULTY_LIMITS.low,
  'DIFFICULTY_LIMITS.high': DIFFICULTY_LIMITS.high,
  'DISTRACTOR_LIMITS.ofAll': DISTRACTOR_LIMITS.ofAll,
  'DISTRACTOR_LIMITS.ofWrong': DISTRACTOR_LIMITS.ofWrong,
  'DISTRACTOR_LIMITS.easyItem': DISTRACTOR_LIMITS.easyItem,
  'ITEM_TOTAL_LIMITS.low': ITEM_TOTAL_LIMITS.low,
  'ITEM_TOTAL_LIMITS.wrong': ITEM_TOTAL_LIMITS.wrong,
  EQUATING_N,
  ANCHOR_DRIFT,
  MIN_SEALED,
  MAX_BOX,
  MIN_BLOCK,
} as const;

/** The name of a constant. */
export type ConstantName = keyof typeof constants;
