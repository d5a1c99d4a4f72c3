import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ItemRecord } from '#schemas';
import { publishedCells } from './published-cells.ts';
import { questionCells } from './question-cells.ts';

const record = (path: string): ItemRecord => parse(readFileSync(`src/content/items/${path}.yaml`, 'utf8'));
const places = [{ number: 57, place: 1 }];

describe('questionCells', () => {
  const choice = record('no-bullying/nb-11-15-k1-a');
  const opinion = record('pulse/pulse-11-15-s1');
  const [header = [], ...rows] = questionCells([
    { id: 'nb-11-15-k1-a', record: choice, places },
    { id: 'pulse-11-15-s1', record: opinion, places: [] },
  ]);
  const of = (row: readonly (string | undefined)[] | undefined) =>
    Object.fromEntries(header.map((name, index) => [name, row?.[index]]));

  it('gives each item a row a language, under the header', () => {
    expect(rows).toHaveLength(6);
    expect(rows.every((row) => row.length === header.length)).toBe(true);
    expect(of(rows[1])).toMatchObject({
      item: 'nb-11-15-k1-a',
      topic: 'no-bullying',
      blueprint: 'T6',
      forms: '57:1',
      language: 'ru',
      stem: 'Что такое кибербуллинг?',
      option_3: 'Снова и снова унижать кого-то в сети',
    });
    expect(of(rows[3])).toMatchObject({ indicator: 'S', sphere: 'listened-to', option_1: '', forms: '' });
  });

  it('does not tell the key: another key and explanation give the same rows', () => {
    if (choice.scale !== 'choice') throw new Error('expected a scored item');
    const other = structuredClone(choice);
    other.key = choice.key === 'a' ? 'b' : 'a';
    for (const language of ['kk', 'ru', 'en'] as const) other.text[language].why = 'something else';
    expect(questionCells([{ id: 'nb-11-15-k1-a', record: other, places }])).toEqual([
      header,
      ...rows.slice(0, 3),
    ]);
  });
});

describe('publishedCells', () => {
  it('has every published figure, with the number of children where one is printed', () => {
    const [header, ...rows] = publishedCells();
    expect(rows).toHaveLength(20);
    expect(rows[3]).toEqual(['three-indicators', 'article-ijirss', '4.3', 'overall', 2023, 86.2, 5612]);
    expect(rows.at(-1)).toHaveLength(header?.length ?? 0);
    expect(rows.at(-1)?.at(-1)).toBeUndefined();
  });
});
