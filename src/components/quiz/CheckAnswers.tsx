import { phrase } from '#i18n/browser';
import { type Attempt, goTo, submit } from '#quiz/attempt';
import type { PlayerData } from './player-data.ts';

interface Props {
  readonly data: PlayerData;
  readonly attempt: Attempt;
  readonly onStep: (attempt: Attempt) => void;
}

/** The list of questions before the end: answered or skipped, each with a way back. Answers are not shown again. */
export function CheckAnswers({ data, attempt, onStep }: Props) {
  const { form, strings, texts } = data;
  const back = (position: number): void => {
    const step = goTo(attempt, form, position);
    if (step.ok) onStep(step.value);
  };
  const finish = (): void => {
    const step = submit(attempt);
    if (step.ok) onStep(step.value);
  };
  return (
    <div class="stack">
      <h1 tabIndex={-1}>{strings.checkTitle}</h1>
      <p>{strings.checkLead}</p>
      <ol class="answer-list">
        {form.items.map(({ id }, position) => {
          const settled = attempt.explained.includes(id);
          const label = phrase(settled ? strings.seeQuestion : strings.changeAnswer, { n: position + 1 });
          return (
            <li key={id}>
              <button type="button" class="answer-row" onClick={() => back(position)}>
                <span>
                  <span class="visually-hidden">{label}: </span>
                  {texts[id]?.stem}
                </span>
                <strong>{attempt.responses[id] ? strings.answered : strings.skipped}</strong>
              </button>
            </li>
          );
        })}
      </ol>
      <div class="button-row">
        <button type="button" class="button" onClick={finish}>
          {strings.submit}
        </button>
        <button type="button" class="button-quiet" onClick={() => back(form.items.length - 1)}>
          {strings.back}
        </button>
      </div>
    </div>
  );
}
