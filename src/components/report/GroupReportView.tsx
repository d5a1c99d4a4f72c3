import { useEffect, useRef } from 'preact/hooks';
import type { Locale, Namespaces } from '#i18n';
import { localePath, phrase } from '#i18n/browser';
import type { Aggregate } from '#quiz/box';
import { type GroupReport, groupReport } from '#quiz/report';
import type { FormSheet } from '../quiz/read-forms.ts';
import { AnalysisTable } from './AnalysisTable.tsx';
import { BenchmarkPanel } from './BenchmarkPanel.tsx';
import { CompositePanel } from './CompositePanel.tsx';
import { IndicatorPanel } from './IndicatorPanel.tsx';
import { ItemTable } from './ItemTable.tsx';
import { figure, wholePercent } from './interval-text.ts';
import { LanguagesPanel } from './LanguagesPanel.tsx';
import { SatisfactionPanel } from './SatisfactionPanel.tsx';
import { SelfReportPanel } from './SelfReportPanel.tsx';
import { saveAggregate, saveTable } from './save-aggregate.ts';

interface Props {
  readonly strings: Namespaces['report'] & { readonly selfReportLevels: readonly string[] };
  readonly locale: Locale;
  readonly sheet: FormSheet;
  readonly aggregate: Aggregate;
  /** Called when a file or table was handed to the browser. */
  readonly onSaved?: () => void;
}

/** What a reader has to know before the figures. */
function Notices({ report, strings }: { readonly report: GroupReport; readonly strings: Props['strings'] }) {
  return report.notices.map(({ type, share }) => {
    const percent = wholePercent(share);
    const indicator = type === 'few-valid-duty' ? strings.duty : strings.knowledge;
    return (
      <p key={type} class="notice notice-warn">
        {type === 'many-declined'
          ? phrase(strings.noticeDeclined, { percent })
          : phrase(strings.noticeValid, { percent, indicator })}
      </p>
    );
  });
}

/** What a group knows: the indicators apart, question by question, to read, print and save. */
export function GroupReportView({ strings, locale, sheet, aggregate, onSaved }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const report = groupReport(sheet.form, aggregate);
  if ('needed' in report) return null;
  const { n, boxes, satisfaction, selfReport, composite, benchmark, languages } = report;
  return (
    <div class="report stack" data-report={n}>
      <h2 ref={heading} tabIndex={-1}>
        {strings.title}
      </h2>
      <p>
        {phrase(strings.made, { form: sheet.name, n })} {report.small ? <em>{strings.small}</em> : null}
      </p>
      {boxes > 1 ? (
        <p class="meta">
          {phrase(strings.boxes, { boxes, factor: figure(Math.sqrt(report.designEffect), strings, 1) })}
        </p>
      ) : null}
      {report.mode === 'device' ? null : (
        <p class="notice" data-mode-note={report.mode}>
          {report.mode === 'paper' ? strings.paperNote : strings.combinedNote}
        </p>
      )}
      <Notices report={report} strings={strings} />
      <div class="panels">
        <IndicatorPanel
          name="knowledge"
          title={strings.knowledge}
          result={report.knowledge}
          strings={strings}
        />
        <IndicatorPanel name="duty" title={strings.duty} result={report.duty} strings={strings} />
        <SatisfactionPanel result={satisfaction} n={n} boxes={boxes} sheet={sheet} strings={strings} />
        {selfReport ? (
          <SelfReportPanel
            result={selfReport}
            calibration={report.calibration}
            strings={strings}
            levels={strings.selfReportLevels}
          />
        ) : null}
        {composite ? <CompositePanel result={composite} n={n} strings={strings} /> : null}
      </div>
      <ItemTable items={report.items} sheet={sheet} strings={strings} />
      {report.analysis.some(({ kr20 }) => kr20) ? (
        <AnalysisTable scales={report.analysis} sheet={sheet} strings={strings} />
      ) : null}
      {languages ? <LanguagesPanel result={languages} sheet={sheet} strings={strings} /> : null}
      {benchmark && benchmark.length > 0 ? <BenchmarkPanel rows={benchmark} n={n} strings={strings} /> : null}
      <p class="meta">
        {phrase(strings.formVersion, { number: aggregate.form, version: aggregate.formVersion })}.{' '}
        {strings.method} <a href={localePath(locale, 'data/method')}>{strings.methodLink}</a>
      </p>
      <div class="screen-only stack">
        <p class="meta">{strings.saveHint}</p>
        <div class="button-row">
          <button
            type="button"
            class="button"
            data-save
            onClick={() => {
              saveAggregate(aggregate);
              onSaved?.();
            }}
          >
            {strings.save}
          </button>
          <button
            type="button"
            class="button-quiet"
            data-save-table
            onClick={() => {
              saveTable(sheet, aggregate, report);
              onSaved?.();
            }}
          >
            {strings.saveCsv}
          </button>
          <button type="button" class="button-quiet" onClick={() => print()}>
            {strings.print}
          </button>
        </div>
        <p class="meta">{strings.csvHint}</p>
      </div>
    </div>
  );
}
