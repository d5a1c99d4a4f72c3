import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { languagePages } from './built.ts';

const kits = languagePages.filter(({ path }) => /\/quiz\/[\w-]+\/paper\/$/.test(path));
const walls = languagePages.filter(({ path }) => /\/present\/[\w-]+\/$/.test(path));
const forms = readdirSync(join(import.meta.dirname, '../../src/content/forms'));

const drawing = (html: string): string => /<symbol id="slip"[\s\S]*<\/symbol>/.exec(html)?.[0] ?? '';
const sibling = (path: string, locale: string): string => `/${locale}${path.slice(3)}`;

const pulse = join(import.meta.dirname, '../../src/content/items/pulse');
const opinions: string[] = readdirSync(pulse).flatMap((file) => {
  const { indicator, text } = parse(readFileSync(join(pulse, file), 'utf8')) as {
    indicator: string;
    text: Record<string, { stem: string }>;
  };
  return indicator === 'S' || indicator === 'K0' ? Object.values(text).map(({ stem }) => stem) : [];
});

it('every form has a paper kit and a projector page in every language', () => {
  expect(kits).toHaveLength(forms.length * 3);
  expect(walls).toHaveLength(forms.length * 3);
});

describe('slips', () => {
  const htmlOf = new Map(kits.map(({ path, html }) => [path, html]));

  it('are the same in all languages, to the letter', () => {
    const different = kits.filter(
      ({ path, html }) =>
        drawing(html) === '' || drawing(html) !== drawing(htmlOf.get(sibling(path, 'ru')) ?? ''),
    );
    expect(different.map(({ path }) => path)).toEqual([]);
  });
});

describe('a kit', () => {
  it('ends with the key, on sheets of its own', () => {
    const wrong = kits.filter(({ html }) => {
      const ids = [...html.matchAll(/<section class="paper-part[^"]*" id="([\w-]+)"/g)].map(([, id]) => id);
      return ids.join() !== 'questions,slips,tally,board,large-print,key';
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('a projector page', () => {
  it('holds no opinion in any form', () => {
    expect(opinions.length).toBeGreaterThan(12);
    const holding = walls.filter(({ html }) => opinions.some((stem) => html.includes(stem)));
    expect(holding.map(({ path }) => path)).toEqual([]);
  });
});
