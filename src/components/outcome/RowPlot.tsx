import type { SessionRow } from '#quiz/report';
import type { OutcomeData } from './outcome-data.ts';
import { toldText } from './told-text.ts';

interface Props {
  readonly data: OutcomeData;
  readonly row: SessionRow;
}

const BAR = 200;

/** The share right of one question at both times, as bars with their figures; in words alone where there are no figures. */
export function RowPlot({ data, row }: Props) {
  const { strings } = data;
  const bars = (['before', 'after'] as const).flatMap((wave) => {
    const told = row[wave];
    return told ? [{ wave, told, percent: told.figure?.percent }] : [];
  });
  return (
    <dl class="outcome-bars">
      {bars.map(({ wave, told, percent }) => (
        <div key={wave}>
          <dt>{strings.short[wave]}</dt>
          {percent === undefined ? null : (
            <dd>
              <svg aria-hidden="true" viewBox={`0 0 ${BAR} 14`} preserveAspectRatio="none">
                <rect class="plot-frame" x="0.5" y="0.5" width={BAR - 1} height="13" />
                <rect
                  class={wave === 'after' ? 'plot-right' : 'plot-dontknow'}
                  x="0.5"
                  y="0.5"
                  width={Math.max(2, ((BAR - 1) * percent) / 100)}
                  height="13"
                />
              </svg>
            </dd>
          )}
          <dd data-told={wave}>{toldText(told, data)}</dd>
        </div>
      ))}
    </dl>
  );
}
