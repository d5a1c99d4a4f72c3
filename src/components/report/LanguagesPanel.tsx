import type { Namespaces } from '#i18n';
import { phrase } from '#i18n/browser';
import type { LanguageResult } from '#quiz/report';
import type { FormSheet } from '../quiz/read-forms.ts';

interface Props {
  readonly result: LanguageResult;
  readonly sheet: FormSheet;
  readonly strings: Namespaces['report'];
}

/** Questions that ask more of one language than of another. */
export function LanguagesPanel({ result: { compared, flags }, sheet, strings }: Props) {
  const name = { kk: strings.langkk, ru: strings.langru, en: strings.langen };
  const place = (id: string) => sheet.form.items.findIndex((item) => item.id === id) + 1;
  return (
    <section class="card stack" data-languages={flags.length}>
      <h3>{strings.languagesTitle}</h3>
      {flags.length === 0 ? (
        <p>
          {phrase(strings.languagesClean, {
            languages: compared.map((language) => name[language]).join(', '),
          })}
        </p>
      ) : (
        <ul>
          {flags.map(({ id, harderFor, level, language }) => (
            <li key={`${id} ${language}`}>
              {phrase(strings.languageFlag, { place: place(id), language: name[harderFor], level })}{' '}
              <span class="meta">{sheet.texts[id]?.stem}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
