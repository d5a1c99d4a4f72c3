import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder = '';
let database: DatabaseSync;

const bilemin = (...words: string[]) => {
  const run = spawnSync(process.execPath, ['src/cli/bilemin.ts', ...words], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
};

/** The queries of the document, so that what is printed there is what runs here. */
const queries = [...readFileSync('docs/queries.md', 'utf8').matchAll(/```sql\n([\s\S]*?)```/g)].map(
  ([, query = '']) => query,
);

const rows = (query: string) => database.prepare(query).all() as Record<string, string | number | null>[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bilemin-sql-'));
  bilemin('simulate', '--classes', '5', '--size', '20', '--seed', '4', '--out', join(folder, 'codes'));
  bilemin('box', join(folder, 'codes'), '--out', join(folder, 'boxes'));
  bilemin('report', join(folder, 'boxes'), '--each', '--format', 'csv', '--out', join(folder, 'figures.csv'));
  const [header = [], ...cells] = parse(readFileSync(join(folder, 'figures.csv'), 'utf8')) as string[][];
  database = new DatabaseSync(':memory:');
  const numeric = new Set(['value', 'low', 'high', 'n', 'version']);
  database.exec(
    `create table figures (${header.map((name) => `"${name}" ${numeric.has(name) ? 'numeric' : 'text'}`).join(', ')})`,
  );
  const insert = database.prepare(`insert into figures values (${header.map(() => '?').join(', ')})`);
  for (const row of cells)
    insert.run(...row.map((cell, index) => (cell === '' && numeric.has(header[index] ?? '') ? null : cell)));
});

afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the queries of docs/queries.md run on a report as it is written', () => {
  it('are three', () => {
    expect(queries).toHaveLength(3);
  });

  it('give the mean of each group with its interval', () => {
    const found = rows(queries[0] ?? '');
    expect(found).toHaveLength(5);
    for (const { n, mean, low, high } of found) {
      expect(n).toBe(20);
      expect(Number(low)).toBeLessThanOrEqual(Number(mean));
      expect(Number(high)).toBeGreaterThanOrEqual(Number(mean));
    }
  });

  it('give the five most missed items with their words', () => {
    const found = rows(queries[1] ?? '');
    expect(found).toHaveLength(5);
    expect(found.map(({ per_cent_right }) => Number(per_cent_right))).toEqual(
      found.map(({ per_cent_right }) => Number(per_cent_right)).sort((a, b) => a - b),
    );
    expect(String(found[0]?.['text'])).toMatch(/\p{Script=Cyrillic}/u);
  });

  it('count what was hidden: satisfaction, in every single class', () => {
    expect(rows(queries[2] ?? '')).toEqual([{ indicator: 'S', measure: 'index', hidden: 5 }]);
  });
});
