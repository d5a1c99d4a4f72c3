import type { OutcomeData } from './outcome-data.ts';

/** What to do first, while there is nothing to report. */
export function Empty({ data: { strings, count } }: { readonly data: OutcomeData }) {
  return (
    <div class="notice stack screen-only" data-empty>
      <h2>{strings.emptyTitle}</h2>
      <ol>
        {strings.emptySteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        <a class="button-quiet" href={count.path}>
          {count.name}
        </a>
      </p>
    </div>
  );
}
