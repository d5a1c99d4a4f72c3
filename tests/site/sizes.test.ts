import { describe, expect, it } from 'vitest';
import { brotliSize, builtFile, inlineScripts, languagePages, scriptsOf } from './built.ts';

const KB = 1024;
const lessons = languagePages.filter(({ path }) => /^\/\w\w\/(7-10|11-15|16-18)\/[a-z-]+\/$/.test(path));
const quizzes = languagePages.filter(({ path }) => /\/quiz\/[a-z0-9-]+\/$/.test(path));

const scriptBytes = (page: (typeof languagePages)[number]): number =>
  brotliSize(inlineScripts(page)) +
  scriptsOf(page).reduce((sum, address) => sum + brotliSize(builtFile(address)), 0);

describe.each(lessons)('the lesson $path', (page) => {
  it('comes in one flight of 14 KB, pictures and style in it, of which at most 3 KB scripts', () => {
    const outside = scriptsOf(page).reduce((sum, address) => sum + brotliSize(builtFile(address)), 0);
    expect(brotliSize(page.html) + outside).toBeLessThanOrEqual(14 * KB);
    expect(scriptBytes(page)).toBeLessThanOrEqual(3 * KB);
  });
});

describe.each(quizzes)('the quiz $path', (page) => {
  it('needs at most 26 KB, 13 KB of them scripts, and four requests before the first answer', () => {
    const scripts = scriptBytes(page);
    expect(scripts).toBeLessThanOrEqual(13 * KB);
    expect(brotliSize(page.html) + scripts).toBeLessThanOrEqual(26 * KB);
    expect(1 + scriptsOf(page).length).toBeLessThanOrEqual(4);
  });
});

describe('the budgets', () => {
  it('are checked on every lesson and quiz there is', () => {
    expect(lessons.length).toBeGreaterThanOrEqual(9);
    expect(quizzes.length).toBeGreaterThanOrEqual(21);
  });
});

describe('fonts', () => {
  it('take at most 32 KB for a page in any language', () => {
    const style = languagePages[0]?.html ?? '';
    const fonts = [
      ...new Set([...style.matchAll(/url\(["']?(\/[^"')]+\.woff2)/g)].map(([, address = '']) => address)),
    ];
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.reduce((sum, address) => sum + builtFile(address).length, 0)).toBeLessThanOrEqual(32 * KB);
    expect(style).toContain('font-display:swap');
  });
});
