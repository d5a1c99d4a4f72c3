import { useEffect, useRef } from 'preact/hooks';
import type { Locale, Namespaces } from '#i18n';
import { phrase } from '#i18n/browser';
import type { Aggregate } from '#quiz/box';
import { classReport } from '#quiz/report';
import type { FormSheet } from '../quiz/read-forms.ts';
import { IndicatorPanel } from './IndicatorPanel.tsx';
import { ItemTable } from './ItemTable.tsx';
import { SelfReportPanel } from './SelfReportPanel.tsx';
import { saveAggregate } from './save-aggregate.ts';

interface Props {
  readonly strings: Namespaces['report'] & { readonly selfReportLevels: readonly string[] };
  readonly locale: Locale;
  readonly sheet: FormSheet;
  readonly aggregate: Aggregate;
}

/** What a class knows: three indicators apart, question by question, to read, print and save. */
export function ClassReportView({ strings, sheet, aggregate }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const report = classReport(sheet.form, aggregate);
  if ('type' in report) return null;
  const { n, small, knowledge, duty, selfReport, items, satisfaction } = report;
  const leaves = aggregate.leaves.length;
  return (
    <div class="report stack" data-report={n}>
      <h2 ref={heading} tabIndex={-1}>
        {strings.title}
      </h2>
      <p>
        {phrase(strings.made, { form: sheet.name, n })} {small ? <em>{strings.small}</em> : null}
      </p>
      <div class="panels">
        <IndicatorPanel name="knowledge" title={strings.knowledge} result={knowledge} strings={strings} />
        <IndicatorPanel name="duty" title={strings.duty} result={duty} strings={strings} />
        <section class="card stack" data-satisfaction={satisfaction.type}>
          <h3>{strings.satisfaction}</h3>
          {satisfaction.type === 'hidden' ? (
            <p>
              {phrase(strings.hidden, {
                children: satisfaction.neededChildren,
                boxes: satisfaction.neededBoxes,
                n,
                leaves,
              })}
            </p>
          ) : (
            <p>{strings.notAsked}</p>
          )}
        </section>
        {selfReport ? (
          <SelfReportPanel result={selfReport} strings={strings} levels={strings.selfReportLevels} />
        ) : null}
      </div>
      <ItemTable items={items} sheet={sheet} strings={strings} />
      <p class="meta">
        {phrase(strings.formVersion, { number: aggregate.form, version: aggregate.formVersion })}.{' '}
        {strings.method}
      </p>
      <div class="screen-only stack">
        <p class="meta">{strings.saveHint}</p>
        <div class="button-row">
          <button type="button" class="button" data-save onClick={() => saveAggregate(aggregate)}>
            {strings.save}
          </button>
          <button type="button" class="button-quiet" onClick={() => print()}>
            {strings.print}
          </button>
        </div>
      </div>
    </div>
  );
}
