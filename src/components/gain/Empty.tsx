import type { GainData } from './gain-data.ts';

/** What to do first, for a browser without sealed pairs. */
export function Empty({ data: { strings, paths } }: { readonly data: GainData }) {
  return (
    <div class="notice stack screen-only" data-empty>
      <h2>{strings.emptyTitle}</h2>
      <ol>
        {strings.emptySteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{strings.emptyFiles}</p>
      <div class="button-row">
        <a class="button" href={paths.assign}>
          {strings.assign}
        </a>
        <a class="button-quiet" href={paths.collect}>
          {strings.collect}
        </a>
        <a class="button-quiet" href={paths.tally}>
          {strings.tally}
        </a>
      </div>
    </div>
  );
}
