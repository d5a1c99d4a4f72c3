import type { Namespaces } from '#i18n';
import { phrase } from '#i18n/browser';
import { type CompositeResult, printedPercent } from '#quiz/report';
import { bounds } from './interval-text.ts';
import { shareText } from './share-text.ts';

interface Props {
  readonly result: CompositeResult;
  readonly n: number;
  readonly strings: Namespaces['report'];
}

/** The composite, after its three parts and never without them, with what other weights would make of it. */
export function CompositePanel({ result: { value, weights, sensitivity }, n, strings }: Props) {
  const others = [
    [strings.weightsEqual, sensitivity.equal],
    [strings.weightsDouble, sensitivity.double],
    [strings.weightsGeometric, sensitivity.geometric],
  ] as const;
  return (
    <section class="card stack" data-composite>
      <h3>{strings.composite}</h3>
      <p class="figure">
        {phrase(strings.compositeValue, {
          share: shareText(value.printed, strings),
          ...bounds(value.interval, n, strings),
        })}
      </p>
      <p class="meta">{phrase(strings.compositeLead, { weights })}</p>
      <h4>{strings.sensitivity}</h4>
      <dl class="shares">
        {others.map(([label, percent]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{shareText(printedPercent(percent, n), strings)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
