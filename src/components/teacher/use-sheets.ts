import { useEffect, useState } from 'preact/hooks';
import { loadSheet } from '../quiz/load-sheet.ts';
import type { FormSheet } from '../quiz/read-forms.ts';

/** Forms with their words, while they are fetched and after. */
export interface Sheets {
  /** In the order of the paths; absent until all are there. */
  readonly sheets?: readonly FormSheet[] | undefined;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** Fetches the forms at these addresses. */
export function useSheets(...paths: readonly string[]): Sheets {
  const [sheets, setSheets] = useState<readonly FormSheet[]>();
  const [failed, setFailed] = useState(false);
  const retry = (): void => {
    setFailed(false);
    Promise.all(paths.map(loadSheet)).then(setSheets, () => setFailed(true));
  };
  useEffect(retry, paths);
  return { sheets, failed, retry };
}
