/** Values that take the place of `{name}` in a phrase. */
export type PhraseValues = Readonly<Record<string, string | number>>;

/**
 * Fills a phrase in the browser, where no translation library is loaded.
 * @param text with places in braces
 * @returns the text with each `{name}` replaced; a place without a value stays as it is, so a gap is seen
 * @example phrase('Question {n} of {total}', { n: 3, total: 10 }) // 'Question 3 of 10'
 */
export function phrase(text: string, values: PhraseValues): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  );
}

/**
 * Chooses the plural of a phrase by the language's own rules (CLDR, through Intl) and fills it.
 * @param forms of one phrase, as i18next names them: `_one`, `_few`, `_many`, `_other`
 * @example plural('ru', { codes_one: '{count} код', codes_few: '{count} кода', codes_many: '{count} кодов', codes_other: '{count} кода' }, 'codes', 3) // '3 кода'
 */
export function plural<K extends string>(
  locale: string,
  forms: Readonly<Partial<Record<`${K}_${Intl.LDMLPluralRule}`, string>>>,
  key: K,
  count: number,
  values: PhraseValues = {},
): string {
  const category = new Intl.PluralRules(locale).select(count);
  const text = forms[`${key}_${category}`] ?? forms[`${key}_other`] ?? key;
  return phrase(text, { count, ...values });
}
