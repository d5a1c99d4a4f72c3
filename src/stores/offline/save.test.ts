import { beforeEach, describe, expect, it } from 'vitest';
import { MemorySite } from './cache.fixture.ts';
import { readKept, writeList } from './kept.ts';
import { type Outcome, saveParts } from './save.ts';
import { answersOf } from './serve.ts';
import { readyParts, removeParts, takeUp } from './take-up.ts';

const pages = {
  kk: { '/kk/': 'home', '/kk/help/': 'help', '/_astro/one.js': 'script' },
  'kk-11-15': { '/kk/11-15/': 'shelf', '/kk/11-15/school/': 'school', '/_astro/one.js': 'script' },
};
const parts = ['kk', 'kk-11-15'];
const always = { goOn: () => true };
let site: MemorySite;
beforeEach(() => {
  site = new MemorySite(structuredClone(pages));
});
const save = (): Promise<Outcome> => saveParts(site.tools, site.index, parts, always);
const cut = (): never => {
  throw new TypeError('Failed to fetch');
};

describe('saving', () => {
  it('keeps every file once, by address and hash, and tells how far it is', async () => {
    const told: string[] = [];
    const outcome = await saveParts(site.tools, site.index, parts, {
      goOn: () => true,
      onFile: (done, total) => told.push(`${done}/${total}`),
    });
    expect(outcome).toBe('whole');
    expect(site.store.paths).toEqual([
      '/_astro/one.js',
      '/kk/',
      '/kk/11-15/',
      '/kk/11-15/school/',
      '/kk/help/',
    ]);
    expect(told[0]).toBe('0/5');
    expect(told.at(-1)).toBe('5/5');
    expect(site.asked.filter((path) => path === '/_astro/one.js')).toHaveLength(1);
  });

  it('keeps no header that tells when', async () => {
    await save();
    for (const response of site.store.kept.values()) expect(response.headers.has('date')).toBe(false);
    const key = [...site.store.kept.keys()].find((name) => name.startsWith('/kk/help/'));
    expect(site.store.kept.get(key ?? '')?.headers.get('content-type')).toBe('text/html');
  });

  it('goes on where it was cut off', async () => {
    let left = 4;
    site.before = () => (--left < 0 ? cut() : undefined);
    expect(await save()).toBe('lost');
    const had = site.store.paths;
    site.before = () => undefined;
    site.asked.length = 0;
    expect(await save()).toBe('whole');
    for (const path of had) expect(site.asked).not.toContain(path);
  });

  it('stops when it may not go on, and asks before each file', async () => {
    let asked = 0;
    const outcome = await saveParts(site.tools, site.index, parts, { goOn: () => ++asked <= 2 });
    expect(outcome).toBe('stopped');
    expect(site.store.paths).toHaveLength(2);
  });

  it('does not begin where there is no room, and says so when it fills up', async () => {
    site.space = 3;
    expect(await save()).toBe('full');
    expect(site.store.paths).toEqual([]);
    site.space = Number.POSITIVE_INFINITY;
    site.before = (path) => {
      if (path === '/kk/help/') site.store.fail = 'QuotaExceededError';
      return undefined;
    };
    expect(await save()).toBe('full');
  });

  it('keeps nothing that a network put in the place of a page', async () => {
    site.before = (path) => (path === '/kk/help/' ? 'sign in' : undefined);
    expect(await save()).toBe('changed');
    expect(site.store.paths).not.toContain('/kk/help/');
    expect(site.asked.filter((path) => path === '/kk/help/')).toHaveLength(2);
  });

  it('does not follow a list of another build than the index', async () => {
    const { index } = site;
    site.pages['kk'] = { '/kk/': 'home of another build' };
    expect(await saveParts(site.tools, index, parts, always)).toBe('changed');
    expect(site.store.paths).toEqual([]);
  });

  it('leaves out a part the site does not have', async () => {
    expect(await saveParts(site.tools, site.index, ['kk', 'kk-of-old'], always)).toBe('whole');
  });
});

describe('taking up', () => {
  const serves = async (path: string): Promise<string | undefined> => {
    const key = answersOf(await readKept(site.store.cache)).get(path);
    return key === undefined ? undefined : (await site.store.match(key))?.text();
  };
  beforeEach(async () => {
    await save();
    await takeUp(site.store.cache, await readyParts(site.store.cache));
  });

  it('fetches only what changed, and serves the old build until then', async () => {
    site.pages['kk-11-15'] = {
      '/kk/11-15/': 'shelf',
      '/kk/11-15/school/': 'new',
      '/_astro/two.js': 'script 2',
    };
    site.asked.length = 0;
    expect(await save()).toBe('whole');
    expect(site.asked.sort()).toEqual(['/_astro/two.js', '/kk/11-15/school/', '/offline/kk-11-15.json']);
    expect(await serves('/kk/11-15/school/')).toBe('school');
    expect(await takeUp(site.store.cache, await readyParts(site.store.cache))).toEqual(
      new Set(['/kk/11-15/school/']),
    );
    expect(await serves('/kk/11-15/school/')).toBe('new');
  });

  it('keeps the scripts of the build before for pages left open, and nothing of the one before that', async () => {
    for (const name of ['two', 'three']) {
      site.pages['kk'] = { '/kk/': name, [`/_astro/${name}.js`]: name };
      site.pages['kk-11-15'] = { '/kk/11-15/': name };
      await save();
      await takeUp(site.store.cache, await readyParts(site.store.cache));
    }
    expect(site.store.paths).toEqual([
      '/_astro/three.js',
      '/_astro/two.js',
      '/kk/',
      '/kk/',
      '/kk/11-15/',
      '/kk/11-15/',
    ]);
    expect(await serves('/_astro/two.js')).toBe('two');
    expect(await serves('/kk/')).toBe('three');
    expect(await serves('/kk/help/')).toBeUndefined();
  });

  it('takes nothing up that is not whole', async () => {
    site.pages['kk'] = { '/kk/': 'new', '/kk/more/': 'more' };
    site.before = (path) => (path === '/kk/more/' ? cut() : undefined);
    expect(await save()).toBe('lost');
    expect(await readyParts(site.store.cache)).toEqual([]);
    expect(await serves('/kk/')).toBe('home');
  });

  it('serves what is there of a part that is being saved for the first time', async () => {
    site.pages['ru'] = { '/ru/': 'home', '/ru/help/': 'help' };
    site.before = (path) => (path === '/ru/help/' ? cut() : undefined);
    await saveParts(site.tools, site.index, ['ru'], always);
    expect(await serves('/ru/')).toBe('home');
    expect(await serves('/ru/help/')).toBeUndefined();
  });

  it('takes a part away with its files, and no file another part needs', async () => {
    await removeParts(site.store.cache, ['kk-11-15']);
    expect(site.store.paths).toEqual(['/_astro/one.js', '/kk/', '/kk/help/']);
    await writeList(site.store.cache, 'kk', 'now', undefined);
    await removeParts(site.store.cache, ['kk']);
    expect([...site.store.kept.keys()]).toEqual([]);
  });
});
