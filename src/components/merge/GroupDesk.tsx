import { useMemo, useState } from 'preact/hooks';
import { phrase } from '#i18n/browser';
import type { MergedGroup } from '#quiz/region';
import { groupReport } from '#quiz/report';
import { loadSheet } from '../quiz/load-sheet.ts';
import type { FormSheet } from '../quiz/read-forms.ts';
import { GroupReportView } from '../report/GroupReportView.tsx';
import { saveAggregate, saveTable } from '../report/save-aggregate.ts';
import type { MergeData } from './merge-data.ts';
import { RegionView } from './RegionView.tsx';

interface Props {
  readonly data: MergeData;
  readonly group: MergedGroup;
}

/** Everything of one form, version and mode: how much it is, its report, its regions, the files to save. */
export function GroupDesk({ data, group }: Props) {
  const { strings, report: reportStrings, forms, locale } = data;
  const { form: number, formVersion, mode, files, total } = group;
  const [open, setOpen] = useState(false);
  const [sheet, setSheet] = useState<FormSheet>();
  /** What could not be done without the words of the form. */
  const [failed, setFailed] = useState<() => void>();
  const known = forms.find(({ form }) => form.number === number);
  const report = useMemo(() => known && groupReport(known.form, total), [known, total]);
  if (!known || !report || 'needed' in report) return null;

  /** Does something with the words of the form, which are fetched when they are first needed. */
  const withSheet = (use: (sheet: FormSheet) => void): void => {
    setFailed(undefined);
    loadSheet(known.path).then(
      (found) => {
        setSheet(found);
        use(found);
      },
      () => setFailed(() => () => withSheet(use)),
    );
  };
  const turn = (): void => {
    setOpen(!open);
    if (!open) withSheet(() => undefined);
  };

  return (
    <section class="merged-group stack" data-group={number} data-mode={mode}>
      <h2>{phrase(strings.groupTitle, { form: known.name, mode: strings[mode] })}</h2>
      <p data-facts={files}>
        {phrase(strings.groupFacts, { files, children: total.n, boxes: total.leaves.length })}{' '}
        <span class="meta">{phrase(reportStrings.formVersion, { number, version: formVersion })}</span>
      </p>
      <div class="button-row screen-only">
        <button type="button" class="button" data-open aria-expanded={open} onClick={turn}>
          {open ? strings.closeReport : strings.openReport}
        </button>
        <button type="button" class="button-quiet" data-save-merged onClick={() => saveAggregate(total)}>
          {strings.saveFile}
        </button>
        <button
          type="button"
          class="button-quiet"
          data-save-csv
          onClick={() => withSheet((found) => saveTable(found, total, report))}
        >
          {reportStrings.saveCsv}
        </button>
      </div>
      {failed ? (
        <p class="notice notice-warn" role="alert">
          {strings.formMissing}{' '}
          <button type="button" class="button-quiet" data-retry onClick={failed}>
            {strings.retry}
          </button>
        </p>
      ) : null}
      {open && !sheet && !failed ? <p role="status">{strings.loading}</p> : null}
      {open && sheet ? (
        <GroupReportView strings={reportStrings} locale={locale} sheet={sheet} aggregate={total} />
      ) : null}
      <RegionView data={data} group={group} known={known} />
    </section>
  );
}
