import { publishedSeries } from '#quiz/report';
import { childrenOf } from './published-figures.ts';

/**
 * The published figures as cells, the header first.
 * @example publishedCells()[0] // ['series', 'source', …]
 */
export function publishedCells(): (string | number | undefined)[][] {
  const header = ['series', 'source', 'place', 'about', 'year', 'value', 'n'];
  return [
    header,
    ...publishedSeries.flatMap((series) =>
      series.figures.map((figure) => [
        series.id,
        series.source,
        series.place,
        figure.about,
        figure.year,
        figure.value,
        childrenOf(series, figure),
      ]),
    ),
  ];
}
