import type { Namespaces } from '#i18n';
import { phrase } from '#i18n/browser';
import type { ScoreColumn } from '#quiz/report';

interface Props {
  readonly columns: readonly ScoreColumn[];
  readonly strings: Namespaces['report'];
  readonly label: string;
}

const WIDTH = 320;
const HEIGHT = 120;
const FOOT = 24;
const HEAD = 16;

/** How many children had how many items right, as columns; the same numbers as text for those who listen. */
export function ScorePlot({ columns, strings, label }: Props) {
  const most = Math.max(1, ...columns.map(({ children }) => children));
  const step = WIDTH / columns.length;
  const said = columns.map(({ right, children }) => phrase(strings.histogramText, { right, children }));
  return (
    <figure class="plot">
      <figcaption>{label}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${label}: ${said.join('; ')}`}>
        {columns.map(({ right, children }) => {
          const height = ((HEIGHT - FOOT - HEAD) * children) / most;
          const middle = right * step + step / 2;
          return (
            <g key={right}>
              <rect
                class="plot-right"
                x={right * step + step * 0.14}
                y={HEIGHT - FOOT - height}
                width={step * 0.72}
                height={height}
              />
              <text class="plot-label" x={middle} y={HEIGHT - FOOT - height - 4}>
                {children}
              </text>
              <text class="plot-label" x={middle} y={HEIGHT - 6}>
                {right}
              </text>
            </g>
          );
        })}
        <line class="plot-axis" x1="0" y1={HEIGHT - FOOT} x2={WIDTH} y2={HEIGHT - FOOT} />
      </svg>
      <p class="meta">{strings.histogramAxis}</p>
    </figure>
  );
}
