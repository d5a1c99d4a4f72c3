import type { Namespaces } from '#i18n';
import { phrase } from '#i18n/browser';
import type { GroupMean, Waves } from '#quiz/report';
import { bounds } from '../report/interval-text.ts';
import { shareText } from '../report/share-text.ts';

interface Props {
  readonly waves: Waves<GroupMean>;
  readonly strings: Namespaces['gain'];
  readonly report: Namespaces['report'];
}

const WIDTH = 320;
const EDGE = 14;
const MIDDLE = 12;
const at = (percent: number): number => EDGE + ((WIDTH - 2 * EDGE) * percent) / 100;

/** Marks and numbers of the line from 0 to 100, under the last of the waves. */
function Ticks() {
  return (
    <g>
      {[0, 25, 50, 75, 100].map((tick) => (
        <g key={tick}>
          <line class="plot-axis" x1={at(tick)} y1={MIDDLE + 12} x2={at(tick)} y2={MIDDLE + 18} />
          <text class="plot-label" x={at(tick)} y={MIDDLE + 33}>
            {tick}
          </text>
        </g>
      ))}
      <line class="plot-axis" x1={at(0)} y1={MIDDLE + 12} x2={at(100)} y2={MIDDLE + 12} />
    </g>
  );
}

/** The mean of each wave with its interval on one line from 0 to 100; the same as text for those who listen. */
export function GainPlot({ waves, strings, report }: Props) {
  const rows = [
    { wave: 'before', name: strings.beforeShort, fill: 'plot-dontknow', height: 24 },
    { wave: 'after', name: strings.afterShort, fill: 'plot-right', height: 48 },
  ] as const;
  return (
    <figure class="plot">
      <figcaption>{strings.plot}</figcaption>
      {rows.map(({ wave, name, fill, height }) => {
        const { mean, printed, interval, n } = waves[wave];
        const share = shareText(printed, report);
        const said = interval
          ? phrase(strings.plotSaid, { wave: name, share, ...bounds(interval, n, report) })
          : phrase(strings.plotSaidAlone, { wave: name, share });
        return (
          <div key={wave}>
            <p>
              {name}: <strong>{share}</strong>
            </p>
            <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={said}>
              {interval ? (
                <rect
                  class={fill}
                  x={at(interval.low)}
                  y={MIDDLE - 6}
                  width={Math.max(2, at(interval.high) - at(interval.low))}
                  height="12"
                />
              ) : null}
              <rect class="plot-point" x={at(mean) - 2.5} y={MIDDLE - 11} width="5" height="22" />
              {wave === 'after' ? <Ticks /> : null}
            </svg>
          </div>
        );
      })}
    </figure>
  );
}
