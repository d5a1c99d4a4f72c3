import { describe, expect, it } from 'vitest';
import { MemorySite } from './cache.fixture.ts';
import { bodyKey, readKept } from './kept.ts';
import { ages, childParts, languages, setParts } from './parts.ts';
import { saveParts } from './save.ts';
import { bytesMissing, isForClass, partsToRemove, savedSets, savedShare, standing } from './standing.ts';
import { readyParts, takeUp } from './take-up.ts';

const names = languages.flatMap((language) => ages.flatMap((age) => setParts(language, age)));
const pages = Object.fromEntries(names.map((part) => [part, { [`/${part}/`]: part }]));
const always = { goOn: () => true };

async function saved(parts: readonly string[]): Promise<MemorySite> {
  const site = new MemorySite(structuredClone(pages));
  await saveParts(site.tools, site.index, parts, always);
  await takeUp(site.store.cache, await readyParts(site.store.cache));
  return site;
}

describe('how far a set is saved', () => {
  it('is nothing, the children’s half, or the whole', async () => {
    const cases = [
      [['core'], 'none'],
      [['core', 'kk-home'], 'none'],
      [['core', 'kk', 'kk-class'], 'none'],
      [childParts('kk', '11-15'), 'children'],
      [setParts('kk', '11-15'), 'whole'],
      [['core', 'kk-11-15'], 'part'],
    ] as const;
    for (const [parts, expected] of cases) {
      const kept = await readKept((await saved(parts)).store.cache);
      expect(standing(kept, 'kk', '11-15'), parts.join()).toBe(expected);
      expect(standing(kept, 'ru', '11-15')).toBe('none');
    }
  });

  it('is told from an interrupted one by its share', async () => {
    const site = await saved(['core']);
    site.before = (path) => {
      if (path === '/kk-class/') throw new TypeError('cut');
      return undefined;
    };
    await saveParts(site.tools, site.index, setParts('kk', '11-15'), always);
    const kept = await readKept(site.store.cache);
    expect(standing(kept, 'kk', '11-15')).toBe('part');
    expect(savedShare(kept, 'kk', '11-15', 10)).toBeLessThan(0.5);
    expect(savedShare(kept, 'kk', '11-15')).toBeGreaterThan(0.5);
    expect(savedShare(kept, 'ru', '7-10')).toBe(1);
    expect(bytesMissing(kept, 'kk', '11-15')).toBeGreaterThan(0);
  });

  it('is told from one the browser has thrown out', async () => {
    const site = await saved(setParts('kk', '11-15'));
    const [file] = site.list('kk-11-15').files;
    await site.store.delete(file ? bodyKey(file) : '');
    const kept = await readKept(site.store.cache);
    expect(standing(kept, 'kk', '11-15')).toBe('evicted');
    expect(bytesMissing(kept, 'kk', '11-15')).toBe('kk-11-15'.length);
  });

  it('remembers whether the pages for class were asked for', async () => {
    const child = await readKept((await saved(childParts('kk', '11-15'))).store.cache);
    expect(isForClass(child, 'kk', '11-15')).toBe(false);
    const site = await saved([]);
    site.before = (path) => {
      if (path === '/kk-class-11-15/') throw new TypeError('cut');
      return undefined;
    };
    await saveParts(site.tools, site.index, setParts('kk', '11-15'), always);
    expect(isForClass(await readKept(site.store.cache), 'kk', '11-15')).toBe(true);
  });

  it('says when the site is newer', async () => {
    const site = await saved(setParts('kk', '11-15'));
    const kept = await readKept(site.store.cache);
    expect(standing(kept, 'kk', '11-15', site.index)).toBe('whole');
    site.pages['kk'] = { '/kk/': 'new' };
    expect(standing(kept, 'kk', '11-15', site.index)).toBe('newer');
  });
});

describe('removing', () => {
  it('takes what the language shares only with its last age', async () => {
    const both = await readKept(
      (await saved([...setParts('kk', '11-15'), ...childParts('kk', '7-10')])).store.cache,
    );
    expect(savedSets(both)).toEqual([
      { language: 'kk', age: '7-10' },
      { language: 'kk', age: '11-15' },
    ]);
    expect(partsToRemove(both, { language: 'kk', age: '11-15' })).toEqual(['kk-11-15', 'kk-class-11-15']);
    const one = await readKept((await saved(setParts('kk', '11-15'))).store.cache);
    expect(partsToRemove(one, { language: 'kk', age: '11-15' })).toEqual([
      'kk',
      'kk-11-15',
      'kk-class',
      'kk-class-11-15',
    ]);
  });
});
