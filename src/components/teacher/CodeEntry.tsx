import { useState } from 'preact/hooks';
import type { Namespaces } from '#i18n';
import { phrase } from '#i18n/browser';
import { findCodes, MAX_PASTE } from '#quiz/handin';
import type { CollectOutcome } from '#stores/boxes';

interface Props {
  readonly strings: Namespaces['teacher'];
  readonly onTexts: (texts: readonly string[]) => readonly CollectOutcome[];
}

/** As much of a refused line as is kept in the field to be mended. */
const KEPT = 200;

/** Codes as text: pasted, typed or from a file. What was refused stays in the field, so that it can be mended. */
export function CodeEntry({ strings, onTexts }: Props) {
  const [text, setText] = useState('');
  const [message, setMessage] = useState('');

  const take = (given: string): void => {
    const codes = findCodes(given);
    if (codes.length === 0) {
      setMessage(strings.takeEmpty);
      return;
    }
    setMessage(given.length > MAX_PASTE ? phrase(strings.fileTooLong, { count: MAX_PASTE }) : '');
    const refused = onTexts(codes).flatMap((outcome) =>
      outcome.type === 'refused' && outcome.fault.type !== 'counted-already'
        ? [outcome.text.slice(0, KEPT)]
        : [],
    );
    setText(refused.join('\n'));
  };
  const takeFile = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    try {
      const given = await file.slice(0, 2 * MAX_PASTE).text();
      if (given.includes('\u0000') || given.includes('\uFFFD')) throw new Error('not a text file');
      take(given);
    } catch {
      setMessage(strings.fileUnreadable);
    }
  };

  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        take(text);
      }}
    >
      <div class="field">
        <label for="codes">{strings.paste}</label>
        <p class="hint" id="codes-hint">
          {strings.pasteHint}
        </p>
        <p class="field-message" id="codes-message" role="alert">
          {message}
        </p>
        <textarea
          id="codes"
          rows={4}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-describedby="codes-hint codes-message"
          value={text}
          onPaste={(event) => {
            const given = event.clipboardData?.getData('text') ?? '';
            if (given.length <= MAX_PASTE) return;
            // A field with megabytes in it freezes the browser: read the paste without putting it there.
            event.preventDefault();
            take(given);
          }}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <div class="button-row">
        <button type="submit" class="button">
          {strings.take}
        </button>
        <label class="button-quiet file-button">
          {strings.file}
          <input
            type="file"
            class="visually-hidden"
            accept=".txt,.csv,text/plain"
            onChange={(event) => {
              void takeFile(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        </label>
      </div>
    </form>
  );
}
