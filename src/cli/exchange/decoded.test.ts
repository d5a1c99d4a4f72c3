import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bytesOf, decoded } from './decoded.ts';

const folder = mkdtempSync(join(tmpdir(), 'bilemin-decoded-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('decoded', () => {
  it('reads UTF-8 and takes the byte order mark off', () => {
    expect(decoded('a.csv', new TextEncoder().encode('\uFEFFҚұқық'))).toBe('Құқық');
  });

  it('names the first byte that is no UTF-8, as Excel leaves it in Russian Windows', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('stem\nа;'), 0xca, 0xf2, 0xee]);
    expect(() => decoded('a.csv', bytes)).toThrow(
      'a.csv: line 2, column 3: this is not UTF-8, perhaps Windows-1251; save the file as UTF-8 (in Excel: "CSV UTF-8").',
    );
  });

  it.each([
    [0xff, 0xfe],
    [0xfe, 0xff],
  ])('names UTF-16 by its mark %i %i', (...mark) => {
    expect(() => decoded('a.csv', Uint8Array.from([...mark, 65, 0]))).toThrow(/the file is in UTF-16/);
  });
});

describe('bytesOf', () => {
  it('does not read a file that is too large', () => {
    const path = join(folder, 'large.csv');
    writeFileSync(path, '');
    truncateSync(path, 50_000_000);
    expect(() => bytesOf(path, 'text')).toThrow(
      'the file has 50.0 MB, and at most 40.0 MB are read; split it.',
    );
    expect(() => bytesOf(path, 'workbook')).toThrow('at most 5.0 MB are read');
  });

  it('says that a file is not there', () => {
    expect(() => bytesOf(join(folder, 'none.csv'), 'text')).toThrow(/cannot be read \(ENOENT\)/);
    expect(() => bytesOf(folder, 'text')).toThrow(/cannot be read \(EISDIR\)/);
  });
});
