import type { Namespaces } from '#i18n';
import { phrase } from '#i18n/browser';
import { isChoice } from '#quiz/item';
import type { ItemResult } from '#quiz/report';
import type { FormSheet } from '../quiz/read-forms.ts';
import { ItemBar } from './ItemBar.tsx';
import { bounds } from './interval-text.ts';
import { shareText } from './share-text.ts';

interface Props {
  readonly items: readonly ItemResult[];
  readonly sheet: FormSheet;
  readonly strings: Namespaces['report'];
}

/** Every scored item, the most missed first, with its key and four shares: as a bar and as figures. */
export function ItemTable({ items, sheet, strings }: Props) {
  const keyText = (id: string): string => {
    const item = sheet.form.items.find((candidate) => candidate.id === id);
    return item && isChoice(item) ? (sheet.texts[id]?.options?.[item.key] ?? '') : '';
  };
  return (
    <section class="stack">
      <h3>{strings.items}</h3>
      <p>
        {strings.itemsLead} <a href={sheet.lesson}>{strings.reteach}</a>
      </p>
      <ul class="plot-legend" aria-hidden="true">
        {(['right', 'wrong', 'dontKnow', 'noAnswer'] as const).map((kind, place) => (
          <li key={kind}>
            <svg viewBox="0 0 16 16" class="plot-key" aria-hidden="true">
              <rect
                class={`plot-${['right', 'wrong', 'dontknow', 'skipped'][place]}`}
                x="1"
                y="1"
                width="14"
                height="14"
              />
            </svg>
            {strings[kind]}
          </li>
        ))}
      </ul>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1) */}
      <section class="table-scroll" aria-label={strings.items} tabIndex={0}>
        <table class="table item-table">
          <thead>
            <tr>
              <th scope="col">{strings.question}</th>
              <th scope="col">{strings.right}</th>
              <th scope="col">{strings.wrong}</th>
              <th scope="col">{strings.dontKnow}</th>
              <th scope="col">{strings.noAnswer}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.id} data-item={item.id}>
                <th scope="row">
                  <span class="meta">
                    {item.place} · {item.indicator === 'K' ? strings.indicatorK : strings.indicatorD}
                  </span>
                  <br />
                  {sheet.texts[item.id]?.stem}
                  <ItemBar item={item} strings={strings} />
                  <span class="meta">{phrase(strings.key, { answer: keyText(item.id) })}</span>
                </th>
                <td data-label={strings.right} data-right={item.bars[0].toFixed(3)}>
                  {shareText(item.right, strings)}
                  <br />
                  <span class="meta">{phrase(strings.itemInterval, bounds(item.interval, 1, strings))}</span>
                </td>
                <td data-label={strings.wrong}>{shareText(item.wrong, strings)}</td>
                <td data-label={strings.dontKnow}>{shareText(item.dontKnow, strings)}</td>
                <td data-label={strings.noAnswer}>{shareText(item.noAnswer, strings)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
