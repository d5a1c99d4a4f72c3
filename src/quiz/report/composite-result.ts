import {
  composite,
  compositeWeights,
  type Estimate,
  geometricComposite,
  type Parts,
} from '../statistics/index.ts';
import type { IndicatorResult } from './indicator-result.ts';
import { type PrintedEstimate, printedEstimate } from './printed-estimate.ts';
import type { SatisfactionVisibility } from './satisfaction-result.ts';
import { thresholds } from './thresholds.ts';

/** The composite "Rights literacy and experience", never without its three parts. */
export interface CompositeResult {
  /** The set of weights: `equal-1`. */
  readonly weights: string;
  readonly value: PrintedEstimate;
  /** How much hangs on the weights: the same parts weighed otherwise, unrounded per cents. */
  readonly sensitivity: { readonly equal: number; readonly double: number; readonly geometric: number };
}

/**
 * The composite of a group: shown where satisfaction is shown and all three parts are there.
 * @param n children of the group
 * @example compositeResult(n, knowledge, duty, satisfaction)?.value.printed
 */
export function compositeResult(
  n: number,
  knowledge: IndicatorResult | undefined,
  duty: IndicatorResult | undefined,
  satisfaction: SatisfactionVisibility,
): CompositeResult | undefined {
  if (n < thresholds.composite || !knowledge || !duty || satisfaction.type !== 'shown') return undefined;
  const parts: Parts<Pick<Estimate, 'value' | 'error'>> = {
    knowledge: { value: knowledge.mean, error: knowledge.error },
    satisfaction: { value: satisfaction.index.value, error: satisfaction.error },
    duty: { value: duty.mean, error: duty.error },
  };
  const equal = composite(parts, compositeWeights.equal);
  return {
    weights: compositeWeights.equal.version,
    value: printedEstimate(equal, n),
    sensitivity: {
      equal: equal.value,
      double: composite(parts, compositeWeights.double).value,
      geometric: geometricComposite({
        knowledge: parts.knowledge.value,
        satisfaction: parts.satisfaction.value,
        duty: parts.duty.value,
      }),
    },
  };
}
