import { useEffect, useMemo, useState } from 'preact/hooks';
import { loadSheet } from '../quiz/load-sheet.ts';
import type { FormSheet } from '../quiz/read-forms.ts';
import { plainSheet } from './plain-sheet.ts';
import type { TallyData, TallyForm } from './tally-data.ts';

/** A form with its words, or with numbers and letters alone while there is no network. */
export function useFormSheet(
  listed: TallyForm,
  strings: TallyData['strings'],
): { readonly sheet: FormSheet; readonly plain: boolean } {
  const [loaded, setLoaded] = useState<FormSheet>();
  const plain = useMemo(() => plainSheet(listed, strings), [listed]);
  useEffect(() => {
    let isCurrent = true;
    const load = (): void => {
      loadSheet(listed.path).then(
        (sheet) => {
          if (isCurrent) setLoaded(sheet);
        },
        () => undefined,
      );
    };
    load();
    addEventListener('online', load);
    return () => {
      isCurrent = false;
      removeEventListener('online', load);
    };
  }, [listed.path]);
  return { sheet: loaded ?? plain, plain: !loaded };
}
