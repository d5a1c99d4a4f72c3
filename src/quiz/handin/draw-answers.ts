import type { Attempt } from '../attempt/index.ts';
import { choiceItems, type Form, satisfactionItems, selfReportItem } from '../form/index.ts';
import { levelCount, type Response } from '../item/index.ts';
import { type Answers, DONT_KNOW } from './answers.ts';
import { throwDice } from './dice.ts';
import { type RandomBytes, uniform } from './random.ts';

function choiceDigit(response: Response | undefined): number {
  if (response?.type === 'option') return response.option + 1;
  return response?.type === 'dont-know' ? DONT_KNOW : 0;
}

/**
 * Takes out of an attempt what may leave the device: the scored answers and K0 as they are, and of the opinions one,
 * picked by chance and diced. An opinion that was skipped counts as "don't want to answer".
 *
 * The item is picked whether or not it was answered, so that which item a code names says nothing of the child.
 * @param random the device's own chance; never the nonce, the key, the time or a seed
 * @example drawAnswers(form, attempt, random).satisfaction // { item: 2, level: 4 }
 */
export function drawAnswers(form: Form, attempt: Attempt, random: RandomBytes): Answers {
  const choices = choiceItems(form).map(({ id }) => choiceDigit(attempt.responses[id]));

  const report = selfReportItem(form);
  const reported = report ? attempt.responses[report.id] : undefined;
  const selfReport = reported?.type === 'level' ? reported.level + 1 : 0;

  const opinions = satisfactionItems(form);
  if (opinions.length === 0) return { ...(report ? { selfReport } : {}), choices };
  const item = uniform(opinions.length, random);
  const picked = opinions[item];
  const levels = levelCount(picked?.scale ?? 'frequency-4');
  const given = picked ? attempt.responses[picked.id] : undefined;
  const truth = given?.type === 'level' ? given.level : levels - 1;
  const level = throwDice(truth, levels, random);
  return { ...(report ? { selfReport } : {}), choices, satisfaction: { item, level } };
}
