import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type GroupReport, groupReport, regionColumns, tidyColumns, tidyRows } from '#quiz/report';
import { aggregateOf, countsOf } from '../../quiz/aggregates.fixture.ts';
import { children } from '../../quiz/children.fixture.ts';
import { pulseForm } from '../../quiz/forms.fixture.ts';
import { measures } from './measures.ts';

/** A report in which nothing is hidden. */
function wholeReport(): GroupReport {
  const report = groupReport(
    pulseForm,
    aggregateOf(pulseForm, countsOf(pulseForm, children(pulseForm, 2400)), 60),
  );
  if ('type' in report) throw new Error('expected a report');
  const flag = { id: 'k1', indicator: 'K', level: 'C', harderFor: 'ru', delta: -2 } as const;
  const flags = (['ru', 'en'] as const).flatMap((language) => [
    { ...flag, language },
    { ...flag, language, id: 'd1', indicator: 'D' as const },
  ]);
  return { ...report, languages: { compared: ['ru', 'en'], flags } };
}

const rows = tidyRows(wholeReport());
const codebook = (language: string) =>
  JSON.parse(readFileSync(`locales/${language}/codebook.json`, 'utf8')) as Record<
    'measures' | 'columns' | 'regionColumns' | 'units',
    Record<string, string>
  >;

describe('measures', () => {
  it('are those of a tidy table in which nothing is hidden, with their indicators and units', () => {
    const found = rows.map(
      ({ measure, indicator, item, unit }) =>
        `${measure} ${indicator} ${item === '' ? 'group' : 'item'} ${unit}`,
    );
    const listed = measures.flatMap(({ names, indicators, about, unit }) =>
      names.flatMap((name) =>
        indicators.flatMap((indicator) => about.map((place) => `${name} ${indicator} ${place} ${unit}`)),
      ),
    );
    expect([...new Set(found)].filter((line) => !listed.includes(line))).toEqual([]);
    const names = new Set(rows.map(({ measure }) => measure));
    expect(measures.flatMap((own) => own.names).filter((name) => !names.has(name))).toEqual([]);
  });

  it('miss none that src/quiz/report/tidy.ts writes', () => {
    const text = readFileSync('src/quiz/report/tidy.ts', 'utf8');
    const written = [...text.matchAll(/measure: '([a-z0-9-]+)'/g)].map(([, name]) => name);
    expect(written.length).toBeGreaterThan(20);
    const names = measures.flatMap((own) => own.names);
    expect(written.filter((name) => !names.includes(name ?? ''))).toEqual([]);
  });

  it.each(['kk', 'ru', 'en'])('have their words in %s, like the columns and units', (language) => {
    const words = codebook(language);
    expect(Object.keys(words.measures)).toEqual(measures.map(({ id }) => id));
    expect(Object.keys(words.columns)).toEqual([...tidyColumns]);
    expect(Object.keys(words.regionColumns)).toEqual([...regionColumns]);
    expect(Object.keys(words.units).sort()).toEqual([...new Set(rows.map(({ unit }) => unit))].sort());
  });
});
