import { describe, expect, it } from 'vitest';
import { faultLine } from '../../src/schemas/index.ts';
import { faultsOf, folders, rawFiles } from './read-content.ts';

describe('content files', () => {
  it.each(folders)('of %s are what their schema says', (folder) => {
    expect(faultsOf(folder).map(faultLine)).toEqual([]);
  });

  it.each(folders)('of %s exist', (folder) => {
    expect(rawFiles(folder).length).toBeGreaterThan(0);
  });

  it('mix no Latin and Cyrillic letters in one word', () => {
    const mixed = folders.flatMap((folder) =>
      rawFiles(folder).flatMap(({ path, data, body }) => {
        const words = `${JSON.stringify(data)} ${body}`.match(/\p{L}+/gu) ?? [];
        return words
          .filter((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word))
          .filter((word) => !/^Dosbol|LIKE$/u.test(word))
          .map((word) => `${path}: "${word}"`);
      }),
    );
    expect(mixed).toEqual([]);
  });

  it('name telephone numbers through facts alone', () => {
    const found = rawFiles('lessons').flatMap(({ path, body }) => {
      const outside = body.replace(/<[^>]*>/g, '');
      return (outside.match(/(?<!\d)(1[015]\d|11616)(?!\d)/g) ?? []).map((number) => `${path}: ${number}`);
    });
    expect(found).toEqual([]);
  });
});
