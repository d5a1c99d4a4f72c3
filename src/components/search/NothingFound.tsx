import type { SearchData } from './search-data.ts';

/** What to try when nothing is found. */
export function NothingFound({ data: { strings, help } }: { readonly data: SearchData }) {
  return (
    <section class="notice stack" data-none>
      <h2>{strings.noneTitle}</h2>
      <ul>
        {strings.tips.map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
      <p>
        <a href={help.path}>{strings.noneHelp}</a>
      </p>
    </section>
  );
}
