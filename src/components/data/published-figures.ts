import { type PublishedFigure, type PublishedSeries, publishedSeries, rounded } from '#quiz/report';
import { composite, compositeWeights, geometricComposite, type Weights } from '#quiz/statistics';

/** What names a published series. */
export type SeriesId = PublishedSeries['id'];

/** Figures of whole studies, which can stand beside each other for one year. */
const whole = ['overall', 'aware', 'perception'];

/**
 * A series by its id.
 * @example seriesOf('perception').figures[0]?.year // 2015
 */
export function seriesOf(id: SeriesId): PublishedSeries {
  const found = publishedSeries.find((series) => series.id === id);
  if (!found) throw new Error(`src/quiz/report/published.ts has no series ${id}.`);
  return found;
}

/**
 * One published value.
 * @throws Error when nothing was published under that name and year
 * @example published('three-indicators', 'overall', 2023) // 86.2
 */
export function published(id: SeriesId, about: string, year: number): number {
  const figure = seriesOf(id).figures.find((own) => own.about === about && own.year === year);
  if (!figure)
    throw new Error(`src/quiz/report/published.ts: ${id} has no figure about ${about} in ${year}.`);
  return figure.value;
}

/**
 * The number of children printed with a figure. Each study prints one number, for its last year and all ages together.
 * @returns undefined where none is printed
 * @example childrenOf(seriesOf('three-indicators'), { value: 63, year: 2021, about: 'overall' }) // undefined
 */
export function childrenOf({ n, figures }: PublishedSeries, { year, about }: PublishedFigure) {
  const last = Math.max(...figures.map((figure) => figure.year));
  return year === last && !about.includes('-') ? n : undefined;
}

/** Two studies of the whole country that give two figures for one year. */
export interface Contradiction {
  readonly year: number;
  readonly figures: readonly [{ id: SeriesId; value: number }, { id: SeriesId; value: number }];
  /** Percentage points. */
  readonly gap: number;
}

/** Every year for which two series give a figure. */
export function contradictions(): Contradiction[] {
  const all = publishedSeries.flatMap(({ id, figures }) =>
    figures.filter(({ about }) => whole.includes(about)).map(({ value, year }) => ({ id, value, year })),
  );
  return all
    .flatMap((one, index) =>
      all
        .slice(index + 1)
        .filter((other) => other.year === one.year && other.id !== one.id)
        .map((other) => ({
          year: one.year,
          figures: [
            { id: one.id, value: one.value },
            { id: other.id, value: other.value },
          ] as const,
          gap: Math.abs(one.value - other.value),
        })),
    )
    .sort((one, other) => one.year - other.year);
}

/** One value that stands for one year in one series and for another year in another. */
export function sameValue(): { value: number; first: number; second: number } | undefined {
  const level = seriesOf('three-indicators').figures.filter(({ about }) => about === 'overall');
  for (const { value, year } of level) {
    const other = seriesOf('perception').figures.find((own) => own.value === value && own.year !== year);
    if (other) return { value, first: year, second: other.year };
  }
  return undefined;
}

/** The three published indicators of 2023, as parts of a composite. */
const parts = () => ({
  knowledge: { value: published('three-indicators', 'knowledge', 2023), error: 0 },
  satisfaction: { value: published('three-indicators', 'satisfaction', 2023), error: 0 },
  duty: { value: published('three-indicators', 'duty', 2023), error: 0 },
});

/** One way to make one figure of the three published ones. */
export interface Weighing {
  readonly id: 'equal' | 'double' | 'geometric' | 'published';
  /** Absent where there are none, or none are known. */
  readonly weights?: Weights;
  readonly value: number;
}

/**
 * What other weights make of the three published indicators, and what was published.
 * @example weighings()[0] // { id: 'equal', weights: …, value: 85.1 }
 */
export function weighings(): Weighing[] {
  const { knowledge, satisfaction, duty } = parts();
  const values = { knowledge: knowledge.value, satisfaction: satisfaction.value, duty: duty.value };
  return [
    ...(['equal', 'double'] as const).map((id) => ({
      id,
      weights: compositeWeights[id],
      value: composite(parts(), compositeWeights[id]).value,
    })),
    { id: 'geometric', value: geometricComposite(values) },
    { id: 'published', value: published('three-indicators', 'overall', 2023) },
  ];
}

/**
 * How many sets of weights in whole per cents give the published overall figure once rounded, of how many there are.
 * @example weightSets() // { all: 5151, hits: 45 }
 */
export function weightSets(): { all: number; hits: number } {
  const n = seriesOf('three-indicators').n ?? 0;
  const wanted = published('three-indicators', 'overall', 2023);
  let [all, hits] = [0, 0];
  for (let k = 0; k <= 100; k += 1) {
    for (let s = 0; s <= 100 - k; s += 1) {
      const weights = { version: '', knowledge: k / 100, satisfaction: s / 100, duty: (100 - k - s) / 100 };
      all += 1;
      if (rounded(composite(parts(), weights).value, n) === wanted) hits += 1;
    }
  }
  return { all, hits };
}
