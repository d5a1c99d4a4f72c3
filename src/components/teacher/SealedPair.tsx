import { useEffect, useRef, useState } from 'preact/hooks';
import { phrase } from '#i18n/browser';
import type { Letters, SealedHalf } from '#quiz/report';
import type { KeptPair } from '#stores/pairs';
import type { FormSheet } from '../quiz/read-forms.ts';
import { GroupReportView } from '../report/GroupReportView.tsx';
import type { CollectData } from './collect-data.ts';

interface Props {
  readonly data: CollectData;
  readonly pair: KeptPair;
  readonly halves: Letters<SealedHalf>;
  readonly sheets: Letters<FormSheet>;
  /** It was sealed just now: what came of it is read out. */
  readonly isNew: boolean;
}

const sizeOf = (half: SealedHalf): number => (half.state === 'sealed' ? half.aggregate.n : half.summary.n);
const letters = ['A', 'B'] as const;

/** A sealed pair: the way to the change, and the report of each letter that has one. */
export function SealedPair({ data, pair, halves, sheets, isNew }: Props) {
  const { strings, report, locale, paths } = data;
  const [shown, show] = useState<'A' | 'B'>();
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isNew) told.current?.focus();
  }, []);
  const half = shown && halves[shown];
  return (
    <div class="stack">
      <p ref={told} tabIndex={-1} data-sealed-pair={`${sizeOf(halves.A)} ${sizeOf(halves.B)}`}>
        <strong>{phrase(strings.pairSealed, { a: sizeOf(halves.A), b: sizeOf(halves.B) })}</strong>
      </p>
      {letters.map((letter) =>
        halves[letter].state === 'summary' ? (
          <p key={letter} data-reduced={letter}>
            {phrase(strings.pairReduced, { letter, n: sizeOf(halves[letter]) })}
          </p>
        ) : null,
      )}
      <div class="button-row screen-only">
        <a class="button" href={`${paths.gain}#${pair.id}`}>
          {strings.toGain}
        </a>
        {pair.wave === 'before' ? (
          <a class="button-quiet" href={`${paths.assign}#after-${pair.A.slug}`}>
            {strings.toSecond}
          </a>
        ) : null}
      </div>
      <div class="screen-only">
        <div class="box-list">
          {letters.map((letter) =>
            halves[letter].state === 'sealed' ? (
              <button
                key={letter}
                type="button"
                class="button-quiet"
                aria-pressed={shown === letter}
                onClick={() => show(shown === letter ? undefined : letter)}
              >
                {phrase(strings.pairReport, { letter })}
              </button>
            ) : null,
          )}
        </div>
      </div>
      {shown && half?.state === 'sealed' ? (
        <GroupReportView
          key={shown}
          strings={report}
          locale={locale}
          sheet={sheets[shown]}
          aggregate={half.aggregate}
        />
      ) : null}
    </div>
  );
}
