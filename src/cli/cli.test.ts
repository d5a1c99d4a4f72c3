import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lsat6Patterns } from '../quiz/statistics/lsat.fixture.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bilemin-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command as a shell would. */
function bilemin(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/bilemin.ts', ...words], {
    encoding: 'utf8',
    maxBuffer: 1 << 27,
  });
  return { status, stdout, stderr };
}

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const commands = ['simulate', 'box', 'report', 'analyse', 'check'];

describe('help', () => {
  it.each(commands)('of %s says what it takes, with exit code 0', (command) => {
    const { status, stdout } = bilemin(command, '--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`Usage: bilemin ${command}`));
  });

  it('names every command', () => {
    const { status, stdout } = bilemin('--help');
    expect(status).toBe(0);
    for (const command of commands) expect(stdout).toContain(command);
  });

  it.each([
    ['fly'],
    ['report', '--format', 'pdf', 'x'],
    ['simulate', '--size', '61', '--out', 'x'],
    ['box'],
    ['analyse', 'a', '--fly'],
  ])('a wrong call ends with exit code 2: %s %s', (...words) => {
    const { status, stderr } = bilemin(...words);
    expect(status).toBe(2);
    expect(stderr).toMatch(/error: /);
  });
});

describe('analyse', () => {
  const rows = Object.entries(lsat6Patterns).flatMap(([pattern, n]) =>
    Array.from({ length: n }, () => [...pattern]),
  );

  it('of LSAT 6 gives the published values, whatever the separator', () => {
    for (const sign of [',', ';', '\t']) {
      const path = file(
        'lsat6.csv',
        `\uFEFF${['a', 'b', 'c', 'd', 'e'].join(sign)}\r\n${rows.map((row) => row.join(sign)).join('\r\n')}\r\n`,
      );
      const { status, stdout } = bilemin('analyse', path, '--json');
      const found = JSON.parse(stdout);
      expect(status).toBe(0);
      expect(found.n).toBe(1000);
      expect(found.kr20).toBeCloseTo(0.29499719, 7);
      expect(found.kr20Interval[0]).toBeCloseTo(0.22347, 5);
      expect(found.raschLogLik).toBeCloseTo(-1091.5697, 4);
      expect(found.items[2].rasch).toBeCloseTo(1.23598, 4);
      expect(found.items[2].raschSe).toBeCloseTo(0.06878, 4);
      expect(found.items[0].itemTotal).toBeCloseTo(0.11283269, 7);
      expect(found.items.map(({ p }: { p: number }) => p)).toEqual([0.924, 0.709, 0.553, 0.763, 0.87]);
    }
  });

  it('prints a table', () => {
    const { stdout } = bilemin('analyse', file('t.csv', `a,b,c\n${'1,0,1\n0,1,0\n1,1,0\n'.repeat(4)}`));
    expect(stdout).toMatch(/12 children, 3 items/);
    expect(stdout).toMatch(/Below 50 children/);
    expect(stdout).not.toMatch(/NaN|null|undefined/);
  });

  it('answers all right, all wrong and one child with dashes', () => {
    for (const text of ['a,b\n1,1\n1,1\n', 'a,b\n0,0\n', 'a,b\n1,0\n']) {
      const { status, stdout } = bilemin('analyse', file('edge.csv', text));
      expect(status).toBe(0);
      expect(stdout).toMatch(/KR-20 -/);
      expect(stdout).not.toMatch(/NaN/);
    }
  });

  it.each([
    ['nothing', '', /line 1/],
    ['a header alone', 'a,b\n', /no rows/],
    ['no header', '1,0\n0,1\n', /header row/],
    ['a name twice', 'a,a\n1,0\n', /stands twice/],
    ['a letter', 'a,b\n1,0\n1,x\n', /line 3, column 2 \(b\): "x"/],
    ['an empty cell', 'a,b\n1,\n', /line 2, column 2/],
    ['a row too long', 'a,b\n1,0,1\n', /line 2: 3 cells, expected 2/],
    ['an open quote', 'a,b\n"1,0\n', /line \d+/],
    ['one column', 'a\n1\n', /two items/],
  ])('refuses %s with its place, exit code 1', (_name, text, says) => {
    const { status, stderr, stdout } = bilemin('analyse', file('bad.csv', text));
    expect(status).toBe(1);
    expect(stderr).toMatch(says);
    expect(stdout).toBe('');
  });

  it('names a file that is not there', () => {
    const { status, stderr } = bilemin('analyse', join(folder, 'none.csv'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/cannot be read/);
  });
});

describe('simulate, box, report', () => {
  const at = (name: string) => join(folder, name);

  it('run one after another, and the same seed gives the same codes', () => {
    for (const name of ['codes', 'again']) {
      const run = bilemin(
        'simulate',
        '--form',
        'pulse-7-10-a',
        '--classes',
        '6',
        '--size',
        '20',
        '--seed',
        '5',
        '--out',
        at(name),
      );
      expect(run.status, run.stderr).toBe(0);
    }
    expect(readFileSync(at('codes/class-00003.codes.txt'), 'utf8')).toBe(
      readFileSync(at('again/class-00003.codes.txt'), 'utf8'),
    );
    const truth = JSON.parse(readFileSync(at('codes/truth.json'), 'utf8'));
    expect(truth.classes).toHaveLength(6);

    const box = bilemin('box', at('codes'), '--out', at('boxes'));
    expect(box).toMatchObject({
      status: 0,
      stdout: '6 boxes sealed of 6 files, 120 hand-ins counted, 0 refused\n',
    });
    expect(readdirSync(at('boxes'))).toHaveLength(6);

    const text = bilemin('report', at('boxes'));
    expect(text.status).toBe(0);
    expect(text.stdout).toMatch(/pulse-7-10-a, form 121 version \d+: 120 children in 6 boxes/);
    expect(text.stdout).toMatch(/S {2}satisfaction: index/);

    const [one] = JSON.parse(bilemin('report', at('boxes'), '--format', 'json').stdout);
    expect(one.report.n).toBe(120);

    const csv = bilemin('report', at('boxes'), '--format', 'csv', '--separator', ';', '--bom').stdout;
    expect(csv.startsWith('\uFEFFform;version;mode;')).toBe(true);
    expect(csv).toMatch(/pulse-7-10-a;\d+;device;K;;mean;about;\d+;/);

    const each = bilemin('report', at('boxes'), '--each', '--format', 'csv').stdout;
    expect(each.match(/,device,S,,index,hidden,/g)).toHaveLength(6);

    const book = bilemin('report', at('boxes'), '--format', 'xlsx', '--out', at('report.xlsx'));
    expect(book.status, book.stderr).toBe(0);
    expect(readFileSync(at('report.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });

  it('takes a truth file for the population', () => {
    const run = bilemin(
      'simulate',
      '--truth',
      at('codes/truth.json'),
      '--form',
      'pulse-7-10-a',
      '--classes',
      '1',
      '--size',
      '20',
      '--out',
      at('from-truth'),
    );
    expect(run.status, run.stderr).toBe(0);
    expect(readFileSync(at('from-truth/class-00001.codes.txt'), 'utf8')).toBe(
      readFileSync(at('codes/class-00001.codes.txt'), 'utf8'),
    );
  });

  it('names each code that is not taken, and files that give no box', () => {
    const [link = '', ...codes] = readFileSync(at('codes/class-00001.codes.txt'), 'utf8').trim().split('\n');
    const small = file('small.codes.txt', [link, ...codes.slice(0, 9), codes[0], 'ABCD'].join('\n'));
    const { status, stderr } = bilemin('box', small, '--out', at('none'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/code 10: counted already/);
    expect(stderr).toMatch(/code 11: has not 24 symbols/);
    expect(stderr).toMatch(/9 codes, a box needs 10/);
  });

  it('refuses files that clash or are no aggregates, and reports on the rest', () => {
    const [name = ''] = readdirSync(at('boxes'));
    const copy = file('copy.bilemin.json', readFileSync(join(at('boxes'), name), 'utf8'));
    const bad = file('bad.bilemin.json', '{"format":"bilemin-aggregate","version":1}');
    const { status, stdout, stderr } = bilemin('report', at('boxes'), copy, bad);
    expect(status).toBe(1);
    expect(stdout).toMatch(/120 children in 6 boxes|100 children/);
    expect(stderr).toMatch(/counts children who are in .* already/);
    expect(stderr).toMatch(/bad\.bilemin\.json: field/);
  });

  it.each([
    ['report', 'nowhere'],
    ['box', 'nowhere', '--out', 'x'],
    ['simulate', '--form', 'pulse-1', '--out', 'x'],
  ])('says what is missing: %s %s', (...words) => {
    const { status, stderr } = bilemin(...words);
    expect(status).toBe(1);
    expect(stderr).toMatch(/no such file|there is no form/);
  });
});
