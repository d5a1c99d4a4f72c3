import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countsOf } from '../quiz/aggregates.fixture.ts';
import { type Aggregate, aggregateText } from '../quiz/box/index.ts';
import { children } from '../quiz/children.fixture.ts';
import { type FormBank, readForms } from './files/forms.ts';

let folder = '';
let bank: FormBank;
const at = (...path: string[]) => join(folder, ...path);

/** A class file of a form with a leaf of its own, in a folder. */
function box(
  path: string,
  leaf: number,
  { slug = 'pulse-11-15-a', n = 25, more = {} as Partial<Aggregate> } = {},
) {
  const form = bank.byId.get(slug);
  if (!form) throw new Error(`no form ${slug}`);
  const aggregate: Aggregate = {
    format: 'bilemin-aggregate',
    version: 1,
    form: form.number,
    formVersion: form.version,
    mode: 'device',
    leaves: [{ id: leaf.toString(16).padStart(16, '0'), n }],
    n,
    blocks: { kk: countsOf(form, children(form, n, { seed: leaf + 1 })) },
    ...more,
  };
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, aggregateText(aggregate));
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bilemin-merge-'));
  bank = readForms();
  for (let leaf = 0; leaf < 6; leaf += 1) {
    box(at('kyzylorda', 'villages', `${leaf}.bilemin.json`), leaf);
    box(at('kyzylorda', `${leaf}.bilemin.json`), 100 + leaf);
    box(at('astana', `${leaf}.bilemin.json`), 200 + leaf);
  }
  box(at('ulytau', 'one.bilemin.json'), 300, { n: 12 });
  box(at('topic', 'one.bilemin.json'), 400, { slug: 'no-bullying-11-15-a' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command as a shell would. */
function merge(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/bilemin.ts', 'merge', ...words], {
    encoding: 'utf8',
    maxBuffer: 1 << 27,
  });
  return { status, stdout, stderr };
}

const read = (name: string): Aggregate => JSON.parse(readFileSync(at(name), 'utf8'));

describe('merge', () => {
  it('adds up a folder and its folders, and the same files give the same bytes in any order', () => {
    const run = merge(at('kyzylorda'), '--out', at('all.bilemin.json'));
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    expect(run.stdout).toBe(
      `${at('all.bilemin.json')}: pulse-11-15-a version ${bank.byId.get('pulse-11-15-a')?.version}, device, 12 files, 300 children in 12 boxes\n`,
    );
    expect(read('all.bilemin.json')).toMatchObject({ n: 300, format: 'bilemin-aggregate' });

    merge(
      at('kyzylorda', '[0-2].bilemin.json'),
      at('kyzylorda', 'villages'),
      '--out',
      at('half.bilemin.json'),
    );
    const again = merge(
      at('half.bilemin.json'),
      at('kyzylorda', '[3-5].bilemin.json'),
      '--out',
      at('again.bilemin.json'),
    );
    expect(again.status, again.stderr).toBe(0);
    expect(readFileSync(at('again.bilemin.json'), 'utf8')).toBe(readFileSync(at('all.bilemin.json'), 'utf8'));
  });

  it('writes one file a form, version and mode, beside the name or into a folder', () => {
    const run = merge(at('astana'), at('topic'), '--out', at('two.bilemin.json'));
    expect(run.status, run.stderr).toBe(0);
    const written = readdirSync(folder).filter((name) => name.startsWith('two'));
    expect(written.sort()).toEqual([
      expect.stringMatching(/^two-form-123-version-\d+-device\.bilemin\.json$/),
      expect.stringMatching(/^two-form-57-version-\d+-device\.bilemin\.json$/),
    ]);
    mkdirSync(at('out'));
    merge(at('astana'), '--out', at('out'));
    expect(readdirSync(at('out'))).toEqual([
      expect.stringMatching(/^form-123-version-\d+-device\.bilemin\.json$/),
    ]);
  });

  it('leaves out what overlaps, with the names of both, and what is broken, with the reason', () => {
    box(at('clash', 'a.bilemin.json'), 0);
    box(at('clash', 'b.bilemin.json'), 777);
    writeFileSync(at('clash', 'c.bilemin.json'), '{');
    writeFileSync(at('clash', 'd.bilemin.json'), '{"format":"other"}');
    box(at('clash', 'e.bilemin.json'), 778, { more: { formVersion: 99 } });
    box(at('clash', 'f.bilemin.json'), 779, { more: { n: 26 } });
    const { status, stdout, stderr } = merge(
      at('kyzylorda', 'villages'),
      at('clash'),
      '--out',
      at('rest.bilemin.json'),
    );
    expect(status).toBe(1);
    expect(stdout).toMatch(/7 files, 175 children in 7 boxes/);
    expect(stderr.split('\n').filter(Boolean)).toEqual([
      `${at('clash', 'c.bilemin.json')}: is not JSON. Save the file again from the box`,
      `${at('clash', 'd.bilemin.json')}: is no Bilemin aggregate`,
      expect.stringMatching(/e\.bilemin\.json: is of version 99 of form 123; this checkout has \d+$/),
      `${at('clash', 'f.bilemin.json')}: field leaves: the parts add up to 25, expected 26`,
      `${at('kyzylorda', 'villages', '0.bilemin.json')}: counts children who are in ${at('clash', 'a.bilemin.json')} already. Leave out one of the two`,
      'bilemin: 5 of 12 files were left out. See the lines above.',
    ]);
  });

  it('reports on regions, towns and villages, hides what is too small, and writes no label into the aggregate', () => {
    const labels = [
      `KZ-43:rural=${at('kyzylorda', 'villages')}`,
      `KZ-43:urban=${at('kyzylorda', '*.bilemin.json')}`,
      `KZ-71:urban=${at('astana')}`,
      `KZ-62:rural=${at('ulytau')}`,
    ].flatMap((label) => ['--label', label]);
    const run = merge(...labels, '--out', at('labelled.bilemin.json'), '--regions', at('regions.csv'));
    expect(run.status, run.stderr).toBe(0);
    expect(readFileSync(at('labelled.bilemin.json'), 'utf8')).not.toMatch(/KZ|urban|rural/);
    const rows = readFileSync(at('regions.csv'), 'utf8')
      .trim()
      .split('\r\n')
      .map((row) => row.split(','));
    const [head = [], ...body] = rows;
    expect(head.slice(3, 8)).toEqual(['region', 'locality', 'indicator', 'measure', 'type']);
    const parts = [
      ...new Set(body.map((row) => `${row[3]}:${row[4]} ${row[7] === 'hidden' ? row[6] : 'shown'}`)),
    ];
    // Ulytau is one class; Astana, the smallest region left, and a part across the table go with it.
    expect(parts).toContain('KZ-62: few-children');
    expect(parts).toContain('KZ-71: subtraction');
    expect(parts).toContain('KZ-43: shown');
    expect(body.filter((row) => row[7] === 'hidden').every((row) => row.slice(8, 12).join('') === '')).toBe(
      true,
    );

    const json = merge(...labels, '--out', at('labelled.bilemin.json'), '--regions', at('regions.json'));
    expect(json.status, json.stderr).toBe(0);
    const [group] = JSON.parse(readFileSync(at('regions.json'), 'utf8'));
    expect(group).toMatchObject({ form: 'pulse-11-15-a', mode: 'device' });
    expect(group.report.regions.map((part: { label: object }) => part.label)).toEqual([
      { region: 'KZ-43' },
      { region: 'KZ-62' },
      { region: 'KZ-71' },
    ]);
    expect(group.report.regions[1]).toMatchObject({ children: 12, boxes: 1, figures: [] });
  });

  it('gives a label without a path to all files that have none', () => {
    const run = merge(
      at('kyzylorda'),
      '--label',
      'KZ-43',
      '--label',
      `KZ-71=${at('astana')}`,
      '--out',
      at('x.bilemin.json'),
      '--regions',
      at('x.json'),
    );
    expect(run.status, run.stderr).toBe(0);
    const [{ report }] = JSON.parse(readFileSync(at('x.json'), 'utf8'));
    expect(
      report.regions.map(({ label, children: n }: { label: { region: string }; children: number }) => [
        label.region,
        n,
      ]),
    ).toEqual([
      ['KZ-43', 300],
      ['KZ-71', 150],
    ]);
  });

  it('says which groups are too small for regions', () => {
    const run = merge(
      '--label',
      `KZ-62=${at('ulytau')}`,
      '--out',
      at('y.bilemin.json'),
      '--regions',
      at('y.csv'),
    );
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/12 children in 1 box; regions are shown from 100 children in 4 boxes/);
    expect(run.stderr).toMatch(/not written/);
  });

  it.each([
    [['--label', 'KZ-ALA'], /"KZ-ALA" is no region\. Regions are KZ-10/],
    [['--label', 'KZ-43:village'], /"village" is no kind of place/],
    [['--label', ':=x'], /names no region/],
    [['--label', 'KZ-43', '--label', 'KZ-71'], /another label is given/],
    [['--label', 'KZ-43=nowhere'], /nowhere: no such file or folder/],
  ])('refuses the labels %j', (labels, says) => {
    const { status, stderr } = merge(at('astana'), ...labels, '--out', at('z.bilemin.json'));
    expect(status).toBe(1);
    expect(stderr).toMatch(says);
  });

  it('refuses two labels for one file, and no files at all', () => {
    const twice = merge(
      '--label',
      `KZ-43=${at('kyzylorda')}`,
      '--label',
      `KZ-71=${at('kyzylorda', 'villages')}`,
      '--out',
      at('z.bilemin.json'),
    );
    expect(twice.status).toBe(1);
    expect(twice.stderr).toMatch(/has two labels/);
    const none = merge('--out', at('z.bilemin.json'));
    expect(none.status).toBe(1);
    expect(none.stderr).toMatch(/no file is named/);
    expect(merge(at('nowhere'), '--out', 'x').status).toBe(1);
  });

  it('has help, and wrong usage ends with exit code 2', () => {
    const help = merge('--help');
    expect(help.status).toBe(0);
    expect(help.stdout).toMatch(/Usage: bilemin merge[\s\S]*--label[\s\S]*KZ-43:rural=/);
    expect(merge(at('astana')).status).toBe(2);
    const table = merge(at('astana'), '--out', 'x', '--regions', 'x.pdf');
    expect(table.status).toBe(2);
    expect(table.stderr).toMatch(/\.csv or \.json/);
  });
});
