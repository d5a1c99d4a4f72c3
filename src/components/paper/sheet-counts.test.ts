import { describe, expect, it } from 'vitest';
import { shapeOf, sheetCounts, slipsOnSheet, totalSheets } from './sheet-counts.ts';

const topic = { open: 5, folded: 0 };
const pulse = { open: 12, folded: 4 };

describe('sheetCounts', () => {
  it('counts what a class of thirty needs', () => {
    expect(sheetCounts(topic, 30)).toEqual({ questions: 1, slips: 4, tally: 1, key: 1, largePrint: 3 });
    expect(totalSheets(sheetCounts(topic, 30))).toBe(7);
    expect(sheetCounts(pulse, 30)).toEqual({ questions: 3, slips: 8, tally: 2, key: 2, largePrint: 8 });
    expect(totalSheets(sheetCounts(pulse, 30))).toBe(15);
  });

  it('needs a new sheet of slips with the child after a full one', () => {
    for (const shape of [topic, pulse]) {
      const full = slipsOnSheet(shape);
      expect(sheetCounts(shape, full).slips).toBe(1);
      expect(sheetCounts(shape, full + 1).slips).toBe(2);
      expect(sheetCounts(shape, 0).slips).toBe(0);
    }
  });

  it('refuses what is no number of pupils', () => {
    for (const pupils of [-1, 2.5, Number.NaN]) expect(() => sheetCounts(topic, pupils)).toThrow(RangeError);
  });
});

describe('shapeOf', () => {
  it('counts opinions apart', () => {
    const items = [
      { id: 'k0', indicator: 'K0' as const },
      { id: 's', indicator: 'S' as const, scale: 'faces-3' as const },
      { id: 'k', indicator: 'K' as const, key: 0 as const },
    ];
    expect(shapeOf({ number: 1, version: 1, kind: 'pulse', letter: 'A', items })).toEqual({
      open: 2,
      folded: 1,
    });
  });
});
