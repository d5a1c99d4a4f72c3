import { type KeptBox, LABEL_LENGTH, labelBox } from '#stores/boxes';
import { TextField } from '../field/TextField.tsx';
import { GroupReportView } from '../report/GroupReportView.tsx';
import { WordedReportView } from '../report/WordedReportView.tsx';
import { BoxSheet } from './BoxSheet.tsx';
import { boxName } from './box-name.ts';
import type { CollectData } from './collect-data.ts';
import { OpenBoxDesk } from './OpenBoxDesk.tsx';
import { SheetsNote } from './SheetsNote.tsx';
import { useSheets } from './use-sheets.ts';

interface Props {
  readonly data: CollectData;
  readonly box: KeptBox;
  readonly onDelete: () => void;
}

/** One box: collecting while it is open, its report once it is sealed. */
export function BoxDesk({ data, box, onDelete }: Props) {
  const { strings, report, locale, forms, paths } = data;
  const path = forms.find(({ slug }) => slug === box.slug)?.path ?? '';
  const loading = useSheets(path);
  const sheet = loading.sheets?.[0];
  const { content } = box;
  return (
    <section class="card stack" data-box={content.state}>
      <h2>{boxName(box, data)}</h2>
      <SheetsNote strings={strings} sheets={loading} />
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
          <BoxSheet strings={strings} path={path} codePath={paths.code} box={box} />
        ) : null}
      </details>
      <p class="screen-only">
        <button type="button" class="button-quiet" data-delete onClick={onDelete}>
          {strings.delete}
        </button>
      </p>
    </section>
  );
}
