import { phrase } from '#i18n/browser';
import { classCodeDigits } from '#quiz/handin';
import { AnswerSign, letterOf } from './AnswerSign.tsx';
import type { PresentData } from './present-data.ts';
import type { Step } from './showing.ts';

interface Props {
  readonly strings: PresentData['strings'];
  readonly counts: readonly number[];
  readonly onStep: (step: Step) => void;
}

/** A row an answer to type or tap its count. The numbers stay dots until they are shown: the wall is in sight of all. */
export function CountRows({ strings, counts, onStep }: Props) {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return (
    <div class="count-rows">
      {counts.map((count, answer) => {
        const letter = letterOf(answer);
        return (
          <div key={letter}>
            <AnswerSign answer={answer} />
            <button
              type="button"
              class="button-quiet"
              aria-label={phrase(strings.less, { letter })}
              onClick={() => onStep({ type: 'add', answer, by: -1 })}
            >
              <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
                <path d="M5 12h14" />
              </svg>
            </button>
            <input
              class="veiled"
              inputMode="numeric"
              autocomplete="off"
              maxLength={2}
              aria-label={phrase(strings.answerCount, { letter })}
              value={count === 0 ? '' : `${count}`}
              onInput={(event) =>
                onStep({ type: 'set', answer, count: Number(classCodeDigits(event.currentTarget.value)) })
              }
            />
            <button
              type="button"
              class="button-quiet"
              aria-label={phrase(strings.more, { letter })}
              onClick={() => onStep({ type: 'add', answer, by: 1 })}
            >
              <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
                <path d="M5 12h14M12 5v14" />
              </svg>
            </button>
          </div>
        );
      })}
      <p class="counted" role="status">
        {phrase(strings.counted, { n: total })}
      </p>
    </div>
  );
}
