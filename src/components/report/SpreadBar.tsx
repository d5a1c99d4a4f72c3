import type { Namespaces } from '#i18n';
import { phrase } from '#i18n/browser';
import type { PrintedEstimate } from '#quiz/report';
import { bounds, end } from './interval-text.ts';

interface Props {
  readonly label: string;
  readonly estimate: Pick<PrintedEstimate, 'value' | 'interval'>;
  readonly n: number;
  readonly strings: Namespaces['report'];
  /** A published figure: a hollow marker without whiskers. */
  readonly published?: number;
}

const WIDTH = 320;
const MIDDLE = 18;
const EDGE = 16;
const at = (percent: number): number => EDGE + ((WIDTH - 2 * EDGE) * percent) / 100;

/** A figure on a line from 0 to 100 with its interval; a published one beside it as a hollow marker. */
export function SpreadBar({ label, estimate: { value, interval }, n, strings, published }: Props) {
  const { low, high } = bounds(interval, n, strings);
  const said = phrase(strings.plotSpread, { label, low, high, value: end(value, 1, strings) });
  return (
    <svg class="plot-spread" viewBox={`0 0 ${WIDTH} 44`} role="img" aria-label={said}>
      <line class="plot-axis" x1={at(0)} y1={MIDDLE} x2={at(100)} y2={MIDDLE} />
      {[0, 25, 50, 75, 100].map((tick) => (
        <g key={tick}>
          <line class="plot-axis" x1={at(tick)} y1={MIDDLE - 4} x2={at(tick)} y2={MIDDLE + 4} />
          <text class="plot-label" x={at(tick)} y="40">
            {tick}
          </text>
        </g>
      ))}
      <rect
        class="plot-right"
        x={at(interval.low)}
        y={MIDDLE - 5}
        width={Math.max(2, at(interval.high) - at(interval.low))}
        height="10"
      />
      <rect class="plot-point" x={at(value) - 2.5} y={MIDDLE - 10} width="5" height="20" />
      {published === undefined ? null : <circle class="plot-hollow" cx={at(published)} cy={MIDDLE} r="7" />}
    </svg>
  );
}
