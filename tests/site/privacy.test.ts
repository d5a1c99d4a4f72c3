import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAggregate } from '#quiz/box';
import type { Form } from '#quiz/form';
import { classSeal, readAssignment, readCode } from '#quiz/handin';
import { builtFile, dist, languagePages, scriptsOf } from './built.ts';

const locales = ['kk', 'ru', 'en'] as const;
const pageOf = (locale: string, slug: string): string =>
  languagePages.find(({ path }) => path === `/${locale}/privacy/${slug}`)?.html ?? '';

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .trim();

/** The texts of the elements that carry a data attribute, in order. */
const marked = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`<(\\w+)[^>]* data-${name}(?:="[^"]*")?[^>]*>([\\s\\S]*?)</\\1>`, 'g'))].map(
    ([, , text = '']) => plain(text),
  );

const only = (html: string, name: string): string => {
  const found = marked(html, name);
  expect(found).toHaveLength(1);
  return found[0] ?? '';
};

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe.each(locales)('/%s/privacy/what-is-sent/', (locale) => {
  const html = pageOf(locale, 'what-is-sent/');
  const symbols = only(html, 'example-code').replace(/\s/g, '');
  const assignment = readAssignment(only(html, 'fragment'));
  if (!assignment.ok) throw new Error('The class link of the example is none.');
  const { form } = JSON.parse(builtFile(`/${locale}/quiz/pulse-11-15-a/form.json`).toString()) as {
    form: Form;
  };
  const read = readCode(symbols, form, classSeal(assignment.value.key));
  if (!read.ok) throw new Error(`The example code is refused: ${read.fault.type}`);
  const { answers, nonce, language } = read.value;

  it('shows a code that reads back, in the language of the page', () => {
    expect(symbols).toHaveLength(24);
    expect(language).toBe(locale);
    expect(assignment.value.form).toBe(form.number);
  });

  it('shows all 120 bits of it, in the strip and in the table', () => {
    const bits = Array.from(symbols, (symbol) => crockford.indexOf(symbol).toString(2).padStart(5, '0')).join(
      '',
    );
    expect(marked(html, 'bits').join('')).toBe(bits);
    const strip = /<svg class="code-strip"[\s\S]*?<\/svg>/.exec(html)?.[0] ?? '';
    const cells = [...strip.matchAll(/<text class="bit"[^>]*>(\d)</g)].map(([, bit]) => bit);
    expect(cells.join('')).toBe(bits);
    const heads = [...strip.matchAll(/<text class="symbol"[^>]*>(.)</g)].map(([, symbol]) => symbol);
    expect(heads.join('')).toBe(symbols);
  });

  it('says in the table what reading the code says', () => {
    const values = marked(html, 'value').map(Number);
    expect(values).toHaveLength(7);
    expect(values.slice(0, 4)).toEqual([1, form.number, locales.indexOf(locale), nonce]);
    const digits = marked(html, 'digit').map(Number);
    const { item, level } = answers.satisfaction ?? { item: -1, level: -1 };
    expect(digits).toEqual([answers.selfReport, ...answers.choices, item, level]);
  });

  it('unmasks the answers by the class link alone', () => {
    const values = marked(html, 'value').map((value) => BigInt(value));
    const packed = [...marked(html, 'digit')].map(Number);
    // K0 has four digits, each scored item five, then which of four opinions, and its five levels.
    const bases = [4, ...answers.choices.map(() => 5), 4, 5];
    const number = packed.reduce((sum, digit, place) => sum * BigInt(bases[place] ?? 1) + BigInt(digit), 0n);
    const mask = BigInt(classSeal(assignment.value.key).mask(nonce));
    expect((values[4] ?? 0n) ^ mask).toBe(number);
    expect(html).toContain(`${number}`);
  });

  it('shows a class file that is taken like any other', () => {
    const file = only(html, 'aggregate');
    const taken = readAggregate(file, (number) => (number === form.number ? form : undefined));
    expect(taken.ok).toBe(true);
    expect(JSON.parse(file)).toMatchObject({ n: 12, blocks: { mixed: { n: 12 } } });
  });

  it('lists addresses that the built quiz page asks for', () => {
    const listed = marked(html, 'request');
    const patterns = listed.map(
      (address) => new RegExp(`^${address.replaceAll('.', '\\.').replaceAll('*', '.+')}$`),
    );
    const quiz = languagePages.find(({ path }) => path === listed[0]);
    if (!quiz) throw new Error(`There is no page ${listed[0]}.`);
    const fonts = [...quiz.html.matchAll(/url\(["']?(\/[^"')]+\.woff2)/g)].map(([, address = '']) => address);
    const icon = /<link rel="icon" href="([^"]+)"/.exec(quiz.html)?.[1] ?? '';
    const asked = [quiz.path, ...scriptsOf(quiz), ...fonts, icon];
    expect(asked.filter((address) => !patterns.some((pattern) => pattern.test(address)))).toEqual([]);
    expect(scriptsOf(quiz).length).toBeLessThanOrEqual(3);
  });
});

describe('what is stored', () => {
  const stores = join(import.meta.dirname, '../../src/stores');
  const source = readdirSync(stores, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(name))
    .map((name) => readFileSync(join(stores, name), 'utf8'))
    .join('\n');
  const found = (pattern: RegExp): string[] =>
    [...source.matchAll(pattern)].map(([, text = '']) => text).sort();

  // A new key is listed in src/components/privacy/stored.ts, told in locales/*/privacy.json and let in here.
  it('goes through the keys that are known', () => {
    expect(new Set(found(/(?<!function )keepInTab\(([^,]+),/g))).toEqual(
      new Set(['codeKeyOf(form.number)', 'key', 'keyOf(form.number)']),
    );
    expect(found(/setItem\(([^,]+),/g)).toEqual(["'bilemin.test'", 'name', 'prefix + key']);
    expect(found(/persistentAtom<[^(]*\(([^,]+),/g)).toEqual(["'bilemin.boxes'", "'bilemin.tallies'"]);
  });

  it.each(locales)('is listed whole, on both pages, in %s', (locale) => {
    const listed = marked(pageOf(locale, ''), 'key');
    expect(marked(pageOf(locale, 'what-is-sent/'), 'key')).toEqual(listed);
    const numbered = found(/=> `(\w+)\.\$\{form\}`/g).map((name) => `bilemin.${name}.…`);
    const fixed = found(/const key = '([^']+)'/g).map((name) => `bilemin.${name}`);
    const caches = found(/CACHE = '([^']+)'/g);
    expect(caches).toEqual(['bilemin.saved']);
    expect(
      [...numbered, ...fixed, ...caches, 'bilemin.boxes', 'bilemin.tallies', 'bilemin.test'].sort(),
    ).toEqual([...listed].sort());
  });
});

describe('"My path"', () => {
  const noted = languagePages.filter(({ html }) => html.includes('bilemin.path"in'));
  const topics = join(import.meta.dirname, '../../src/content/topics');
  const kept = readdirSync(topics)
    .filter((name) => !/^sensitive: true/m.test(readFileSync(join(topics, name), 'utf8')))
    .map((name) => name.replace('.yaml', ''))
    .filter((topic) => topic !== 'who-helps');

  it('may note lessons, Easy Read and quizzes of topics that are neither sensitive nor about help', () => {
    const ofTopic = new RegExp(
      `^/../((7-10|11-15|16-18|easy)/|quiz/)(${kept.join('|')})(-[0-9]+-[0-9]+-[ab])?/$`,
    );
    expect(noted.length).toBeGreaterThan(200);
    expect(noted.map(({ path }) => path)).toEqual(
      languagePages.map(({ path }) => path).filter((path) => ofTopic.test(path)),
    );
  });

  it('is given by each of them the topic of its address', () => {
    const wrong = noted.filter(({ path, html }) => {
      const topic = /<main [^>]*data-path="([^"]*)"/.exec(html)?.[1] ?? '?';
      return !path.includes(`/${topic}/`) && !path.includes(`/${topic}-`);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('is a script of a kilobyte that no page names but in that one line', () => {
    expect(builtFile('/path.js').length).toBeLessThanOrEqual(1200);
    const naming = languagePages.filter(({ html }) => /(src|href)="[^"]*path\.js"/.test(html));
    expect(naming.map(({ path }) => path)).toEqual([]);
  });
});

describe('the examples', () => {
  it('stay out of every script: a fixed key or fixed chance in a browser would be no chance', () => {
    const scripts = readdirSync(join(dist, '_astro')).filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(5);
    const holding = scripts.filter((name) => {
      const text = readFileSync(join(dist, '_astro', name), 'utf8');
      return text.includes('0123456789ABCDEF"') || text.includes('fixedBytes') || text.includes('0A1B2C3D');
    });
    expect(holding).toEqual([]);
  });
});

describe.each(locales)('/%s/privacy/dpia/', (locale) => {
  const html = pageOf(locale, 'dpia/');

  it('describes each risk of its table', () => {
    const links = [...html.matchAll(/href="#(risk-\w+)"/g)].map(([, id]) => id);
    const cards = [...html.matchAll(/id="(risk-\w+)"/g)].map(([, id]) => id);
    expect(cards.length).toBeGreaterThanOrEqual(15);
    expect(links).toEqual(cards);
  });

  it('cites no law but the records of sources', () => {
    const cited = [...html.matchAll(/href="https:\/\/([^"]+)"/g)].map(([, address]) => address);
    const sources = join(import.meta.dirname, '../../src/content/sources');
    const known = readdirSync(sources).map((name) => readFileSync(join(sources, name), 'utf8'));
    expect(cited.length).toBeGreaterThan(0);
    for (const address of cited)
      expect(known.some((record) => record.includes(`address: ${address}\n`))).toBe(true);
  });

  it('leaves no place unfilled', () => {
    for (const slug of ['', 'what-is-sent/', 'dpia/']) {
      const main = /<main[\s\S]*<\/main>/.exec(pageOf(locale, slug))?.[0] ?? '';
      expect(plain(main.replace(/<(pre|code)[\s\S]*?<\/\1>/g, '')).match(/\{\w+\}/g) ?? []).toEqual([]);
    }
  });
});

describe('the promise before the hand-in', () => {
  it.each(locales)('is in each quiz page in the voice of its own age alone, in %s', (locale) => {
    const strings = JSON.parse(
      readFileSync(join(import.meta.dirname, `../../locales/${locale}/promise.json`), 'utf8'),
    ) as Record<string, { readers: string; opinion: string }>;
    const quizzes = languagePages.filter(({ path }) =>
      new RegExp(`^/${locale}/quiz/[a-z0-9-]+/$`).test(path),
    );
    expect(quizzes.length).toBeGreaterThan(20);
    for (const { path, html } of quizzes) {
      const text = html.replaceAll('\\"', '"');
      const voices = Object.keys(strings).filter((band) => text.includes(strings[band]?.readers ?? ''));
      expect(voices, path).toEqual(Object.keys(strings).filter((band) => path.includes(`-${band}-`)));
      const dice = Object.values(strings).some(({ opinion }) => text.includes(opinion));
      expect(dice, path).toBe(path.includes('pulse'));
    }
  });
});
