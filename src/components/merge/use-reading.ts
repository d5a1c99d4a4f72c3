import { useMemo, useRef, useState } from 'preact/hooks';
import type { Chosen } from './chosen-files.ts';
import { addDrop, type Desk, emptyDesk } from './desk.ts';
import type { KnownForm } from './merge-data.ts';
import { readFiles } from './read-files.ts';

/** How far the reading of a drop has come; no total while folders are being looked into. */
export interface Progress {
  readonly done: number;
  readonly total?: number;
}

/** What came of the last drop. */
export type DropOutcome =
  | { readonly type: 'stopped' }
  | { readonly type: 'nothing'; readonly skipped: number }
  | { readonly type: 'added'; readonly added: number; readonly refused: number; readonly skipped: number };

const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * The desk and the reading of files onto it. Drops are read one after another, in the order they came in.
 * @param forms that files may be of
 */
export function useReading(forms: readonly KnownForm[]) {
  const [desk, setDesk] = useState<Desk>(emptyDesk);
  const [progress, setProgress] = useState<Progress>();
  const [outcome, setOutcome] = useState<DropOutcome>();
  const newest = useRef(desk);
  const queue = useRef(Promise.resolve());
  const stopper = useRef(new AbortController());
  const byNumber = useMemo(() => new Map(forms.map(({ form }) => [form.number, form])), [forms]);

  const change = (next: Desk): void => {
    newest.current = next;
    setDesk(next);
  };
  const takeOne = async (looking: Promise<Chosen>): Promise<void> => {
    stopper.current = new AbortController();
    setOutcome(undefined);
    setProgress({ done: 0 });
    const { files, skipped } = await looking;
    const total = files.length;
    setProgress({ done: 0, total });
    await breathe();
    const found = await readFiles(files, (number) => byNumber.get(number), {
      onProgress: (done) => setProgress({ done, total }),
      breathe,
      signal: stopper.current.signal,
      now: () => performance.now(),
    });
    setProgress(undefined);
    if (!found) {
      setOutcome({ type: 'stopped' });
    } else if (total === 0) {
      setOutcome({ type: 'nothing', skipped });
    } else {
      const next = addDrop(newest.current, found.read, found.refused);
      const refused = next.refused.length - newest.current.refused.length;
      change(next);
      setOutcome({ type: 'added', added: total - refused, refused, skipped });
    }
  };
  return {
    desk,
    progress,
    outcome,
    change,
    forget: (): void => setOutcome(undefined),
    stop: (): void => stopper.current.abort(),
    take: (looking: Promise<Chosen>): void => {
      queue.current = queue.current
        .then(() => takeOne(looking))
        .catch((cause) => {
          setProgress(undefined);
          reportError(cause);
        });
    },
  };
}
