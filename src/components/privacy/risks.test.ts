import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stringsOf } from '#i18n';
import { assessment, risks } from './risks.ts';

describe('the risks of the assessment', () => {
  it('name tests that exist', () => {
    const named = risks.flatMap(({ tests }) => tests);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
    expect(named.length).toBeGreaterThan(20);
  });

  it.each(['kk', 'ru', 'en'] as const)('are all described in %s, and no other', (locale) => {
    const described = stringsOf(locale, 'dpia').risks;
    expect(Object.keys(described).sort()).toEqual(risks.map(({ id }) => id).sort());
    for (const { measures } of Object.values(described)) expect(measures.length).toBeGreaterThan(0);
  });

  it('leave no severe and likely one untested', () => {
    const grave = risks.filter(({ likelihood, severity }) => likelihood === 'high' && severity === 'high');
    expect(grave.length).toBeGreaterThan(0);
    for (const { tests } of grave) expect(tests.length).toBeGreaterThan(0);
  });

  it('are looked at again within a year', () => {
    const days = (Date.parse(assessment.reviewBy) - Date.parse(assessment.made)) / 86_400_000;
    expect(days).toBeGreaterThan(0);
    expect(days).toBeLessThanOrEqual(366);
  });
});
