import type { Ref } from 'preact';
import { RadioField } from '../field/RadioField.tsx';
import type { SearchData } from './search-data.ts';

interface Props {
  readonly data: SearchData;
  readonly query: string;
  readonly band: string;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly onQuery: (query: string) => void;
  readonly onBand: (band: string) => void;
  readonly onSubmit: () => void;
}

/** The field and the ages. The field is never sent: a form without a name and without an address. */
export function SearchForm({ data, query, band, inputRef, onQuery, onBand, onSubmit }: Props) {
  const { strings } = data;
  return (
    <search>
      <form
        class="search-form stack"
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <div class="field">
          <label for="query">{strings.label}</label>
          <p class="hint" id="query-hint">
            {strings.hint}
          </p>
          <div class="search-row">
            <input
              ref={inputRef}
              id="query"
              type="search"
              inputMode="search"
              enterkeyhint="search"
              maxLength={80}
              autocomplete="off"
              autocapitalize="none"
              spellcheck={false}
              value={query}
              aria-describedby="query-hint"
              onInput={(event) => onQuery(event.currentTarget.value)}
            />
            <button
              type="button"
              class="button-quiet"
              data-clear
              hidden={query === ''}
              onClick={() => onQuery('')}
            >
              {strings.clear}
            </button>
          </div>
        </div>
        <RadioField
          name="band"
          legend={strings.band}
          choices={[['', strings.allBands], ...(Object.entries(data.bands) as [string, string][])]}
          value={band}
          onValue={onBand}
        />
      </form>
    </search>
  );
}
