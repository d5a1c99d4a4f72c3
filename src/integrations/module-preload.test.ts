import { describe, expect, it } from 'vitest';
import { importsOf, withPreloads } from './module-preload.ts';

const texts = new Map([
  ['page.js', 'import{a}from"./shared.js";import"./style.js";const late=()=>import("./late.js");'],
  ['shared.js', 'import*as p from"./preact.js";export const a=p'],
  ['style.js', ''],
  ['preact.js', 'import"./page.js"'],
  ['late.js', ''],
]);

describe('importsOf', () => {
  it('follows static imports to the end and leaves dynamic ones out', () => {
    expect(importsOf('page.js', texts)).toEqual(['shared.js', 'style.js', 'preact.js']);
  });

  it('ends on a circle', () => {
    expect(importsOf('preact.js', texts)).toEqual(['page.js', 'shared.js', 'style.js']);
  });
});

describe('withPreloads', () => {
  it('names in the head what the scripts of a page import', () => {
    const html = '<head></head><script type="module" src="/_astro/shared.js"></script>';
    expect(withPreloads(html, texts)).toContain('<link rel="modulepreload" href="/_astro/preact.js">');
  });

  it('leaves a page without such scripts as it is', () => {
    expect(withPreloads('<head></head><p>text</p>', texts)).toBe('<head></head><p>text</p>');
  });
});
