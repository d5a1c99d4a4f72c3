import { describe, expect, it } from 'vitest';
import { type Item, levelCount } from './item.ts';
import { offers, type Response } from './response.ts';

const choice: Item = { id: 'k1', indicator: 'K', key: 0 };
const duty: Item = { id: 'd1', indicator: 'D', key: 2 };
const faces: Item = { id: 's1', indicator: 'S', scale: 'faces-3' };
const frequency: Item = { id: 's2', indicator: 'S', scale: 'frequency-4' };
const selfReport: Item = { id: 'k0', indicator: 'K0' };

const level = (value: number): Response => ({ type: 'level', level: value });

describe('offers', () => {
  it.each([choice, duty])('lets $id take an option or "I don\'t know" and nothing else', (item) => {
    for (const option of [0, 1, 2] as const) expect(offers(item, { type: 'option', option })).toBe(true);
    expect(offers(item, { type: 'dont-know' })).toBe(true);
    expect(offers(item, { type: 'declined' })).toBe(false);
    expect(offers(item, level(0))).toBe(false);
  });

  it.each([
    [faces, 3],
    [frequency, 4],
    [selfReport, 3],
  ] as const)('gives %j as many levels as its scale has words', (item, levels) => {
    for (let value = 0; value < levels; value += 1) expect(offers(item, level(value))).toBe(true);
    expect(offers(item, level(levels))).toBe(false);
  });

  it('lets an opinion be declined, but not a self-report, which can only be left out', () => {
    expect(offers(faces, { type: 'declined' })).toBe(true);
    expect(offers(frequency, { type: 'declined' })).toBe(true);
    expect(offers(selfReport, { type: 'declined' })).toBe(false);
  });

  it('keeps "I don\'t know" and options away from opinions', () => {
    for (const item of [faces, frequency, selfReport]) {
      expect(offers(item, { type: 'dont-know' })).toBe(false);
      expect(offers(item, { type: 'option', option: 0 })).toBe(false);
    }
  });

  it.each([-1, 0.5, 1e308, Number.NaN, Number.POSITIVE_INFINITY])('refuses level %d', (value) => {
    expect(offers(frequency, level(value))).toBe(false);
    expect(offers(selfReport, level(value))).toBe(false);
  });

  it.each([3, -1, 0.5, Number.NaN])('refuses option %d', (option) => {
    expect(offers(choice, { type: 'option', option } as unknown as Response)).toBe(false);
  });
});

describe('levelCount', () => {
  it('counts "don\'t want to answer" as a level: four with faces, five with frequencies', () => {
    expect(levelCount('faces-3')).toBe(4);
    expect(levelCount('frequency-4')).toBe(5);
  });
});
