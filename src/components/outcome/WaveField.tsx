import { useState } from 'preact/hooks';
import { phrase } from '#i18n/browser';
import { MAX_AGGREGATE } from '#quiz/box';
import { failure } from '#quiz/item';
import { RadioField } from '../field/RadioField.tsx';
import type { TakenFile } from '../gain/take-file.ts';
import { fileSentence } from './file-sentence.ts';
import type { OutcomeData } from './outcome-data.ts';
import {
  type KeptResult,
  type KnownForms,
  type SessionFileFault,
  takeForSession,
  type WaveChoice,
} from './session-wave.ts';

interface Props {
  readonly data: OutcomeData;
  readonly wave: 'before' | 'after';
  readonly kept: readonly KeptResult[];
  readonly choice: WaveChoice;
  readonly onChoice: (choice: WaveChoice) => void;
  readonly known: KnownForms;
}

const sizeOf = ({ content }: KeptResult): number =>
  content.state === 'sealed' ? content.aggregate.n : content.state === 'words' ? content.n : 0;

/** Reads one file, unless it is far too large to be one of ours. */
async function takeFile(file: File, files: readonly TakenFile[], known: KnownForms) {
  if (file.size > 2 * MAX_AGGREGATE) {
    return failure<SessionFileFault>({ type: 'too-large', bytes: file.size, most: MAX_AGGREGATE });
  }
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return failure<SessionFileFault>({ type: 'unreadable' });
  return takeForSession(file.name, text, files, known);
}

/** One time of a session: a result of this device, or files, chosen or dropped. */
export function WaveField({ data, wave, kept, choice, onChoice, known }: Props) {
  const { strings, forms } = data;
  const [faults, setFaults] = useState<readonly string[]>([]);
  const labelOf = (box: KeptResult): string => {
    const own = forms.find(({ form }) => form.number === box.form);
    const name = box.label === '' ? (own?.topic ?? '') : box.label;
    return phrase(strings.keptOption, { name, letter: own?.form.letter ?? '', n: sizeOf(box) });
  };

  const take = async (given: FileList | null | undefined): Promise<void> => {
    const said: string[] = [];
    let files: readonly TakenFile[] = choice.files;
    for (const file of given ?? []) {
      const read = await takeFile(file, files, known);
      if (read.ok) files = [...files, read.value];
      else said.push(fileSentence(file.name, read.fault, strings));
    }
    setFaults(said);
    if (files.length > choice.files.length) onChoice({ kept: '', files });
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut for a mouse; the button in it takes the same files
    <section
      class="card stack"
      data-wave={wave}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void take(event.dataTransfer?.files);
      }}
    >
      <h2>{strings[wave]}</h2>
      <p class="meta">{wave === 'before' ? strings.beforeHint : strings.afterHint}</p>
      {kept.length > 0 ? (
        <RadioField
          name={`kept-${wave}`}
          legend={strings.kept}
          choices={[...kept.map((box) => [box.id, labelOf(box)] as const), ['', strings.fromFiles] as const]}
          value={choice.kept}
          onValue={(id) => onChoice({ ...choice, kept: id })}
        />
      ) : null}
      <label class="button-quiet file-button">
        {strings.files}
        <input
          type="file"
          class="visually-hidden"
          accept=".json,application/json"
          multiple
          onChange={(event) => {
            const input = event.currentTarget;
            void take(input.files).then(() => {
              input.value = '';
            });
          }}
        />
      </label>
      <p class="meta">{strings.filesHint}</p>
      <div role="status">
        {faults.length > 0 ? (
          <div class="notice notice-warn stack" data-refused>
            <p>
              <strong>{strings.refusedTitle}</strong>
            </p>
            <ul>
              {faults.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
      {choice.files.length > 0 ? (
        <ul class="stack">
          {choice.files.map((file) => (
            <li key={file.aggregate.leaves[0]?.id}>
              {phrase(strings.file, { letter: file.form.letter, n: file.aggregate.n, name: file.name })}{' '}
              <button
                type="button"
                class="button-quiet"
                aria-label={phrase(strings.removeFile, { name: file.name })}
                onClick={() => onChoice({ ...choice, files: choice.files.filter((own) => own !== file) })}
              >
                {strings.remove}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
