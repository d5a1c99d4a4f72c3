import { useState } from 'preact/hooks';
import type { Namespaces } from '#i18n';
import { phrase } from '#i18n/browser';
import type { Form } from '#quiz/form';
import { isReduced, type Letters, pairFault } from '#quiz/report';
import { type KeptPair, sealPair, tie } from '#stores/pairs';

interface Props {
  readonly strings: Namespaces['teacher'];
  readonly pair: KeptPair;
  /** How many have arrived on each letter. */
  readonly on: Letters<number>;
  readonly roster: number;
  readonly forms: Letters<Form>;
}

/** Sealing both boxes of a pair, asked once before it is done; before there are enough, what is missing. */
export function SealPair({ strings, pair, on, roster, forms }: Props) {
  const [asks, ask] = useState(false);
  const fault = pairFault(on);
  const untie = (
    <>
      <p class="meta">{strings.untieHint}</p>
      <p>
        <button type="button" class="button-quiet" data-untie onClick={() => tie(pair, undefined)}>
          {strings.untie}
        </button>
      </p>
    </>
  );
  if (fault) {
    return (
      <div class="stack">
        <p class="meta" data-seal-fault>
          {phrase(strings.sealPairTooFew, {
            each: fault.neededEach,
            together: fault.neededTogether,
            a: fault.A,
            b: fault.B,
          })}
        </p>
        {on.A + on.B >= fault.neededTogether ? untie : null}
      </div>
    );
  }
  if (!asks) {
    return (
      <div class="stack">
        <p class="meta">{strings.sealPairHint}</p>
        <p>
          <button type="button" class="button" data-seal onClick={() => ask(true)}>
            {strings.sealPair}
          </button>
        </p>
      </div>
    );
  }
  return (
    <div class="notice stack">
      <div role="status">
        <p>{phrase(strings.sealPairAsk, { n: on.A + on.B, roster })}</p>
        {(['A', 'B'] as const).map((letter) =>
          isReduced(on[letter]) ? (
            <p key={letter} data-reduces={letter}>
              {phrase(strings.sealPairReduced, { letter, n: on[letter] })}
            </p>
          ) : null,
        )}
      </div>
      <div class="button-row">
        <button type="button" class="button" data-seal-yes onClick={() => sealPair(pair, forms)}>
          {strings.sealYes}
        </button>
        <button type="button" class="button-quiet" onClick={() => ask(false)}>
          {strings.sealNo}
        </button>
      </div>
    </div>
  );
}
