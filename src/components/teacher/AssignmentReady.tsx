import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { AssignData } from './assign-data.ts';
import { StorageNote } from './StorageNote.tsx';

interface Props {
  readonly data: AssignData;
  /** The box or pair that collects for it. */
  readonly id: string;
  /** What was opened in this browser. */
  readonly note: string;
  readonly onAnother: () => void;
  /** Its sheet. */
  readonly children: ComponentChildren;
}

/** The assignment that was just made, and where to go from here. */
export function AssignmentReady({ data: { strings, paths }, id, note, onAnother, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="stack">
      <h1 ref={heading} class="screen-only" tabIndex={-1}>
        {strings.assignmentReady}
      </h1>
      <StorageNote strings={strings} />
      <p class="screen-only">{note}</p>
      <h2 class="visually-hidden">{strings.showAssignment}</h2>
      {children}
      <div class="button-row screen-only">
        <a class="button" href={`${paths.collect}#${id}`}>
          {strings.toCollect}
        </a>
        <button type="button" class="button-quiet" onClick={onAnother}>
          {strings.another}
        </button>
      </div>
    </div>
  );
}
