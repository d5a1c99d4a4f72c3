import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../root.ts';

const folder = mkdtempSync(join(tmpdir(), 'bilemin-exchange-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command as a shell would, in the folder. */
function bilemin(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'src/cli/bilemin.ts'), ...words],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    },
  );
  return { status, stdout, stderr };
}

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return name;
};

const drafts = (name: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.yaml'))
      .sort()
      .map((path) => [path, readFileSync(join(folder, name, path), 'utf8').replace(/^#.*\n/gm, '')]),
  );

describe('export', () => {
  it('shows examples in its help', () => {
    const { status, stdout } = bilemin('export', '--help');
    expect(status).toBe(0);
    expect(stdout).toContain('bilemin export --format csv --all --bom');
  });

  it('writes a GIFT file a language, and one where one is asked for', () => {
    const three = bilemin('export', '--format', 'gift', '--topic', 'school');
    expect(three).toEqual({
      status: 0,
      stderr: '',
      stdout: expect.stringMatching(
        /^Topic school: \d+ items in kk, ru, en\n {2}school\.kk\.gift\.txt\n {2}school\.ru\.gift\.txt\n {2}school\.en\.gift\.txt\n$/,
      ),
    });
    const one = bilemin(
      'export',
      '--format',
      'gift',
      '--topic',
      'school',
      '--language',
      'kk',
      '--out',
      'kk.txt',
    );
    expect(one.stdout).toMatch(/items in kk\n {2}kk\.txt\n$/);
    expect(readFileSync(join(folder, 'kk.txt'), 'utf8')).toBe(
      readFileSync(join(folder, 'school.kk.gift.txt'), 'utf8'),
    );
  });

  it('writes a QTI package of a form, by its number too', () => {
    expect(bilemin('export', '--format', 'qti', '--form', 'pulse-11-15-a', '--out', 'a.zip').status).toBe(0);
    expect(bilemin('export', '--format', 'qti', '--form', '123', '--out', 'b.zip').status).toBe(0);
    const bytes = readFileSync(join(folder, 'a.zip'));
    expect(readFileSync(join(folder, 'b.zip'))).toEqual(bytes);
    expect(Object.keys(unzipSync(bytes))[0]).toBe('imsmanifest.xml');
  });

  it('never replaces a file unless it is told to', () => {
    const name = file('there.csv', 'mine');
    const words = ['export', '--format', 'csv', '--topic', 'school', '--out', name];
    expect(bilemin(...words)).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'bilemin: there.csv: there is such a file already. Name another place, or replace it with --force.\n',
    });
    expect(readFileSync(join(folder, name), 'utf8')).toBe('mine');
    expect(bilemin(...words, '--force', '--bom', '--separator', ',').status).toBe(0);
    expect(readFileSync(join(folder, name), 'utf8').slice(0, 12)).toBe('\uFEFFid,language');
  });

  it.each([
    [['--format', 'csv'], 2, /say which items/],
    [['--format', 'csv', '--all', '--topic', 'school'], 2, /cannot be used with/],
    [['--format', 'pdf', '--all'], 2, /Allowed choices/],
    [['--all'], 2, /required option/],
    [['--format', 'gift', '--all', '--bom'], 2, /for CSV alone/],
    [['--format', 'csv', '--all', '--language', 'kz'], 2, /Allowed choices/],
    [['--format', 'csv', '--topic', 'no-such'], 1, /no item of topic "no-such"/],
    [['--format', 'csv', '--topic', 'school', '--out', 'file/x.csv'], 1, /cannot be written/],
  ] as const)('with %j ends with exit code %i', (words, code, message) => {
    file('file', 'in the way of a folder');
    const { status, stderr, stdout } = bilemin('export', ...words);
    expect(status).toBe(code);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
  });
});

describe('import', () => {
  it('shows examples in its help', () => {
    const { status, stdout } = bilemin('import', '--help');
    expect(status).toBe(0);
    expect(stdout).toContain('bilemin import questions.xml --language ru');
  });

  it.each(['moodle', 'csv', 'xlsx'])('brings back all that export wrote as %s', (format) => {
    const name = `all.${format === 'moodle' ? 'xml' : format}`;
    expect(bilemin('export', '--format', format, '--form', 'pulse-11-15-a', '--out', name).status).toBe(0);
    const { status, stdout } = bilemin('import', name, '--out', `from-${format}`);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^all\.\w+: \d+ items taken, 0 questions left out\n/);
    if (format !== 'moodle') expect(drafts(`from-${format}`)).toEqual(drafts('from-moodle'));
  });

  it('says what was taken, what could not come along and what was left out', () => {
    const name = file('mixed.txt', '::Кто::Кто?{=Я ~Ты ~Он#Нет.}\n\nПравда?{T}\n');
    expect(bilemin('import', name, '--language', 'ru', '--out', 'mixed')).toEqual({
      status: 0,
      stderr: '',
      stdout: `mixed.txt: 1 item taken, 1 question left out

Taken:
  mixed/imported-1.yaml (ru)
      without its name "Кто" as an id; feedback on single options

Left out:
  line 3, column 1: "Правда?": a question of type "true/false"; an item is one best answer of three. Write it anew as one.
`,
    });
  });

  it('never replaces a draft unless it is told to, and then writes none', () => {
    const name = file('two.txt', '::one::Q?{=1 ~2 ~3}\n\n::two::Q?{=1 ~2 ~3}');
    const words = ['import', name, '--language', 'en', '--out', 'two'];
    expect(bilemin(...words).status).toBe(0);
    rmSync(join(folder, 'two/one.yaml'));
    const again = bilemin(...words);
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('two/two.yaml: there is such a file already');
    expect(existsSync(join(folder, 'two/one.yaml'))).toBe(false);
    expect(bilemin(...words, '--force', '--indicator', 'D').status).toBe(0);
    expect(drafts('two')['one.yaml']).toMatch(/^indicator: D\n/);
  });

  it('writes nothing of a file that breaks off', () => {
    const name = file('broken.xml', '<quiz><question type="essay"/><question');
    const { status, stdout, stderr } = bilemin('import', name, '--out', 'broken');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(
      /^bilemin: broken\.xml: line 1, column \d+: this is not sound XML \(.+\); .+\.\n$/,
    );
    expect(existsSync(join(folder, 'broken'))).toBe(false);
  });

  it.each([
    [['none.csv'], 1, /none\.csv: cannot be read \(ENOENT\)/],
    [['x.dat'], 2, /says no format/],
    [[], 2, /missing required argument/],
    [['a.csv', '--format', 'qti'], 2, /Allowed choices/],
  ] as const)('with %j ends with exit code %i', (words, code, message) => {
    const { status, stderr } = bilemin('import', ...words);
    expect(status).toBe(code);
    expect(stderr).toMatch(message);
  });

  it('ends with exit code 1 when nothing could be taken, and still says why', () => {
    const { status, stdout, stderr } = bilemin('import', file('none.txt', 'Правда?{T}'), '--language', 'ru');
    expect(status).toBe(1);
    expect(stdout).toContain('true/false');
    expect(stderr).toBe('bilemin: none.txt: no question of it can be an item.\n');
  });
});
