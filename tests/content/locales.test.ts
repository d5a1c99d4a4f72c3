import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/browser.ts';

const root = join(import.meta.dirname, '../../locales');
const namespaces = readdirSync(join(root, 'en')).sort();

function flat(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    flat(inner, path ? `${path}.${key}` : key),
  );
}

const read = (locale: string, file: string): [string, string][] =>
  flat(JSON.parse(readFileSync(join(root, locale, file), 'utf8')));

const plural = /_(zero|one|two|few|many|other)$/;
const bases = (entries: readonly [string, string][]): string[] =>
  [...new Set(entries.map(([key]) => key.replace(plural, '')))].sort();
const places = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe.each(namespaces)('%s', (file) => {
  const english = read('en', file);

  it.each(locales)('has the same keys in %s', (locale) => {
    expect(bases(read(locale, file))).toEqual(bases(english));
  });

  it.each(locales)('has every plural the rules of %s ask for', (locale) => {
    const entries = read(locale, file);
    const wanted = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const keys = new Set(entries.map(([key]) => key));
    for (const [key] of entries) {
      if (!plural.test(key)) continue;
      for (const category of wanted) expect([...keys]).toContain(`${key.replace(plural, '')}_${category}`);
    }
  });

  it.each(locales)('has the same places to fill in %s', (locale) => {
    const own = new Map(read(locale, file));
    for (const [key, text] of english) {
      const other = own.get(key);
      if (other === undefined || plural.test(key)) continue;
      expect(places(other), key).toEqual(places(text));
    }
  });

  it.each(['kk', 'ru'])('mixes no alphabets within a word in %s', (locale) => {
    const mixed = read(locale, file).filter(([, text]) =>
      (text.replace(/\{\w+\}/g, ' ').match(/\p{L}+/gu) ?? []).some(
        (word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word),
      ),
    );
    expect(mixed).toEqual([]);
  });

  it('writes Russian with ё where it is known to belong', () => {
    const without =
      /(?<!\p{L})(ребенок|ребенк\p{L}*|еще|учет\p{L}*|все еще|ее|свое|твое|мое|идет|дает|найдет|пришел|счет)(?!\p{L})/iu;
    expect(read('ru', file).filter(([, text]) => without.test(text))).toEqual([]);
  });
});
