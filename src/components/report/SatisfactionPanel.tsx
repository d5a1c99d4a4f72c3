import type { Namespaces } from '#i18n';
import { phrase } from '#i18n/browser';
import type { SatisfactionVisibility } from '#quiz/report';
import type { FormSheet } from '../quiz/read-forms.ts';
import { bounds, wholePercent } from './interval-text.ts';
import { SpreadBar } from './SpreadBar.tsx';
import { shareText } from './share-text.ts';

interface Props {
  readonly result: SatisfactionVisibility;
  readonly n: number;
  readonly boxes: number;
  readonly sheet: FormSheet;
  readonly strings: Namespaces['report'];
}

/** How children find that rights are observed: hidden, and why; or the index with the share of positive answers. */
export function SatisfactionPanel({ result, n, boxes, sheet, strings }: Props) {
  return (
    <section class="card stack" data-satisfaction={result.type}>
      <h3>{strings.satisfaction}</h3>
      {result.type === 'not-asked' ? <p>{strings.notAsked}</p> : null}
      {result.type === 'not-counted' ? <p>{strings.notCounted}</p> : null}
      {result.type === 'hidden' ? (
        <p>
          {phrase(strings.hidden, {
            children: result.neededChildren,
            boxes: result.neededBoxes,
            n,
            leaves: boxes,
          })}
        </p>
      ) : null}
      {result.type === 'shown' ? (
        <>
          <p class="figure">{phrase(strings.index, { share: shareText(result.index.printed, strings) })}</p>
          <p>{phrase(strings.between, bounds(result.index.interval, n, strings))}</p>
          <SpreadBar label={strings.satisfaction} estimate={result.index} n={n} strings={strings} />
          <p>
            {phrase(strings.positive, { share: shareText(result.positive.printed, strings) })},{' '}
            {phrase(strings.between, bounds(result.positive.interval, n, strings))}
          </p>
          <p class="meta">{phrase(strings.declined, { percent: wholePercent(result.declined) })}</p>
          {result.items.length > 0 ? (
            <details>
              <summary>{strings.opinionItems}</summary>
              <ul class="stack">
                {result.items.map(({ id, mean }) => (
                  <li key={id}>
                    {sheet.texts[id]?.stem} <strong>{shareText(mean.printed, strings)}</strong>{' '}
                    <span class="meta">{phrase(strings.between, bounds(mean.interval, n, strings))}</span>
                  </li>
                ))}
              </ul>
            </details>
          ) : null}
          <p class="meta">
            {strings.shownLead} {strings.kindly}
          </p>
        </>
      ) : null}
    </section>
  );
}
