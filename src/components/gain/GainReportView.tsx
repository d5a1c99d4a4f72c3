import type { Locale, Namespaces } from '#i18n';
import { phrase } from '#i18n/browser';
import type { GainReport, Waves } from '#quiz/report';
import { IndicatorGainPanel } from './IndicatorGainPanel.tsx';

/** When the second wave was, as the teacher says. */
export type When = 'same-day' | 'weeks' | 'other';

interface Props {
  readonly report: GainReport;
  /** Name of the set. */
  readonly name: string;
  /** The teacher's labels of the two waves; empty when there is none. */
  readonly labels: Waves<string>;
  readonly when: When;
  readonly locale: Locale;
  readonly strings: Namespaces['gain'];
  readonly words: Namespaces['report'];
}

/** What changed between two answers, to read and to print. Says nothing of why. */
export function GainReportView({ report, name, labels, when, locale, strings, words }: Props) {
  const { n, attrition } = report;
  const panel = { report, locale, strings, words };
  const isApart = [report.knowledge, report.duty].every(
    (gain) => !gain || (gain.letters.before && gain.letters.after),
  );
  return (
    <div class="report stack" data-gain-report={`${n.before} ${n.after}`}>
      <h2>{strings.reportTitle}</h2>
      <p>
        {phrase(strings.made, { form: name, ...n })} {report.small ? <em>{words.small}</em> : null}
      </p>
      {labels.before && labels.after ? <p>{phrase(strings.labels, { ...labels })}</p> : null}
      {when === 'other' ? null : <p>{when === 'same-day' ? strings.saidSameDay : strings.saidWeeks}</p>}
      {attrition === undefined ? null : (
        <p class="notice notice-warn" data-attrition>
          {phrase(strings.attrition, { percent: Math.round(100 * attrition) })}
        </p>
      )}
      {report.paper ? (
        <p class="notice" data-paper={report.paper}>
          {report.paper === 'all' ? strings.paperAll : strings.paperSome}
        </p>
      ) : null}
      <div class="panels">
        <IndicatorGainPanel name="knowledge" gain={report.knowledge} {...panel} />
        <IndicatorGainPanel name="duty" gain={report.duty} {...panel} />
      </div>
      <p class="notice">{strings.fixed}</p>
      <p class="meta">
        {isApart ? null : strings.notApart} {strings.weigh} {strings.unlinked} {words.participating}
      </p>
      <p class="screen-only">
        <button type="button" class="button-quiet" onClick={() => print()}>
          {strings.print}
        </button>
      </p>
    </div>
  );
}
