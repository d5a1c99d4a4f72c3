import type { Namespaces } from '#i18n';
import { phrase } from '#i18n/browser';
import { type Calibration, printedShare, rounded, type SelfReportResult } from '#quiz/report';
import { figure } from './interval-text.ts';
import { shareText } from './share-text.ts';

interface Props {
  readonly result: SelfReportResult;
  readonly calibration?: Calibration | undefined;
  readonly strings: Namespaces['report'];
  /** The worded answers of K0: yes, some of them, not really. */
  readonly levels: readonly string[];
}

/** What children say they know, beside what they know: never part of it. */
export function SelfReportPanel({ result, calibration, strings, levels }: Props) {
  const rows = [
    [levels[0], result.yes],
    [levels[1], result.some],
    [levels[2], result.notReally],
    [strings.noAnswer, result.noAnswer],
  ] as const;
  return (
    <section class="card stack">
      <h3>{strings.selfReport}</h3>
      <p>{strings.selfReportLead}</p>
      <dl class="shares">
        {rows.map(([label, share]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{shareText(share, strings)}</dd>
          </div>
        ))}
      </dl>
      {calibration ? (
        <>
          <p data-calibration>
            {phrase(strings.calibration, {
              yes: shareText(printedShare(calibration.yes.count, calibration.yes.n), strings),
              yesN: calibration.yes.n,
              known: shareText(printedShare(calibration.reaching.count, calibration.reaching.n), strings),
              knownN: calibration.reaching.n,
              gap: figure(rounded(calibration.gap, calibration.yes.n), strings),
              low: figure(rounded(calibration.low, calibration.yes.n), strings),
              high: figure(rounded(calibration.high, calibration.yes.n), strings),
            })}
          </p>
          <p class="meta">{strings.calibrationLead}</p>
        </>
      ) : null}
    </section>
  );
}
