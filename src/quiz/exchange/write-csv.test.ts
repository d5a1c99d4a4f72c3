import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileTexts, sample } from './exchange.fixture.ts';
import type { ItemSet } from './item-set.ts';
import { disarm, rearm, writeCsv } from './write-csv.ts';

const set: ItemSet = { ...sample, items: sample.items.slice(2) };

describe('writeCsv', () => {
  it('writes a row an item and language, after RFC 4180', () => {
    const kazakh =
      'k1;kk;K;school;11-15;easy;recognise;c;Мемлекеттік мектепте қай сыныпқа дейін оқу тегін?;4-сыныпқа дейін;9-сыныпқа дейін;Соңғы сыныпқа дейін;;;Мемлекеттік мектепте бірінші сыныптан соңғы сыныпқа дейін оқу тегін.;7-A-v2;1';
    expect(writeCsv(set, ['kk', 'ru']).split('\r\n')).toEqual([
      'id;language;indicator;topic;band;level;cognitive;key;stem;a;b;c;d;e;why;form;place',
      kazakh,
      'k1;ru;K;school;11-15;easy;recognise;c;До какого класса учат бесплатно?;До 4 класса;До 9 класса;До последнего;;;Бесплатно учат до последнего класса.;7-A-v2;1',
      `d1;ru;D;;;;;a;Что значит {право}: 2 = 1 + 1 ~ #?;a < b & c;"""Да""; нет";'=сумма();;;Потому что \\ так.;7-A-v2;2`,
      '',
    ]);
  });

  it('writes the separator and the byte order mark it is asked for', () => {
    const file = writeCsv(set, ['kk'], { separator: ',', bom: true });
    expect(file.startsWith('\uFEFFid,language,')).toBe(true);
    expect(writeCsv(set, ['kk']).startsWith('id;')).toBe(true);
  });

  it('leaves form and place empty for what is no form', () => {
    const { form, ...pool } = set;
    expect(form).toBeDefined();
    expect(writeCsv(pool, ['kk']).split('\r\n')[1]?.endsWith(';;')).toBe(true);
  });
});

describe('disarm', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+7', "'+7"],
    ['-5 °C', "'-5 °C"],
    ['@mention', "'@mention"],
    ["'=1", "''=1"],
    ["'tis", "'tis"],
    ['2 = 2', '2 = 2'],
    ['– тире', '– тире'],
  ])('writes %j as %j', (text, written) => {
    expect(disarm(text)).toBe(written);
    expect(rearm(written)).toBe(text);
  });

  it('leaves no text that a spreadsheet would run, and each can be had back', () => {
    fc.assert(
      fc.property(hostileTexts(50), (text) => {
        expect(disarm(text)).not.toMatch(/^[=+\-@]/);
        expect(rearm(disarm(text))).toBe(text);
      }),
    );
  });
});
