import type { Rule } from '../rule.ts';
import { calquesRule } from './calques.ts';
import { cognitiveMixRule } from './cognitive-mix.ts';
import { duplicatesRule } from './duplicates.ts';
import { figuresRule } from './figures.ts';
import { formBalanceRule } from './form-balance.ts';
import { formPairsRule } from './form-pairs.ts';
import { itemLimitsRule } from './item-limits.ts';
import { itemWordingRule } from './item-wording.ts';
import { kitsRule } from './kits.ts';
import { lessonAgreementRule } from './lesson-agreement.ts';
import { lessonShapeRule } from './lesson-shape.ts';
import { lettersRule } from './letters.ts';
import { parityRule } from './parity.ts';
import { readingLimitsRule } from './reading-limits.ts';
import { recordsRule } from './records.ts';
import { reviewDatesRule } from './review-dates.ts';
import { rewardsRule } from './rewards.ts';
import { schemaRule } from './schema.ts';
import { spellingRule } from './spelling.ts';
import { termsRule } from './terms.ts';
import { twinsRule } from './twins.ts';
import { untaughtRule } from './untaught.ts';

/** Every rule of the content, in the order an author mends: shapes, what is missing, structure, words. */
export const rules: readonly Rule[] = [
  schemaRule,
  parityRule,
  kitsRule,
  recordsRule,
  lessonShapeRule,
  lessonAgreementRule,
  figuresRule,
  formBalanceRule,
  formPairsRule,
  twinsRule,
  cognitiveMixRule,
  itemLimitsRule,
  itemWordingRule,
  reviewDatesRule,
  duplicatesRule,
  readingLimitsRule,
  untaughtRule,
  rewardsRule,
  termsRule,
  calquesRule,
  lettersRule,
  spellingRule,
];
