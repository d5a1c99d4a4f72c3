import { useState } from 'preact/hooks';
import { phrase, plural } from '#i18n/browser';
import { MAX_AGGREGATE } from '#quiz/box';
import { failure } from '#quiz/item';
import type { Waves } from '#quiz/report';
import { sealedHalves } from '#stores/pairs';
import { fileMessage } from './file-message.ts';
import type { GainData } from './gain-data.ts';
import { type FileFault, type LoadForm, type TakenFile, takeText } from './take-file.ts';
import type { GainPair, WaveChoice } from './wave-source.ts';

interface Props {
  readonly data: GainData;
  readonly wave: keyof Waves<unknown>;
  /** Sealed pairs of this wave. */
  readonly pairs: readonly GainPair[];
  readonly choice: WaveChoice;
  readonly onChoice: (choice: WaveChoice) => void;
  readonly loadForm: LoadForm;
}

/** Children of a sealed pair. */
function sizeOf(pair: GainPair): number {
  const halves = sealedHalves(pair);
  const sizes = halves ? [halves.A, halves.B] : [];
  return sizes.reduce((sum, half) => sum + (half.state === 'sealed' ? half.aggregate.n : half.summary.n), 0);
}

/** Whether a pair was counted on paper. */
function isOnPaper(pair: GainPair): boolean {
  const halves = sealedHalves(pair);
  const summaries = halves ? [halves.A.summary, halves.B.summary] : [];
  return summaries.some((summary) => (summary?.knowledge ?? summary?.duty)?.widest);
}

/** Reads one file, unless it is far too large to be one of ours. */
async function takeFile(file: File, files: readonly TakenFile[], loadForm: LoadForm) {
  if (file.size > 2 * MAX_AGGREGATE) {
    return failure<FileFault>({ type: 'too-large', bytes: file.size, most: MAX_AGGREGATE });
  }
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return failure<FileFault>({ type: 'unreadable' });
  return takeText(file.name, text, files, loadForm);
}

/** One wave of the comparison: a sealed pair of this browser, or aggregate files, chosen or dropped. */
export function WaveField({ data, wave, pairs, choice, onChoice, loadForm }: Props) {
  const { strings, sets, locale } = data;
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [taken, setTaken] = useState(0);
  const nameOf = ({ A }: GainPair): string =>
    A.label === '' ? (sets.find(({ number }) => number === A.form)?.name ?? A.slug) : A.label;

  const take = async (given: FileList | null | undefined): Promise<void> => {
    const said: string[] = [];
    let files: readonly TakenFile[] = choice.files;
    for (const file of given ?? []) {
      const read = await takeFile(file, files, loadForm);
      if (read.ok) files = [...files, read.value];
      else said.push(fileMessage(file.name, read.fault, strings));
    }
    setTaken(files.length - choice.files.length);
    setFaults(said);
    if (files.length > choice.files.length) onChoice({ pair: '', files });
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
      <h3>{strings[wave]}</h3>
      {pairs.length > 0 ? (
        <div class="field">
          <label for={`pair-${wave}`}>{strings.pair}</label>
          <select
            id={`pair-${wave}`}
            value={choice.pair}
            onChange={(event) => onChoice({ ...choice, pair: event.currentTarget.value })}
          >
            {pairs.map((pair) => (
              <option key={pair.id} value={pair.id}>
                {phrase(isOnPaper(pair) ? strings.pairOptionPaper : strings.pairOption, {
                  name: nameOf(pair),
                  n: sizeOf(pair),
                })}
              </option>
            ))}
            <option value="">{strings.fromFiles}</option>
          </select>
        </div>
      ) : (
        <p class="meta">{strings.noPairs}</p>
      )}
      <div class="button-row">
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
      </div>
      <p class="meta">{strings.filesHint}</p>
      <div role="status">
        {taken > 0 ? <p>{plural(locale, strings, 'filesTaken', taken)}</p> : null}
        {faults.length > 0 ? (
          <div class="notice notice-warn stack">
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
                onClick={() => onChoice({ ...choice, files: choice.files.filter((kept) => kept !== file) })}
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
