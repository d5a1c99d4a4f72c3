import { describe, expect, it } from 'vitest';
import { listOf, partFiles, type SiteFile, weights } from './offline-lists.ts';

const file = (path: string, text = path): SiteFile => ({ path, body: Buffer.from(text) });
const site = [
  file('/kk/11-15/school/', '<script src="/_astro/quiz.A1.js"></script>'),
  file('/kk/help/', 'url(/fonts/golos-latin-400.woff2) url(/reading/andika-latin-400.woff2)'),
  file('/kk/words/', 'url(/reading/andika-latin-400.woff2)'),
  file('/reading/andika-latin-400.woff2'),
  file('/kk/teachers/collect/', 'import "/_astro/collect.B2.js"'),
  file('/_astro/quiz.A1.js', 'const map=["_astro/late.C3.js"];import("./late.C3.js")'),
  file('/_astro/late.C3.js', 'import"./quiz.A1.js"'),
  file('/_astro/collect.B2.js', 'new URL("/_astro/reader.D4.wasm")'),
  file('/_astro/reader.D4.wasm'),
  file('/_astro/unused.E5.js'),
  file('/fonts/golos-latin-400.woff2'),
  file('/search/kk.words.json'),
  file('/bilemin-usb.zip'),
  file('/404.html'),
  file('/sw.js'),
];
const paths = (part: string): string[] =>
  partFiles(site)
    .get(part)
    ?.map((own) => own.path) ?? [];

describe('the files of a part', () => {
  it('are its pages, what they name, and what that loads later', () => {
    expect(paths('kk-11-15')).toEqual(['/_astro/late.C3.js', '/_astro/quiz.A1.js', '/kk/11-15/school/']);
    expect(paths('kk-class')).toEqual([
      '/_astro/collect.B2.js',
      '/_astro/reader.D4.wasm',
      '/kk/teachers/collect/',
    ]);
    expect(paths('kk')).toEqual(['/kk/words/', '/reading/andika-latin-400.woff2', '/search/kk.words.json']);
  });

  it('have no letters that somebody has to choose, where a visit saves them by itself', () => {
    expect(paths('kk-home')).toEqual(['/fonts/golos-latin-400.woff2', '/kk/help/']);
  });

  it('never hold the worker, a download, or what no page names', () => {
    const all = [...partFiles(site).values()].flat().map((own) => own.path);
    for (const path of ['/sw.js', '/404.html', '/bilemin-usb.zip', '/_astro/unused.E5.js'])
      expect(all).not.toContain(path);
  });
});

describe('a list', () => {
  it('has a hash and a size a file, and a version that changes with any of them', () => {
    const list = listOf([file('/kk/', 'қ')]);
    expect(list.files).toEqual([['/kk/', expect.stringMatching(/^[\w-]{11}$/), 2]]);
    expect(listOf([file('/kk/', 'қ')]).version).toBe(list.version);
    expect(listOf([file('/kk/', 'к')]).version).not.toBe(list.version);
    expect(listOf([file('/kk/help/', 'қ')]).version).not.toBe(list.version);
  });
});

describe('the weight of a set', () => {
  it('counts a file once, unpacked for the device and packed for the wire', () => {
    const long = file('/kk/11-15/', 'a'.repeat(5000));
    const parts = new Map([
      ['kk', [long]],
      ['kk-11-15', [long]],
      ['kk-class', [file('/kk/teachers/', 'b')]],
    ]);
    const weighed = weights(parts);
    expect(weighed['kk-11-15']).toMatchObject({ files: 1, bytes: 5000 });
    expect(weighed['kk-11-15']?.download).toBeLessThan(200);
    expect(weighed['kk-11-15-class']).toMatchObject({ files: 2, bytes: 5001 });
    expect(weighed['ru-7-10']).toEqual({ files: 0, bytes: 0, download: 0 });
  });
});
