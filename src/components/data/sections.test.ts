import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formulas } from '#quiz/statistics';
import { notInReports, sections } from './sections.ts';

const listed: readonly string[] = Object.values(sections).flat();
const method = (language: string) => JSON.parse(readFileSync(`locales/${language}/method.json`, 'utf8'));

/** The code that makes reports, on pages and on the command line. */
const reporting = ['src/quiz/report', 'src/components/report', 'src/components/teacher', 'src/cli/commands']
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => /(?<!\.test)\.tsx?$/.test(path))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

describe('the sections of the method page', () => {
  it('have each formula once', () => {
    expect([...listed].sort()).toEqual(Object.keys(formulas).sort());
  });

  it.each(notInReports)(
    'say rightly that no report shows %s: if one does now, take it off the list',
    (name) => {
      expect(new RegExp(`\\b${name}\\(`).test(reporting)).toBe(false);
    },
  );

  it.each(['kk', 'ru', 'en'])('have their words in %s, and no others are there', (language) => {
    const text = method(language);
    expect(Object.keys(text.formulas).sort()).toEqual([...listed].sort());
    expect(Object.keys(text.sections)).toEqual(Object.keys(sections));
  });
});
