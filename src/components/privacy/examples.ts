import { type FormSheet, readForms } from '#components/quiz/read-forms.ts';
import type { Locale } from '#i18n';
import { type ExampleCode, exampleCode } from './example-code.ts';
import { type Stored, storedExamples } from './stored.ts';

/** The forms the examples are made from: a pulse, where every kind of item occurs, and a short topic form. */
const slugs = { pulse: 'pulse-11-15-a', topic: 'no-bullying-11-15-a' } as const;

/** What the privacy pages show in one language. */
export interface Examples {
  readonly sheet: FormSheet;
  readonly example: ExampleCode;
  readonly stored: readonly Stored[];
}

/** Makes the examples of the privacy pages, while the site is built. */
export async function examples(locale: Locale): Promise<Examples> {
  const sheets = await readForms(locale);
  const sheet = sheets.find(({ slug }) => slug === slugs.pulse);
  const topic = sheets.find(({ slug }) => slug === slugs.topic);
  if (!sheet || !topic)
    throw new Error(`The privacy pages need the forms ${slugs.pulse} and ${slugs.topic}.`);
  const example = exampleCode(sheet.form, locale);
  return { sheet, example, stored: storedExamples(sheet.form, example, topic) };
}
