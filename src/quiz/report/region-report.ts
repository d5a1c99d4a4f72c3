import { type Aggregate, AggregateSum } from '../box/index.ts';
import type { Form } from '../form/index.ts';
import type { Label, LabelledSum } from '../region/index.ts';
import { holm, type IntervalAt } from './holm.ts';
import { type Evidence, evidenceOf, intervalOf, type RegionFigure } from './region-figures.ts';
import { type Part, tooSmall, visibleParts } from './suppression.ts';
import { thresholds } from './thresholds.ts';

/** A region, a kind of place or both, with its figures; none when it is hidden. */
export interface RegionPart extends Part {
  readonly figures: readonly RegionFigure[];
}

/** How many took part. */
export interface Participation {
  readonly children: number;
  readonly boxes: number;
}

/** What may be said of regions. Participating children, who are volunteers, and not the region. */
export interface RegionReport {
  readonly total: Participation & { readonly figures: readonly RegionFigure[] };
  /** In ISO order, never by value; those that files came from. Each is compared with all other children. */
  readonly regions: readonly RegionPart[];
  /** Towns are compared with villages; the difference stands with the towns. */
  readonly localities: readonly RegionPart[];
  /** Towns and villages of each region; not compared. */
  readonly crossed: readonly RegionPart[];
  /** Files without a region, and without a kind of place. They are in the total alone. */
  readonly unlabelled: { readonly region: Participation; readonly locality: Participation };
  /** Comparisons that were decided together. */
  readonly comparisons: number;
}

/** Why there is no report on regions. */
export type RegionRefusal =
  | { readonly type: 'no-labels' }
  | ({
      readonly type: 'too-few';
      readonly neededChildren: number;
      readonly neededBoxes: number;
    } & Participation);

/** A figure that is to be compared, by part and place in it. */
interface Comparison {
  readonly part: Part;
  readonly place: number;
  readonly points: number;
  readonly intervalAt: IntervalAt;
}

const sizesOf = ({ leaves }: Aggregate): number[] => leaves.map(({ n }) => n);

function participation(sums: readonly LabelledSum[]): Participation {
  const sizes = sums.flatMap(({ aggregate }) => sizesOf(aggregate));
  return { children: sizes.reduce((total, size) => total + size, 0), boxes: sizes.length };
}

function added(sums: readonly LabelledSum[]): Aggregate | undefined {
  const sum = new AggregateSum();
  for (const { aggregate } of sums) sum.add(aggregate);
  return sum.total();
}

const isIn =
  (part: Label) =>
  ({ label }: LabelledSum): boolean =>
    (part.region === undefined || part.region === label.region) &&
    (part.locality === undefined || part.locality === label.locality);

/** Compares the figures of two groups one by one. */
function compare(part: Part, own: readonly Evidence[], others: readonly Evidence[]): Comparison[] {
  return own.flatMap((evidence, place) => {
    const { indicator, measure, value } = evidence.figure;
    const other = others.find(({ figure }) => figure.indicator === indicator && figure.measure === measure);
    const intervalAt = other && intervalOf(evidence, other);
    return intervalAt ? [{ part, place, points: value - other.figure.value, intervalAt }] : [];
  });
}

/**
 * Reports on regions and on towns and villages, from sums that the person who merged them labelled. Which parts are shown,
 * `visibleParts` decides. A difference is visible when the interval of the difference leaves 0 out with all comparisons
 * of the report taken together.
 * @param sums of one form, version and mode; no two share a box
 * @example regionReport(form, merge.groups()[0].parts)
 */
export function regionReport(form: Form, sums: readonly LabelledSum[]): RegionReport | RegionRefusal {
  const all = participation(sums);
  if (sums.every(({ label }) => label.region === undefined && label.locality === undefined)) {
    return { type: 'no-labels' };
  }
  const { n: neededChildren, boxes: neededBoxes } = thresholds.region;
  const total = added(sums);
  if (!total || tooSmall(sizesOf(total))) return { type: 'too-few', neededChildren, neededBoxes, ...all };

  const parts = visibleParts(sums.map(({ label, aggregate }) => ({ label, sizes: sizesOf(aggregate) })));
  const evidence = new Map<Part, readonly Evidence[]>();
  const evidenceFor = (some: readonly LabelledSum[]): Evidence[] => {
    const aggregate = added(some);
    return aggregate ? evidenceOf(form, aggregate) : [];
  };
  for (const part of parts) {
    evidence.set(part, part.hidden ? [] : evidenceFor(sums.filter(isIn(part.label))));
  }

  const kind = (region: boolean, locality: boolean) =>
    parts.filter(
      ({ label }) => (label.region !== undefined) === region && (label.locality !== undefined) === locality,
    );
  const localities = kind(false, true);
  const [towns, villages] = localities;
  const comparisons = [
    ...kind(true, false)
      .filter(({ hidden }) => !hidden)
      .flatMap((part) => {
        const inside = isIn(part.label);
        const others = sums.filter((own) => !inside(own));
        return compare(part, evidence.get(part) ?? [], evidenceFor(others));
      }),
    ...(towns && villages ? compare(towns, evidence.get(towns) ?? [], evidence.get(villages) ?? []) : []),
  ];
  const decided = holm(comparisons.map(({ intervalAt }) => intervalAt));

  const figuresOf = (part: Part): RegionFigure[] =>
    (evidence.get(part) ?? []).map(({ figure }, place) => {
      const index = comparisons.findIndex((own) => own.part === part && own.place === place);
      const [comparison, outcome] = [comparisons[index], decided[index]];
      return comparison && outcome
        ? { ...figure, difference: { points: comparison.points, ...outcome } }
        : figure;
    });
  const finished = (some: readonly Part[]): RegionPart[] =>
    some.map((part) => ({ ...part, figures: figuresOf(part) }));
  return {
    total: { ...all, figures: evidenceOf(form, total).map(({ figure }) => figure) },
    regions: finished(kind(true, false)),
    localities: finished(localities),
    crossed: finished(kind(true, true)),
    unlabelled: {
      region: participation(sums.filter(({ label }) => label.region === undefined)),
      locality: participation(sums.filter(({ label }) => label.locality === undefined)),
    },
    comparisons: comparisons.length,
  };
}
