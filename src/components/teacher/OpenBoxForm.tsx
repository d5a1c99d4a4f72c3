import { useState } from 'preact/hooks';
import type { Assignment } from '#quiz/handin';
import { addBox } from '#stores/boxes';
import { addPair } from '#stores/pairs';
import { readClassLink } from '../code/read-class-link.ts';
import { TextField } from '../field/TextField.tsx';
import { loadSheet } from '../quiz/load-sheet.ts';
import type { CollectData } from './collect-data.ts';

const DEFAULT_ROSTER = 60;

interface Props {
  readonly data: CollectData;
  readonly onOpened: (id: string) => void;
}

/**
 * Opens a box for an assignment, or the two of a pair link, whose wave the teacher can change on the desk.
 * @returns the box or pair; undefined when this site has no such form
 * @throws when the network fails
 */
async function openFor(assignment: Assignment, { forms }: CollectData): Promise<string | undefined> {
  const { form, key, pair } = assignment;
  const listed = forms.find(({ number }) => number === form);
  const next = pair && forms.find(({ number }) => number === form + 1);
  if (!listed || (pair && !next)) return undefined;
  const [A, B] = await Promise.all([listed, ...(next ? [next] : [])].map(({ path }) => loadSheet(path)));
  if (A && B)
    return addPair({ A, B }, { A: { form, key }, B: { form: form + 1, key } }, DEFAULT_ROSTER, '', 'before')
      .id;
  return A && addBox(A.form, A.slug, assignment, DEFAULT_ROSTER, '').id;
}

/** Opens a box from a link or class code: on another device, or after the browser was cleared. */
export function OpenBoxForm({ data, onOpened }: Props) {
  const { strings } = data;
  const [text, setText] = useState('');
  const [fault, setFault] = useState('');

  const open = async (): Promise<void> => {
    const assignment = readClassLink(text);
    if (assignment?.tickets) {
      setFault(strings.ticketsElsewhere);
      return;
    }
    try {
      const id = assignment && (await openFor(assignment, data));
      if (id) {
        onOpened(id);
        setText('');
      }
      setFault(id ? '' : strings.linkFault);
    } catch {
      setFault(strings.formMissing);
    }
  };

  return (
    <details class="screen-only">
      <summary>{strings.openFromLink}</summary>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <TextField
          id="open-box"
          label={strings.openFromLinkField}
          message={fault}
          value={text}
          onText={setText}
        />
        <p>
          <button type="submit" class="button-quiet">
            {strings.openFromLinkButton}
          </button>
        </p>
      </form>
    </details>
  );
}
