import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leaves, notShownYet, thresholdRows } from './threshold-rows.ts';

describe('thresholdRows', () => {
  it('has every number, with shares told from counts', () => {
    expect(leaves({ a: 1, b: { c: 2 } })).toEqual([
      ['a', 1],
      ['b.c', 2],
    ]);
    for (const { path, value, unit } of thresholdRows) expect(value < 1, path).toBe(unit === 'share');
    expect(thresholdRows.find(({ path }) => path === 'satisfaction.boxes')?.unit).toBe('boxes');
  });

  it.each(notShownYet)(
    'says rightly that no report uses %s: if one does now, take it off the list',
    (name) => {
      const reports = ['src/quiz/report', 'src/components/report', 'src/components/teacher']
        .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
        .filter((path) => /(?<!\.test)\.tsx?$/.test(path));
      expect(reports.filter((path) => readFileSync(path, 'utf8').includes(`thresholds.${name}`))).toEqual([]);
    },
  );

  it.each(['kk', 'ru', 'en'])('has its words in %s, and no others are there', (language) => {
    const method = JSON.parse(readFileSync(`locales/${language}/method.json`, 'utf8'));
    expect(Object.keys(method.thresholds).sort()).toEqual(thresholdRows.map(({ path }) => path).sort());
  });
});
