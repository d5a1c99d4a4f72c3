import { useState } from 'preact/hooks';
import { assignmentFragment, classSeal, type Handin, readCode } from '#quiz/handin';
import { TextField } from '../field/TextField.tsx';
import { loadSheet } from '../quiz/load-sheet.ts';
import type { FormSheet } from '../quiz/read-forms.ts';
import { CodeContents } from './CodeContents.tsx';
import type { MyCodeData } from './my-code-data.ts';
import { myCodeMessage } from './my-code-message.ts';
import { readClassLink } from './read-class-link.ts';

interface Opened {
  readonly sheet: FormSheet;
  readonly handin: Handin;
}

async function openCode(data: MyCodeData, code: string, link: string): Promise<Opened | string> {
  const { strings, paths } = data;
  if (code.trim() === '' || link.trim() === '') return strings.faultEmpty;
  const assignment = readClassLink(link);
  if (!assignment) return strings.faultLink;
  const { form, key, pair } = assignment;
  const path = paths[form];
  if (!path) return strings.faultUnknownForm;
  const sheet = await loadSheet(path).catch(() => undefined);
  if (!sheet) return strings.connection;
  const read = readCode(code, sheet.form, classSeal(key));
  if (read.ok) return { sheet, handin: read.value };
  // The coin of a pair link may have led to letter B.
  const ofB = pair && read.fault.type === 'other-form' && read.fault.form === form + 1;
  return ofB
    ? openCode(data, code, assignmentFragment({ form: form + 1, key }))
    : myCodeMessage(read.fault, strings);
}

/** Shows a child, or a parent, all that a hand-in code holds. Everything happens on this device. */
export function MyCodeForm({ data }: { readonly data: MyCodeData }) {
  const { strings } = data;
  const [code, setCode] = useState('');
  const [link, setLink] = useState('');
  const [result, setResult] = useState<Opened | string>('');
  return (
    <div class="stack">
      <h1>{strings.myTitle}</h1>
      <p>{strings.myLead}</p>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void openCode(data, code, link).then(setResult);
        }}
      >
        <TextField
          id="hand-in-code"
          label={strings.myCode}
          hint={strings.myCodeHint}
          value={code}
          onText={setCode}
        />
        <TextField
          id="class-link"
          label={strings.myLink}
          hint={strings.myLinkHint}
          value={link}
          onText={setLink}
        />
        <p class="field-message" id="my-code-message" role="alert">
          {typeof result === 'string' ? result : ''}
        </p>
        <p>
          <button type="submit" class="button">
            {strings.myShow}
          </button>
        </p>
      </form>
      <div aria-live="polite">
        {typeof result === 'string' ? null : (
          <CodeContents data={data} sheet={result.sheet} handin={result.handin} />
        )}
      </div>
    </div>
  );
}
