import { useEffect, useRef, useState } from 'preact/hooks';
import type { Namespaces } from '#i18n';
import { type Chosen, chosenFiles, droppedFiles } from './chosen-files.ts';

interface Props {
  readonly strings: Namespaces['merge'];
  readonly onChosen: (chosen: Promise<Chosen>) => void;
}

/** What makes an input ask for a folder; the types of Preact do not know it. */
const folderInput = { webkitdirectory: true };

/** Whether something is being dragged that holds files; text dragged within the page does not. */
const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Where files come onto the page: two buttons, and the whole page to drop on. */
export function FilePicker({ strings, onChosen }: Props) {
  const [over, setOver] = useState(false);
  const inputs = useRef<HTMLDivElement>(null);
  const take = (input: HTMLInputElement): void => {
    if (input.files?.length) onChosen(Promise.resolve(chosenFiles(input.files)));
    // The same files can be chosen again after they were taken back.
    input.value = '';
  };
  useEffect(() => {
    // What was chosen before the script was here.
    for (const input of inputs.current?.querySelectorAll('input') ?? []) take(input);
    const drag = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!event.dataTransfer || !holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      onChosen(droppedFiles(event.dataTransfer));
    };
    document.addEventListener('dragover', drag);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', drag);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, []);

  return (
    <div class="drop-area screen-only stack" data-over={over} ref={inputs}>
      <p>
        <strong>{strings.dropHere}</strong>
      </p>
      <div class="button-row">
        <label class="button file-button">
          {strings.chooseFiles}
          <input
            type="file"
            class="visually-hidden"
            data-files
            multiple
            accept=".json,application/json"
            aria-describedby="choose-hint"
            onChange={(event) => take(event.currentTarget)}
          />
        </label>
        <label class="button-quiet file-button">
          {strings.chooseFolder}
          <input
            type="file"
            class="visually-hidden"
            data-folder
            multiple
            {...folderInput}
            aria-describedby="choose-hint"
            onChange={(event) => take(event.currentTarget)}
          />
        </label>
      </div>
      <p class="meta" id="choose-hint">
        {strings.chooseHint}
      </p>
    </div>
  );
}
