import { useId, useState } from 'preact/hooks';
import { phrase } from '#i18n/browser';
import type { RegionCode } from '#quiz/region';
import type { RegionFigure, RegionReport } from '#quiz/report';
import type { MergeData } from './merge-data.ts';
import { RegionFigures } from './RegionFigures.tsx';
import { hidingText } from './region-text.ts';
import { TileMap } from './TileMap.tsx';

interface Props {
  readonly data: MergeData;
  readonly report: RegionReport;
  readonly opinions: boolean;
}

type Indicator = RegionFigure['indicator'];

/** What the chosen region has, below the map: heard as it changes. */
function Details({
  data,
  report,
  code,
}: Omit<Props, 'opinions'> & { readonly code: RegionCode | undefined }) {
  const { strings, report: words, regions } = data;
  if (!code) return <p class="meta">{strings.choose}</p>;
  const part = report.regions.find(({ label }) => label.region === code);
  const indicators = [
    ['K', words.knowledge],
    ['D', words.duty],
    ['S', words.satisfaction],
  ] as const;
  return (
    <>
      <p>
        <strong>{regions[code].name}</strong>{' '}
        <span class="meta">
          {part ? phrase(strings.took, { children: part.children, boxes: part.boxes }) : strings.noFiles}
        </span>
      </p>
      {part?.hidden ? <p>{hidingText(part.hidden, strings)}</p> : null}
      {part && !part.hidden ? (
        <dl class="region-details">
          {indicators
            .filter(([own]) => part.figures.some(({ indicator }) => indicator === own))
            .map(([own, name]) => (
              <div key={own}>
                <dt>{name}</dt>
                <dd>
                  <RegionFigures indicator={own} figures={part.figures} strings={strings} report={words} />
                </dd>
              </div>
            ))}
        </dl>
      ) : null}
    </>
  );
}

/** The map of regions with the choice of a figure, what its marks mean, and the region that was chosen. */
export function RegionMap({ data, report, opinions }: Props) {
  const { strings, report: words } = data;
  const id = useId();
  const [indicator, setIndicator] = useState<Indicator>('K');
  const [code, choose] = useState<RegionCode>();
  const offered: readonly (readonly [Indicator, string])[] = [
    ['K', words.knowledge],
    ['D', words.duty],
    ...(opinions ? [['S', words.satisfaction] as const] : []),
  ];
  return (
    <div class="stack">
      <fieldset class="field map-figures">
        <legend>{strings.mapFigure}</legend>
        {offered.map(([own, name]) => (
          <label key={own} class="choice" data-offered={own}>
            <input
              type="radio"
              name={`${id}-figure`}
              checked={indicator === own}
              onChange={() => setIndicator(own)}
            />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <div class="map-and-details">
        <TileMap data={data} parts={report.regions} indicator={indicator} chosen={code} onChoose={choose} />
        <div class="notice screen-only" aria-live="polite" data-details={code}>
          <Details data={data} report={report} code={code} />
        </div>
      </div>
      <ul class="map-legend">
        <li>
          <span class="map-key map-shown" aria-hidden="true">
            %
          </span>
          {strings.legendValue}
        </li>
        <li>
          <span class="map-key map-seen" aria-hidden="true">
            %
          </span>
          {strings.legendSeen}
        </li>
        <li>
          <span class="map-key map-hidden" aria-hidden="true">
            …
          </span>
          {strings.legendHidden}
        </li>
        <li>
          <span class="map-key map-none" aria-hidden="true">
            –
          </span>
          {strings.legendNone}
        </li>
      </ul>
    </div>
  );
}
