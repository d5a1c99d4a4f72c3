import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { plural } from '#i18n/browser';
import { soundsLikeDanger } from '#search';
import { HelpFirst } from './HelpFirst.tsx';
import { NothingFound } from './NothingFound.tsx';
import { Results } from './Results.tsx';
import { SearchForm } from './SearchForm.tsx';
import type { SearchData } from './search-data.ts';
import { type Shown, shownOf } from './shown.ts';
import { useSearcher } from './use-searcher.ts';

const none: Shown = { topics: [], words: [], count: 0 };

/** Search as one types. Everything happens on this device; the query stands in no address and no storage. */
export function SearchDesk({ data }: { readonly data: SearchData }) {
  const { strings, locale } = data;
  const [query, setQuery] = useState('');
  const [band, setBand] = useState('');
  const [state, load] = useSearcher(data);
  const input = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);

  const asked = query.trim();
  const found = useMemo(
    () => (typeof state === 'object' && asked !== '' ? state.search(asked) : undefined),
    [state, asked],
  );
  const shown = useMemo(() => (found ? shownOf(found, band) : none), [found, band]);
  const danger = soundsLikeDanger(asked);
  const empty = found !== undefined && shown.count === 0;

  useEffect(() => {
    // Typed before the script came.
    if (input.current?.value) setQuery(input.current.value);
    if (location.hash !== '#query') return;
    // From the head of a page one comes to type, and still wants to see where one is.
    input.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  useEffect(() => {
    const topics = document.querySelector<HTMLElement>('[data-search-start]');
    if (topics) topics.hidden = found !== undefined && shown.count > 0;
  }, [found, shown]);

  const status = (): string => {
    if (asked === '') return '';
    if (state === 'loading') return strings.loading;
    if (state === 'failed') return strings.failed;
    return empty ? strings.noneTitle : plural(locale, strings, 'results', shown.count);
  };

  return (
    <div class="stack">
      <SearchForm
        data={data}
        query={query}
        band={band}
        inputRef={input}
        onQuery={(text) => {
          setQuery(text);
          if (text === '') input.current?.focus();
        }}
        onBand={setBand}
        onSubmit={() => results.current?.focus()}
      />
      <p class="search-status" role="status">
        {status()}
      </p>
      {state === 'failed' ? (
        <button type="button" class="button-quiet" data-again onClick={load}>
          {strings.again}
        </button>
      ) : null}
      <div ref={results} tabIndex={-1} class="search-results stack" data-results>
        {danger ? <HelpFirst data={data} /> : null}
        {empty && !danger ? <NothingFound data={data} /> : null}
        {found ? <Results data={data} shown={shown} terms={found.terms} /> : null}
      </div>
    </div>
  );
}
