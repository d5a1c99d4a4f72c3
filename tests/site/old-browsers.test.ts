import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { dist, pages } from './built.ts';
import { lateFeatures, lateMethods } from './chrome-109.ts';

/** Chrome 109 reads all of ECMAScript 2022 and, of what came after, no syntax (the flag v of expressions is Chrome 112's). */
const SYNTAX = 2022;

const refused = (script: string, sourceType: 'module' | 'script'): string | undefined => {
  try {
    parse(script, { ecmaVersion: SYNTAX, sourceType });
    return undefined;
  } catch (fault) {
    return String(fault);
  }
};

const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.m?js$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(dist, name), 'utf8') }));

/** Inline scripts and styles of all pages; most pages share theirs, so each is read once. */
const inline = (element: 'script' | 'style') => {
  const found = new Map<string, { page: string; text: string; module: boolean }>();
  for (const { path, html } of pages) {
    for (const [, tag = '', text = ''] of html.matchAll(
      new RegExp(`<${element}((?![^>]*(?:\\ssrc=|application/json))[^>]*)>([\\s\\S]*?)</${element}>`, 'g'),
    )) {
      if (text.trim() !== '') found.set(text, { page: path, text, module: tag.includes('module') });
    }
  }
  return [...found.values()];
};

describe('in Chrome 109', () => {
  it.each(files)('$name parses and calls nothing that is not there', ({ name, text }) => {
    expect(refused(text, name === 'sw.js' ? 'script' : 'module')).toBeUndefined();
    expect(lateMethods(text)).toEqual([]);
  });

  it.each(files)('$name has no schema of the content in it: those are for the build', ({ text }) => {
    expect(text).not.toContain('$ZodType');
  });

  it('so does every script written into a page', () => {
    const scripts = inline('script');
    expect(scripts.length).toBeGreaterThan(0);
    const faults = scripts.map(({ page, text, module }) => ({
      page,
      syntax: refused(text, module ? 'module' : 'script'),
      methods: lateMethods(text),
    }));
    expect(faults.filter(({ syntax, methods }) => syntax || methods.length > 0)).toEqual([]);
  });

  it('every style is understood', () => {
    const styles = inline('style');
    expect(styles.length).toBeGreaterThan(5);
    const faults = styles.map(({ page, text }) => ({ page, features: lateFeatures(text) }));
    expect(faults.filter(({ features }) => features.length > 0)).toEqual([]);
  });

  it('so is every style sheet that lies beside the pages', () => {
    const sheets = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.css'),
    );
    const faults = sheets.map((name) => ({
      name,
      features: lateFeatures(readFileSync(join(dist, name), 'utf8')),
    }));
    expect(faults.filter(({ features }) => features.length > 0)).toEqual([]);
  });
});

describe('these checks', () => {
  it.each(['/a/v', 'await using a = b', 'import a from "b" with { type: "json" }', 'a => { using b = c }'])(
    'refuse %s',
    (script) => {
      expect(refused(script, 'module')).toBeDefined();
    },
  );

  it.each(['class A { static { a?.b ?? c } #d = 1; e(f) { return #d in f } }', 'a ||= /(?<b>c)/d'])(
    'let through %s',
    (script) => {
      expect(refused(script, 'module')).toBeUndefined();
    },
  );

  it('see a late method', () => {
    expect(lateMethods('[2,1].toSorted()')).toEqual(['.toSorted']);
    expect(lateMethods('[2,1].sort()')).toEqual([]);
  });

  it.each([
    'a{color:light-dark(#000,#fff)}',
    'a{color:oklch(1 0 0)}',
    'a{color:color-mix(in srgb,red,blue)}',
    'a{b{color:red}}',
    '@media print{a{&:hover{color:red}}}',
    '@scope(a){b{color:red}}',
    'a:dir(rtl){color:red}',
    'a{grid-template-rows:subgrid}',
    'a{mask:linear-gradient(red,blue)}',
    'a{transition:all 1s linear(0,1)}',
    'a{color:rgb(from red r g b)}',
  ])('see %s', (css) => {
    expect(lateFeatures(css)).not.toEqual([]);
  });

  it.each([
    '@media (width>=40em){a:has(b):is(c){inset-inline:0;block-size:100dvh}}',
    '@container a (inline-size>1em){b{color:#0009}}',
    '@supports (color:oklch(1 0 0)){a{color:oklch(1 0 0)}}b{color:red}',
    '@keyframes a{from{opacity:0}to{opacity:1}}',
    'a{background:linear-gradient(red,blue);transition:color 1s linear}',
    'a{-webkit-mask:url(b);mask:url(b)}',
  ])('let through %s', (css) => {
    expect(lateFeatures(css)).toEqual([]);
  });
});
