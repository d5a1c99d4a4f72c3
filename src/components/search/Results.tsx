import { useEffect, useState } from 'preact/hooks';
import { plural } from '#i18n/browser';
import { HitLine } from './HitLine.tsx';
import type { SearchData } from './search-data.ts';
import type { Shown } from './shown.ts';

interface Props {
  readonly data: SearchData;
  readonly shown: Shown;
  readonly terms: ReadonlySet<string>;
}

/** Topics in sight before more are asked for. */
const first = 5;

/** What was found: topics, each with its pages, then words. */
export function Results({ data, shown, terms }: Props) {
  const { strings, locale } = data;
  const [most, setMost] = useState(first);
  useEffect(() => setMost(first), [shown]);
  const rest = shown.topics.length - most;
  return (
    <>
      {shown.topics.slice(0, most).map(({ topic, title, hits }) => (
        <section key={topic} class="search-group" data-topic={topic}>
          <h2>{title}</h2>
          <ul>
            {hits.map((hit) => (
              <HitLine key={hit.document.id} data={data} hit={hit} terms={terms} />
            ))}
          </ul>
        </section>
      ))}
      {rest > 0 ? (
        <button type="button" class="button-quiet" data-more onClick={() => setMost(shown.topics.length)}>
          {plural(locale, strings, 'more', rest)}
        </button>
      ) : null}
      {shown.words.length > 0 ? (
        <section class="search-group" data-words>
          <h2>{strings.words}</h2>
          <ul>
            {shown.words.map((hit) => (
              <HitLine key={hit.document.id} data={data} hit={hit} terms={terms} />
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
