import { type PhraseValues, phrase } from '#i18n/browser';

/**
 * A phrase with every place filled.
 * @throws Error naming the places that have no value: a page must not show a gap
 * @example filled('from {n} on', { n: 10 }) // 'from 10 on'
 */
export function filled(text: string, values: PhraseValues): string {
  const done = phrase(text, values);
  const gaps = done.match(/\{\w+\}/g);
  if (gaps) throw new Error(`No value for ${gaps.join(', ')} in "${text}".`);
  return done;
}
