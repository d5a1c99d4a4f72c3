import { AnswerSign } from './AnswerSign.tsx';
import { CountRows } from './CountRows.tsx';
import type { PresentData } from './present-data.ts';
import type { Showing, Step } from './showing.ts';

interface Props {
  readonly data: PresentData;
  readonly showing: Showing;
  readonly onStep: (step: Step) => void;
}

/** What the class sees: one question with its answers, the counts beside them, or the explanation. */
export function Wall({ data, showing, onStep }: Props) {
  const { strings, texts } = data;
  const item = showing.form.items[showing.place];
  const text = item && texts[item.id];
  if (!item || !text) {
    return (
      <div class="wall">
        <h2 tabIndex={-1}>{strings.endTitle}</h2>
        <p>
          {strings.endLead} {showing.form.kind === 'topic' ? strings.endTally : null}
        </p>
      </div>
    );
  }
  const counts = showing.counts[showing.place] ?? [];
  const most = Math.max(1, ...counts);
  return (
    <div class="wall">
      <h2 tabIndex={-1}>{text.stem}</h2>
      {showing.view === 'count' ? <CountRows strings={strings} counts={counts} onStep={onStep} /> : null}
      {showing.view === 'why' ? (
        <div class="wall-why">
          <p class="wall-answer">
            <AnswerSign answer={item.key} />
            <strong>{text.answers[item.key]}</strong>
          </p>
          <p>{text.why}</p>
        </div>
      ) : null}
      {showing.view === 'question' ? (
        <ol class="wall-answers">
          {text.answers.map((answer, place) => (
            <li key={answer} class="wall-answer">
              <AnswerSign answer={place} />
              <span>{answer}</span>
              {showing.shown ? (
                <strong class="wall-count">
                  {counts[place]}
                  <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                    <rect width={((counts[place] ?? 0) / most) * 100} height="10" />
                  </svg>
                </strong>
              ) : null}
            </li>
          ))}
        </ol>
      ) : null}
    </div>
  );
}
