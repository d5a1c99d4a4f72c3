import type { Locale, Namespaces } from '#i18n';
import { formatSigned, phrase } from '#i18n/browser';
import { type GainReport, type IndicatorGain, rounded } from '#quiz/report';
import { figure } from '../report/interval-text.ts';
import { GainPlot } from './GainPlot.tsx';
import { GainTable } from './GainTable.tsx';

interface Props {
  readonly name: 'knowledge' | 'duty';
  readonly gain: IndicatorGain | undefined;
  readonly report: GainReport;
  readonly locale: Locale;
  readonly strings: Namespaces['gain'];
  readonly words: Namespaces['report'];
}

/** What was added of what was not yet known, or lost of what was. */
function Normalised({
  normalised,
  strings,
  words,
}: {
  readonly normalised: NonNullable<IndicatorGain['normalised']>;
  readonly strings: Namespaces['gain'];
  readonly words: Namespaces['report'];
}) {
  const { type, interval } = normalised;
  const percent = figure(normalised.percent, words);
  return (
    <p data-normalised={`${type} ${normalised.percent}`}>
      {phrase(type === 'gain' ? strings.normalisedGain : strings.normalisedLoss, { percent })}
      {interval
        ? ` ${phrase(strings.normalisedInterval, {
            low: figure(interval.low, words),
            high: figure(interval.high, words),
          })}`
        : ''}
      .
    </p>
  );
}

/** The change on one indicator: the figure with its interval, in words, as a plot and as a table. */
export function IndicatorGainPanel({ name, gain, report, locale, strings, words }: Props) {
  const signed = (value: number) => formatSigned(locale, value);
  const n = Math.min(report.n.before, report.n.after);
  return (
    <section class="card stack" data-gain={name}>
      <h3>{words[name]}</h3>
      {gain ? (
        <>
          <p
            class="figure"
            data-change={gain.change.toFixed(3)}
            data-interval={
              gain.interval && `${gain.interval.low.toFixed(3)} ${gain.interval.high.toFixed(3)}`
            }
          >
            {phrase(strings.change, { points: signed(gain.printed) })}
          </p>
          {gain.interval && gain.words ? (
            <p>
              {phrase(strings.interval, {
                low: signed(rounded(gain.interval.low, n)),
                high: signed(rounded(gain.interval.high, n)),
              })}{' '}
              {strings[gain.words]}
            </p>
          ) : (
            <p>{strings.alike}</p>
          )}
          <GainPlot waves={gain.waves} strings={strings} report={words} />
          <GainTable gain={gain} report={report} strings={strings} words={words} />
          {gain.normalised ? (
            <Normalised normalised={gain.normalised} strings={strings} words={words} />
          ) : null}
          {gain.formGap === undefined ? null : (
            <p class="meta" data-form-gap={gain.formGap}>
              {phrase(strings.formGap, { points: signed(gain.formGap) })}
            </p>
          )}
          {gain.equating ? (
            <p class="meta" data-equating={gain.equating.shift.toFixed(3)}>
              {phrase(strings.equating, {
                ...gain.equating,
                points: signed(rounded(gain.equating.shift, n)),
              })}
            </p>
          ) : null}
        </>
      ) : (
        <p>{strings.tooFewIndicator}</p>
      )}
    </section>
  );
}
