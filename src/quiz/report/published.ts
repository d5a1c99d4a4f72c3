/** A figure as it was published, in per cent. */
export interface PublishedFigure {
  readonly value: number;
  readonly year: number;
  /** What it is about, as a key for words: `knowledge`. */
  readonly about: string;
}

/** One published series. Three constructs, which are never joined by a line and never averaged. */
export interface PublishedSeries {
  readonly id: 'three-indicators' | 'awareness-2019' | 'perception';
  /** The record in `src/content/sources`. */
  readonly source: string;
  readonly place: string;
  /** Children asked, as printed; absent where the source prints none. */
  readonly n?: number;
  readonly figures: readonly PublishedFigure[];
}

/**
 * The national figures as they were published. None came with its method, so none has an interval.
 * Sources: the article of 2025 on legal protection (section 4.3), the state report (paragraph 77), the replies of 2026
 * (paragraph 29).
 */
export const publishedSeries: readonly PublishedSeries[] = [
  {
    id: 'three-indicators',
    source: 'article-ijirss',
    place: '4.3',
    n: 5612,
    figures: [
      { value: 94.4, year: 2023, about: 'knowledge' },
      { value: 81.4, year: 2023, about: 'satisfaction' },
      { value: 79.5, year: 2023, about: 'duty' },
      { value: 86.2, year: 2023, about: 'overall' },
      { value: 76.3, year: 2022, about: 'overall' },
      { value: 63, year: 2021, about: 'overall' },
    ],
  },
  {
    id: 'awareness-2019',
    source: 'state-report-2021',
    place: '¶77',
    n: 960_553,
    figures: [
      { value: 88, year: 2019, about: 'aware' },
      { value: 89, year: 2019, about: 'aware-7-10' },
      { value: 91, year: 2019, about: 'aware-11-15' },
      { value: 92, year: 2019, about: 'aware-16-18' },
    ],
  },
  {
    id: 'perception',
    source: 'state-replies-2026',
    place: '¶29',
    figures: [
      [2015, 58],
      [2016, 63],
      [2017, 72],
      [2018, 75],
      [2019, 78],
      [2020, 81],
      [2021, 86.4],
      [2022, 87.1],
      [2023, 88.2],
      [2024, 90.3],
    ].map(([year = 0, value = 0]) => ({ value, year, about: 'perception' })),
  },
];

/** The equal-weight mean of the three published indicators of 2023: 85.1, and not the 86.2 published beside them. */
export const publishedEqualMean = (94.4 + 81.4 + 79.5) / 3;
