import { useEffect, useRef } from 'preact/hooks';
import type { KeptBox } from '#stores/boxes';
import { AssignmentSheet } from './AssignmentSheet.tsx';
import type { AssignData } from './assign-data.ts';
import { StorageNote } from './StorageNote.tsx';

interface Props {
  readonly data: AssignData;
  readonly box: KeptBox;
  readonly onAnother: () => void;
}

/** The assignment that was just made, and where to go from here. */
export function AssignmentReady({ data, box, onAnother }: Props) {
  const { strings, forms, paths } = data;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const path = forms.find(({ slug }) => slug === box.slug)?.path ?? '';
  return (
    <div class="stack">
      <h1 ref={heading} class="screen-only" tabIndex={-1}>
        {strings.assignmentReady}
      </h1>
      <StorageNote strings={strings} />
      <p class="screen-only">{strings.boxMade}</p>
      <h2 class="visually-hidden">{strings.showAssignment}</h2>
      <AssignmentSheet strings={strings} path={path} codePath={paths.code} box={box} />
      <div class="button-row screen-only">
        <a class="button" href={`${paths.collect}#${box.id}`}>
          {strings.toCollect}
        </a>
        <button type="button" class="button-quiet" onClick={onAnother}>
          {strings.another}
        </button>
      </div>
    </div>
  );
}
