/** Children on each form from which forms are equated; below, counterbalancing alone is used. */
export const EQUATING_N = 100;

/** An anchor whose share right differs by more between the groups says something of itself, not of the groups. */
export const ANCHOR_DRIFT = 0.1;

/** How much easier form A is than form B, in percentage points, once the groups are compared on the anchors. */
export interface Equating {
  /** To be taken off a mean on A to compare it with one on B. */
  readonly shift: number;
  /** Places of the anchors used. */
  readonly anchors: readonly number[];
  /** Places of the anchors left out for drift. */
  readonly drifted: readonly number[];
}

/** One group on one form: its mean per cent right, and the share right on each anchor. */
export interface AnchoredGroup {
  readonly n: number;
  readonly mean: number;
  /** 0..1, the anchors in one order. */
  readonly anchors: readonly number[];
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** One odd anchor moves a mean, and with it what counts as odd; a median it does not. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((x, y) => x - y);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

/**
 * Mean equating on anchors: what is left of the difference of two forms when the difference of the groups on the
 * items both had is taken off.
 *
 *     shift = (Ā − B̄) − 100 · (mean anchor share of A's group − of B's group)
 *
 * Source: M. J. Kolen, R. L. Brennan, Test Equating, Scaling, and Linking (2014), chapter 4.
 * @returns undefined below 100 children on a form, or when every anchor drifted
 * @example meanEquating({ n: 120, mean: 70, anchors: [0.6, 0.7] }, { n: 110, mean: 64, anchors: [0.58, 0.7] })?.shift // 5
 */
export function meanEquating(a: AnchoredGroup, b: AnchoredGroup): Equating | undefined {
  if (a.n < EQUATING_N || b.n < EQUATING_N) return undefined;
  const places = a.anchors.map((_, index) => index);
  const gap = (index: number) => (a.anchors[index] ?? 0) - (b.anchors[index] ?? 0);
  const group = median(places.map(gap));
  const drifted = places.filter((index) => Math.abs(gap(index) - group) > ANCHOR_DRIFT);
  const used = places.filter((index) => !drifted.includes(index));
  if (used.length === 0) return undefined;
  return { shift: a.mean - b.mean - 100 * mean(used.map(gap)), anchors: used, drifted };
}
