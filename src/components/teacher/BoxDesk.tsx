import { useEffect, useState } from 'preact/hooks';
import { type KeptBox, LABEL_LENGTH, labelBox } from '#stores/boxes';
import { TextField } from '../field/TextField.tsx';
import { loadSheet } from '../quiz/load-sheet.ts';
import type { FormSheet } from '../quiz/read-forms.ts';
import { GroupReportView } from '../report/GroupReportView.tsx';
import { WordedReportView } from '../report/WordedReportView.tsx';
import { AssignmentSheet } from './AssignmentSheet.tsx';
import { boxName } from './box-name.ts';
import type { CollectData } from './collect-data.ts';
import { OpenBoxDesk } from './OpenBoxDesk.tsx';

interface Props {
  readonly data: CollectData;
  readonly box: KeptBox;
  readonly onDelete: (id: string) => void;
}

/** One box: collecting while it is open, its report once it is sealed. */
export function BoxDesk({ data, box, onDelete }: Props) {
  const { strings, report, locale, forms, paths } = data;
  const [sheet, setSheet] = useState<FormSheet>();
  const [failed, setFailed] = useState(false);
  const path = forms.find(({ slug }) => slug === box.slug)?.path ?? '';
  const load = (): void => {
    setFailed(false);
    loadSheet(path).then(setSheet, () => setFailed(true));
  };
  useEffect(load, [path]);

  const { content } = box;
  return (
    <section class="card stack" data-box={content.state}>
      <h2>{boxName(box, data)}</h2>
      {failed ? (
        <p class="notice notice-warn" role="alert">
          {strings.formMissing}{' '}
          <button type="button" class="button-quiet" onClick={load}>
            {strings.retry}
          </button>
        </p>
      ) : null}
      {!sheet && !failed ? <p role="status">{strings.loading}</p> : null}
      {sheet && content.state === 'open' ? (
        <OpenBoxDesk data={data} box={box} open={content} sheet={sheet} />
      ) : null}
      {sheet && content.state === 'sealed' ? (
        <GroupReportView strings={report} locale={locale} sheet={sheet} aggregate={content.aggregate} />
      ) : null}
      {sheet && content.state === 'words' ? (
        <WordedReportView strings={report} sheet={sheet} box={content} />
      ) : null}
      <details class="screen-only">
        <summary>{strings.showAssignment}</summary>
        <TextField
          id="box-label"
          label={strings.label}
          hint={strings.labelHint}
          maxLength={LABEL_LENGTH}
          value={box.label}
          onText={(text) => labelBox(box.id, text)}
        />
        {content.state === 'open' ? (
          <AssignmentSheet strings={strings} path={path} codePath={paths.code} box={box} />
        ) : null}
      </details>
      <p class="screen-only">
        <button type="button" class="button-quiet" data-delete onClick={() => onDelete(box.id)}>
          {strings.delete}
        </button>
      </p>
    </section>
  );
}
