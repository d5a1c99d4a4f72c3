import type { SearchData } from './search-data.ts';

/** Whom to turn to, calmly and before anything else, when a query sounds like danger. */
export function HelpFirst({ data: { strings, help } }: { readonly data: SearchData }) {
  return (
    <section class="notice notice-help stack" data-help-first>
      <h2>{strings.helpTitle}</h2>
      <p>{strings.helpText}</p>
      <ul>
        {help.ways.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
      <p>
        <a class="button" href={help.path}>
          {help.link}
        </a>
      </p>
    </section>
  );
}
