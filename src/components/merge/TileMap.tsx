import { type RegionCode, regionCodes } from '#quiz/region';
import type { RegionFigure, RegionPart } from '#quiz/report';
import { shareText } from '../report/share-text.ts';
import { mapPlaces } from './map-places.ts';
import type { MergeData } from './merge-data.ts';

/** How a tile looks: told apart by its frame and its text, never by colour alone. */
export type TileState = 'shown' | 'seen' | 'hidden' | 'few' | 'none';

interface Props {
  readonly data: MergeData;
  readonly parts: readonly RegionPart[];
  readonly indicator: RegionFigure['indicator'];
  readonly chosen: RegionCode | undefined;
  readonly onChoose: (code: RegionCode) => void;
}

/** The figure of an indicator that a tile shows: the mean, or the index. */
const figureOf = (part: RegionPart | undefined, indicator: RegionFigure['indicator']) =>
  part?.figures.find((figure) => figure.indicator === indicator && figure.measure !== 'criterion');

/** A figure as short as a tile of a phone: the legend says that it is per cents. */
function short({ printed: { type, percent } }: RegionFigure): string {
  const sign = { about: '', 'fewer-than': '<', 'more-than': '>' }[type];
  return `${sign}${Math.round(percent)}`;
}

/** Tiles from north to south and west to east: that is how a reader goes through them. */
const inOrder = [...regionCodes].sort((left, right) => {
  const [[row, column], [otherRow, otherColumn]] = [mapPlaces[left], mapPlaces[right]];
  return row - otherRow || column - otherColumn;
});

/** The twenty regions as tiles, roughly where they lie. Each is a button that tells its figures below the map. */
export function TileMap({ data, parts, indicator, chosen, onChoose }: Props) {
  const { strings, report, regions } = data;
  const said: Readonly<Record<TileState, string>> = {
    shown: '',
    seen: strings.legendSeen,
    hidden: strings.legendHidden,
    few: strings.noFigure,
    none: strings.noFiles,
  };
  const stateOf = (part: RegionPart | undefined, figure: RegionFigure | undefined): TileState => {
    if (!part) return 'none';
    if (part.hidden) return 'hidden';
    if (!figure) return 'few';
    return figure.difference?.visible ? 'seen' : 'shown';
  };
  return (
    <ul class="tile-map" aria-label={strings.mapTitle}>
      {inOrder.map((code) => {
        const [row, column] = mapPlaces[code];
        const part = parts.find(({ label }) => label.region === code);
        const figure = figureOf(part, indicator);
        const state = stateOf(part, figure);
        return (
          <li key={code} class={`map-row-${row} map-column-${column}`}>
            <button
              type="button"
              class={`map-tile map-${state === 'few' ? 'none' : state}`}
              data-region={code}
              aria-pressed={chosen === code}
              onClick={() => onChoose(code)}
              onFocus={() => onChoose(code)}
            >
              <span class="map-name">{regions[code].short}</span>
              <span class="map-value">{figure ? short(figure) : state === 'hidden' ? '…' : '–'}</span>
              <span class="map-n">{figure ? `n ${figure.n}` : ''}</span>
              <span class="visually-hidden">
                {[regions[code].name, figure && shareText(figure.printed, report), said[state]]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
