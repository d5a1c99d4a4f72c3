import type { Attempt } from '#quiz/attempt';
import { endings, percentRight, type Score, score } from '#quiz/scoring';
import type { PlayerData } from './player-data.ts';

/** From how many per cent right a child is told that she knows much, and something. Words only, never a mark. */
const MUCH = 70;
const SOME = 40;

/** What a child is told at the end. */
export interface ResultWords {
  readonly knowledge: string;
  readonly duty: string;
  /** Right answers and scored questions; not shown to the youngest. */
  readonly right: number;
  readonly total: number;
}

const share = ({ items, right }: Score): number => percentRight({ reached: items, right });

/** Puts an attempt's result into words. */
export function resultWords({ form, strings }: PlayerData, attempt: Attempt): ResultWords {
  const all = endings(form, attempt.responses);
  const knowledge = score(form, all, 'K');
  const duty = score(form, all, 'D');
  const known = share(knowledge);
  return {
    knowledge: known >= MUCH ? strings.knowMuch : known >= SOME ? strings.knowSome : strings.knowLittle,
    duty: share(duty) >= MUCH ? strings.dutyMuch : strings.dutySome,
    right: knowledge.right + duty.right,
    total: knowledge.items + duty.items,
  };
}
