import type { Namespaces } from '#i18n';
import { phrase } from '#i18n/browser';
import { type BenchmarkRow, printedEstimate } from '#quiz/report';
import { bounds, figure } from './interval-text.ts';
import { SpreadBar } from './SpreadBar.tsx';
import { shareText } from './share-text.ts';

interface Props {
  readonly rows: readonly BenchmarkRow[];
  readonly n: number;
  readonly strings: Namespaces['report'];
}

/** Our figures beside the published ones of 2023: closed, hollow markers, in words by interval. Shows nobody as better. */
export function BenchmarkPanel({ rows, n, strings }: Props) {
  return (
    <details class="card" data-benchmark>
      <summary>{strings.benchmark}</summary>
      <div class="stack">
        <p>{strings.benchmarkFixed}</p>
        <ul class="plot-legend">
          <li>
            <svg viewBox="0 0 16 16" class="plot-key" aria-hidden="true">
              <rect class="plot-right" x="1" y="4" width="14" height="8" />
            </svg>
            {strings.benchmarkOurs}
          </li>
          <li>
            <svg viewBox="0 0 16 16" class="plot-key" aria-hidden="true">
              <circle class="plot-hollow" cx="8" cy="8" r="6" />
            </svg>
            {strings.benchmarkPublished}
          </li>
        </ul>
        {rows.map(({ about, ours, interval, published, words }) => (
          <div key={about}>
            <p>
              {phrase(strings.benchmarkText, {
                about: strings[about],
                ours: shareText(printedEstimate({ value: ours, interval }, n).printed, strings),
                ...bounds(interval, n, strings),
                published: figure(published, strings),
                words: strings[words],
              })}
            </p>
            <SpreadBar
              label={strings[about]}
              estimate={{ value: ours, interval }}
              published={published}
              n={n}
              strings={strings}
            />
          </div>
        ))}
        <p class="meta">{strings.benchmarkSource}</p>
      </div>
    </details>
  );
}
