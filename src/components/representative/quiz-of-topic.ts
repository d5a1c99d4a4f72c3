import type { Band } from '#schemas';
import { shapeOf, sheetCounts, totalSheets } from '../paper/sheet-counts.ts';
import type { FormSheet } from '../quiz/read-forms.ts';
import type { GroupSize, SessionMinutes } from './session-frame.ts';

/** The two forms of a topic for one age. */
export interface TopicForms {
  readonly A: FormSheet;
  readonly B: FormSheet;
}

/**
 * Letters A and B of a topic for an age.
 * @param forms of all topics
 * @throws Error naming the topic and age of which a letter is missing
 */
export function formsOfTopic(forms: readonly FormSheet[], topic: string, band: Band): TopicForms {
  const [A, B] = (['a', 'b'] as const).map((letter) =>
    forms.find(({ slug }) => slug === `${topic}-${band}-${letter}`),
  );
  if (!A || !B)
    throw new Error(
      `src/content/forms/${topic}-${band}-a.yaml and -b.yaml: expected both, for the kit of ${topic}.`,
    );
  return { A, B };
}

/**
 * Sheets of the questions on paper: both letters in a session of 40 minutes, letter B alone in one of 20.
 * @example questionSheets(forms, 40, 30) // 14
 */
export function questionSheets({ A, B }: TopicForms, minutes: SessionMinutes, group: GroupSize): number {
  const asked = minutes === 40 ? [A, B] : [B];
  return asked.reduce((sum, { form }) => sum + totalSheets(sheetCounts(shapeOf(form), group)), 0);
}
