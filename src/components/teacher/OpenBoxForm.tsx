import { useState } from 'preact/hooks';
import { addBox } from '#stores/boxes';
import { readClassLink } from '../code/read-class-link.ts';
import { TextField } from '../field/TextField.tsx';
import { loadSheet } from '../quiz/load-sheet.ts';
import type { CollectData } from './collect-data.ts';

const DEFAULT_ROSTER = 60;

interface Props {
  readonly data: CollectData;
  readonly onOpened: (id: string) => void;
}

/** Opens a box from a link or class code: on another device, or after the browser was cleared. */
export function OpenBoxForm({ data, onOpened }: Props) {
  const { strings, forms } = data;
  const [text, setText] = useState('');
  const [fault, setFault] = useState('');

  const open = async (): Promise<void> => {
    const assignment = readClassLink(text);
    const listed = forms.find(({ number }) => number === assignment?.form);
    if (!assignment || !listed) {
      setFault(strings.linkFault);
      return;
    }
    try {
      const { form } = await loadSheet(listed.path);
      onOpened(addBox(form, listed.slug, assignment, DEFAULT_ROSTER, '').id);
      setText('');
      setFault('');
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
