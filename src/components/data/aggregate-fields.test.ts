import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aggregateFields } from './aggregate-fields.ts';

const fields = aggregateFields();
const locale = (language: string) =>
  JSON.parse(readFileSync(`locales/${language}/codebook.json`, 'utf8')) as { fields: Record<string, string> };

describe('aggregateFields', () => {
  it('lists the fields of the file with what may stand in them', () => {
    const by = Object.fromEntries(fields.map(({ path, type, allowed }) => [path, `${type} ${allowed}`]));
    expect(by).toMatchObject({
      format: 'text bilemin-aggregate',
      mode: 'text device, paper, combined',
      form: 'number 1–511',
      'leaves[].n': 'number 10–60',
      n: 'number ≥ 0',
      'blocks.*.n': 'number ≥ 10',
      'blocks.*.selfReport': 'list [0] / [4]',
      'blocks.*.items[].options': 'list [6]',
      'blocks.*.knowledge': 'list ',
    });
  });

  it('are all explained in docs/aggregate-file.md', () => {
    const text = readFileSync('docs/aggregate-file.md', 'utf8');
    const names = fields.map(({ path }) => path.split('.').at(-1)?.replace('[]', '') ?? '');
    expect(names.filter((name) => name !== '*' && !text.includes(name))).toEqual([]);
  });

  it.each(['kk', 'ru', 'en'])('are all in the codebook in %s, and no others', (language) => {
    expect(Object.keys(locale(language).fields).sort()).toEqual(fields.map(({ path }) => path).sort());
  });
});
