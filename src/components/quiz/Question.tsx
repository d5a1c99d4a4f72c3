import { useEffect, useRef, useState } from 'preact/hooks';
import { phrase } from '#i18n/browser';
import { type Attempt, answer, explain, goTo, skip } from '#quiz/attempt';
import { isChoice, type Outcome } from '#quiz/item';
import { Explanation } from './Explanation.tsx';
import { Options } from './Options.tsx';
import type { PlayerData } from './player-data.ts';

interface Props {
  readonly data: PlayerData;
  readonly attempt: Attempt;
  readonly onStep: (attempt: Attempt) => void;
  /** The form was submitted before the script was there: take it up. */
  readonly early?: boolean;
}

/** One item on the screen: stem as heading, answers, Back, Skip, Continue. */
export function Question({ data, attempt, onStep, early = false }: Props) {
  const { form, strings, texts } = data;
  const item = form.items[attempt.position];
  const [asksToSkip, askToSkip] = useState(false);
  const status = useRef<HTMLDivElement>(null);
  const chosen = item ? attempt.responses[item.id] : undefined;
  const explained = item !== undefined && attempt.explained.includes(item.id);
  const explains = form.kind === 'topic' && item !== undefined && isChoice(item) && !explained;

  const step = (outcome: Outcome<Attempt, unknown>): void => {
    if (outcome.ok) onStep(outcome.value);
  };
  const next = (from: Attempt): void => step(goTo(from, form, attempt.position + 1));
  const proceed = (): void => {
    if (!item) return;
    if (!chosen && !explained) askToSkip(true);
    else if (explains) step(explain(attempt, form, item.id));
    else next(attempt);
  };
  const skipItem = (): void => {
    if (!item) return;
    const skipped = skip(attempt, form, item.id);
    next(skipped.ok ? skipped.value : attempt);
  };

  useEffect(() => {
    if (early) proceed();
  }, []);
  useEffect(() => askToSkip(false), [attempt.position]);

  if (!item) return null;
  return (
    <form
      class="question stack"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        proceed();
      }}
    >
      <p class="progress">
        {phrase(strings.progress, { n: attempt.position + 1, total: form.items.length })}
        <progress value={attempt.position + 1} max={form.items.length} aria-hidden="true" />
      </p>
      <fieldset>
        <legend>
          <h1 tabIndex={-1}>{texts[item.id]?.stem}</h1>
        </legend>
        {isChoice(item) ? null : (
          <p class="notice">
            {strings.opinionNote} {item.indicator === 'S' ? strings.opinionPromise : ''}
          </p>
        )}
        <Options
          data={data}
          item={item}
          order={attempt.orders[item.id]}
          chosen={chosen}
          locked={explained}
          onChoose={(response) => {
            askToSkip(false);
            step(answer(attempt, form, item.id, response));
          }}
        />
      </fieldset>
      <div ref={status} role="status">
        {explained && isChoice(item) ? <Explanation data={data} item={item} response={chosen} /> : null}
        {asksToSkip ? (
          <div class="notice stack">
            <p>{strings.skipAsk}</p>
            <div class="button-row">
              <button type="button" class="button-quiet" onClick={skipItem}>
                {strings.skipYes}
              </button>
              <button type="button" class="button-quiet" onClick={() => askToSkip(false)}>
                {strings.skipNo}
              </button>
            </div>
          </div>
        ) : null}
      </div>
      <div class="button-row">
        <button type="submit" class="button">
          {explains ? strings.check : strings.continue}
        </button>
        {explained ? null : (
          <button type="button" class="button-quiet" onClick={skipItem}>
            {strings.skip}
          </button>
        )}
        {attempt.position === 0 ? null : (
          <button
            type="button"
            class="button-quiet"
            onClick={() => step(goTo(attempt, form, attempt.position - 1))}
          >
            {strings.back}
          </button>
        )}
      </div>
    </form>
  );
}
