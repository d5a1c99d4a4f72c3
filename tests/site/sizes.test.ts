import { describe, expect, it } from 'vitest';
import { budgetOf, judgedWeightOf } from './budgets.ts';
import { builtFile, languagePages, pages, scriptsOf } from './built.ts';

const KB = 1024;
const lessons = languagePages.filter(({ path }) => budgetOf(path).name === 'lesson');
const quizzes = languagePages.filter(({ path }) => budgetOf(path).name === 'quiz');

describe.each(pages)('$path', (page) => {
  it('with its scripts is within its budget', () => {
    const { html, files, scripts } = judgedWeightOf(page);
    const budget = budgetOf(page.path);
    expect(html + files).toBeLessThanOrEqual(budget.page);
    expect(scripts).toBeLessThanOrEqual(budget.scripts);
  });
});

describe.each(quizzes)('the quiz $path', (page) => {
  it('needs at most four requests before the first answer', () => {
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
