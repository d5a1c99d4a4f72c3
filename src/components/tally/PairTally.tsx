import { useState } from 'preact/hooks';
import { phrase } from '#i18n/browser';
import { type PaperTally, tallyFault } from '#quiz/box';
import { isReduced, type Letters, pairFault, thresholds } from '#quiz/report';
import { sealedHalves } from '#stores/pairs';
import type { KeptTallyPair } from '#stores/tallies';
import { closeTallyPair } from '#stores/tally-closing';
import { AfterClosing } from './AfterClosing.tsx';
import { CloseBar } from './CloseBar.tsx';
import { ClosedTallyView } from './ClosedTallyView.tsx';
import { TallySheet } from './TallySheet.tsx';
import type { TallyData, TallyForm } from './tally-data.ts';
import { Uneven } from './Uneven.tsx';

interface Props {
  readonly data: TallyData;
  readonly pair: KeptTallyPair;
  readonly listed: Letters<TallyForm>;
  readonly onAgain: (id: string) => void;
}

const letters = ['A', 'B'] as const;

function Counting({
  data,
  pair,
  listed,
  tallies,
}: Omit<Props, 'onAgain'> & { readonly tallies: Letters<PaperTally> }) {
  const { strings } = data;
  const [tried, setTried] = useState(false);
  const few = pairFault({ A: tallies.A.slips, B: tallies.B.slips });
  const faults = {
    A: tallyFault(tallies.A, thresholds.gain.form),
    B: tallyFault(tallies.B, thresholds.gain.form),
  };
  const reduced = letters.filter((letter) => isReduced(tallies[letter].slips));
  const isEven = !faults.A && !faults.B;
  return (
    <>
      {letters.map((letter) => (
        <section key={letter} class="stack" aria-labelledby={`letter-${letter}`}>
          <h3 id={`letter-${letter}`}>{phrase(strings.letterTitle, { letter })}</h3>
          <TallySheet data={data} listed={listed[letter]} kept={pair[letter]} tally={tallies[letter]} />
        </section>
      ))}
      <div role="alert" class="stack">
        {tried
          ? letters.map((letter) => {
              const fault = faults[letter];
              return fault?.type === 'uneven' ? (
                <Uneven
                  key={letter}
                  strings={strings}
                  id={pair[letter].id}
                  listed={listed[letter]}
                  tally={tallies[letter]}
                  uneven={fault.rows}
                  letter={letter}
                />
              ) : null;
            })
          : null}
      </div>
      {few ? (
        <p class="notice" data-too-few>
          {phrase(strings.tooFewPair, {
            each: few.neededEach,
            together: few.neededTogether,
            a: few.A,
            b: few.B,
          })}
        </p>
      ) : (
        <CloseBar
          strings={strings}
          words={false}
          ask={
            reduced.length > 0 && isEven
              ? phrase(strings.closeReducedAsk, { letters: reduced.join(', ') })
              : ''
          }
          onClose={() => {
            setTried(true);
            return !closeTallyPair(pair, { A: listed.A.form, B: listed.B.form });
          }}
        />
      )}
    </>
  );
}

/** The two tallies of a pair: both tables while they are counted, then their reports and the way to the change. */
export function PairTally({ data, pair, listed, onAgain }: Props) {
  const { strings, paths } = data;
  const [A, B] = [pair.A.content, pair.B.content];
  if (A.state === 'counting' && B.state === 'counting')
    return <Counting data={data} pair={pair} listed={listed} tallies={{ A, B }} />;
  return (
    <>
      {sealedHalves(pair) ? (
        <p class="screen-only">
          <a class="button" href={`${paths.gain}#${pair.id}`} data-to-gain>
            {strings.toGain}
          </a>
        </p>
      ) : null}
      {letters.map((letter) => {
        const { content } = pair[letter];
        return (
          <section key={letter} class="stack" aria-labelledby={`letter-${letter}`}>
            <h3 id={`letter-${letter}`}>{phrase(strings.letterTitle, { letter })}</h3>
            {content.state === 'sealed' ? (
              <ClosedTallyView data={data} listed={listed[letter]} kept={pair[letter]} closed={content} />
            ) : null}
            {content.state === 'summary' ? (
              <p data-reduced={letter}>{phrase(strings.reduced, { letter, n: content.summary.n })}</p>
            ) : null}
          </section>
        );
      })}
      <AfterClosing
        data={data}
        tallies={letters.map((letter) => ({ kept: pair[letter], listed: listed[letter] }))}
        onAgain={onAgain}
      />
    </>
  );
}
