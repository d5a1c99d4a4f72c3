import { useEffect, useState } from 'preact/hooks';
import { openLibrary, type Searcher, type SearchLibrary } from '#search';
import type { SearchData } from './search-data.ts';

/** The documents, being loaded; without them the topics stay in sight. */
export type SearcherState = Searcher | 'loading' | 'failed';

async function load(address: string): Promise<SearchLibrary> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} was answered with ${answer.status}.`);
  return (await answer.json()) as SearchLibrary;
}

/** Loads the documents once the page is alive. */
export function useSearcher({ library, locale }: SearchData): readonly [SearcherState, () => void] {
  const [state, setState] = useState<SearcherState>('loading');
  const start = (): void => {
    setState('loading');
    load(library).then(
      (own) => setState(openLibrary(own, locale)),
      () => setState('failed'),
    );
  };
  useEffect(start, []);
  return [state, start];
}
