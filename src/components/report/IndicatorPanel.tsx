import type { Namespaces } from '#i18n';
import { phrase } from '#i18n/browser';
import type { IndicatorResult } from '#quiz/report';
import { bounds } from './interval-text.ts';
import { ScorePlot } from './ScorePlot.tsx';
import { SpreadBar } from './SpreadBar.tsx';
import { shareText } from './share-text.ts';

interface Props {
  readonly title: string;
  readonly result: IndicatorResult | undefined;
  readonly strings: Namespaces['report'];
  readonly name: 'knowledge' | 'duty';
}

/** One indicator of a class: the mean with its interval, the share reaching the criterion, the distribution. */
export function IndicatorPanel({ title, result, strings, name }: Props) {
  return (
    <section class="card stack" data-indicator={name}>
      <h3>{title}</h3>
      {result ? (
        <>
          <p class="figure" data-mean={result.mean.toFixed(3)}>
            {phrase(strings.mean, { share: shareText(result.printed, strings) })}
          </p>
          <p>
            {result.interval ? phrase(strings.interval, bounds(result.interval, result.n, strings)) : null}{' '}
            {result.interval && result.widest ? `${strings.widestNote} ` : null}
            {phrase(strings.validNote, { n: result.n })}
          </p>
          {result.criterion ? (
            <p>
              {phrase(strings.criterion, {
                needed: result.criterion.needed,
                items: result.items,
                share: shareText(result.criterion.share, strings),
                ...bounds(result.criterion.interval, result.n, strings),
              })}
            </p>
          ) : null}
          {result.interval ? (
            <SpreadBar
              label={title}
              estimate={{ value: result.mean, interval: result.interval }}
              n={result.n}
              strings={strings}
            />
          ) : null}
          {result.columns.length > 0 ? (
            <ScorePlot columns={result.columns} strings={strings} label={strings.histogram} />
          ) : null}
        </>
      ) : (
        <p>{strings.tooFewIndicator}</p>
      )}
    </section>
  );
}
