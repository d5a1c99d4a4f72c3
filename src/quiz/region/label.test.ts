import { describe, expect, it } from 'vitest';
import { localities, readLabel, regionCodes } from './label.ts';
import { regionNames } from './names.ts';

describe('regions', () => {
  it('are the twenty of ISO 3166-2:KZ, in its order', () => {
    expect(regionCodes).toHaveLength(20);
    expect([...regionCodes].sort()).toEqual([...regionCodes]);
    expect(new Set(regionCodes).size).toBe(20);
    for (const code of regionCodes) expect(code).toMatch(/^KZ-\d\d$/);
  });

  it('have names of their own in three languages', () => {
    for (const language of ['kk', 'ru', 'en'] as const) {
      const names = regionCodes.map((code) => regionNames[code][language].name);
      expect(new Set(names).size).toBe(20);
      for (const code of regionCodes) {
        const { short, name } = regionNames[code][language];
        expect(short.replace('\u00AD', '').length).toBeLessThanOrEqual(11);
        // What is written between two soft hyphens or spaces must fit a tile of a phone.
        for (const piece of short.split(/[\u00AD ]/)) expect(piece.length, short).toBeLessThanOrEqual(6);
        expect(name + short).not.toMatch(/~/);
      }
    }
  });

  it('are called in Russian as the law calls them', () => {
    expect(regionNames['KZ-33'].ru.name).toBe('область Жетісу');
    expect(regionNames['KZ-62'].ru.name).toBe('область Ұлытау');
    expect(regionNames['KZ-71'].ru.name).toBe('город Астана');
  });
});

describe('readLabel', () => {
  it.each([
    ['KZ-43', { region: 'KZ-43' }],
    ['kz-43:Rural', { region: 'KZ-43', locality: 'rural' }],
    [' KZ-71:urban ', { region: 'KZ-71', locality: 'urban' }],
    [':urban', { locality: 'urban' }],
    ['rural', { locality: 'rural' }],
  ])('reads %s', (text, value) => {
    expect(readLabel(text)).toEqual({ ok: true, value });
  });

  it('reads what it would write of every label', () => {
    for (const region of regionCodes) {
      for (const locality of localities) {
        expect(readLabel(`${region}:${locality}`)).toEqual({ ok: true, value: { region, locality } });
      }
    }
  });

  it.each([
    ['', { type: 'empty' }],
    [':', { type: 'empty' }],
    ['KZ-ALA', { type: 'no-region', found: 'KZ-ALA' }],
    ['Алматы', { type: 'no-region', found: 'Алматы' }],
    ['KZ-43:village', { type: 'no-locality', found: 'village' }],
    ['KZ-43:', { type: 'no-locality', found: '' }],
    ['KZ-43:rural:rural', { type: 'no-locality', found: 'rural:rural' }],
    ['__proto__', { type: 'no-region', found: '__proto__' }],
  ])('refuses %j and says what is wrong', (text, fault) => {
    expect(readLabel(text)).toEqual({ ok: false, fault });
  });
});
