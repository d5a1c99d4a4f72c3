import { describe, expect, it } from 'vitest';
import { batchFolders, MOST_BATCHES } from './batch-folders.ts';

describe('batchFolders', () => {
  it.each([
    ['files chosen one by one', ['1.json', '2.json'], ['', '']],
    ['one folder', ['all/1.json', 'all/2.json'], ['all', 'all']],
    [
      'a folder of regions, each with folders of its own',
      ['all/astana/1.json', 'all/abai/a/2.json', 'all/abai/b/c/3.json'],
      ['all/astana', 'all/abai', 'all/abai'],
    ],
    ['several folders dropped at once', ['astana/1.json', 'abai/x/2.json'], ['astana', 'abai']],
    ['a folder with files beside its folders', ['all/1.json', 'all/abai/2.json'], ['all', 'all/abai']],
    ['a folder and a loose file', ['abai/1.json', '2.json'], ['abai', '']],
    ['deep folders with one path', ['a/b/c/1.json', 'a/b/c/2.json'], ['a/b/c', 'a/b/c']],
    ['one file', ['a/b/1.json'], ['a/b']],
    ['nothing', [], []],
  ])('of %s', (_name, paths, folders) => {
    expect(batchFolders(paths)).toEqual(folders);
  });

  it('keeps a drop of more folders than anybody labels together', () => {
    const paths = Array.from({ length: MOST_BATCHES + 1 }, (_, school) => `all/school-${school}/1.json`);
    expect(new Set(batchFolders(paths))).toEqual(new Set(['all']));
    expect(new Set(batchFolders(paths.slice(1))).size).toBe(MOST_BATCHES);
  });
});
