import { type Aggregate, hasScores, totalCounts } from '../box/index.ts';
import { choiceItems, type Form } from '../form/index.ts';
import { type AnchoredGroup, meanEquating } from '../statistics/index.ts';
import { aggregateSummary, aggregateTotals, type Letters } from './wave-summary.ts';

/** How much easier letter A is than B, reckoned from the items that stand in both. */
export interface EquatingLine {
  /** Percentage points, unrounded; above 0 letter A is the easier one. */
  readonly shift: number;
  /** Anchors used, and those left out because the two groups differ on them by more than on the others. */
  readonly anchors: number;
  readonly drifted: number;
}

/** Scored items of one indicator, in form order, by their place among all scored items. */
const placesOf = (form: Form, indicator: 'K' | 'D'): Map<string, number> =>
  new Map(
    choiceItems(form).flatMap(({ id, indicator: own }, place) => (own === indicator ? [[id, place]] : [])),
  );

function anchoredGroup(
  form: Form,
  aggregate: Aggregate,
  indicator: 'K' | 'D',
  anchors: readonly string[],
): AnchoredGroup | undefined {
  const summary = hasScores(aggregate) ? aggregateSummary(aggregate) : aggregateTotals(form, aggregate);
  const scores = summary[indicator === 'K' ? 'knowledge' : 'duty'];
  if (!scores) return undefined;
  const counts = totalCounts(form, aggregate);
  const places = placesOf(form, indicator);
  const items = choiceItems(form);
  const shares = anchors.map((id) => {
    const place = places.get(id) ?? 0;
    return (counts.items[place]?.options[items[place]?.key ?? 0] ?? 0) / counts.n;
  });
  return { n: scores.n, mean: scores.mean, anchors: shares };
}

/**
 * Mean equating of the two letters on their anchors: the ids that stand in both. Nothing hangs on it: the gain is free of the
 * forms' difference by its design, and this says how large that difference is once the two groups are compared.
 * @param forms of the two aggregates
 * @param aggregates of one wave, two groups of children
 * @returns undefined below a hundred children on a form, without anchors, or when all of them drifted
 * @example anchorEquating(forms, aggregates, 'K')?.shift // 5
 */
export function anchorEquating(
  forms: Letters<Form>,
  aggregates: Letters<Aggregate>,
  indicator: 'K' | 'D',
): EquatingLine | undefined {
  const inB = placesOf(forms.B, indicator);
  const anchors = [...placesOf(forms.A, indicator).keys()].filter((id) => inB.has(id));
  const A = anchoredGroup(forms.A, aggregates.A, indicator, anchors);
  const B = anchoredGroup(forms.B, aggregates.B, indicator, anchors);
  const found = A && B && meanEquating(A, B);
  return found && { shift: found.shift, anchors: found.anchors.length, drifted: found.drifted.length };
}
