import type { Namespaces } from '#i18n';
import { phrase } from '#i18n/browser';
import type { WordsBox } from '#stores/boxes';
import type { FormSheet } from '../quiz/read-forms.ts';

interface Props {
  readonly strings: Namespaces['report'];
  readonly sheet: FormSheet;
  readonly box: WordsBox;
}

/** What a very small class knows, item by item, in words alone. */
export function WordedReportView({ strings, sheet, box }: Props) {
  return (
    <div class="report stack" data-words={box.n}>
      <h2>{strings.title}</h2>
      <p>{phrase(strings.made, { form: sheet.name, n: box.n })}</p>
      <p class="notice">{strings.words}</p>
      <ul class="stack">
        {box.items.map(({ id, right }) => (
          <li key={id}>
            {sheet.texts[id]?.stem} <strong>{strings[right]}</strong>
          </li>
        ))}
      </ul>
      <p>
        <a href={sheet.lesson}>{strings.reteach}</a>
      </p>
    </div>
  );
}
