import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as box from '#quiz/box';
import * as handin from '#quiz/handin';
import * as scoring from '#quiz/scoring';
import * as statistics from '#quiz/statistics';
import { constants } from './constants.ts';

/** Constants of the code that are no limit of a figure: how long a text may be. */
const ofNoFigure = [
  'MAX_AGGREGATE',
  'CLASS_CODE_DIGITS',
  'TICKET_DIGITS',
  'MAX_TICKETS',
  'CODE_SYMBOLS',
  'DONT_KNOW',
  'MAX_PASTE',
  'MAX_SEED',
];

describe('constants', () => {
  it('leave none out that the rooms of the engine show', () => {
    const named = Object.keys({ ...box, ...handin, ...scoring, ...statistics }).filter((name) =>
      /^[A-Z][A-Z0-9_]+$/.test(name),
    );
    const listed = new Set(Object.keys(constants).map((name) => name.split('.')[0]));
    expect(named.filter((name) => !listed.has(name) && !ofNoFigure.includes(name))).toEqual([]);
  });

  it.each(['kk', 'ru', 'en'])('have their words in %s, and no others are there', (language) => {
    const method = JSON.parse(readFileSync(`locales/${language}/method.json`, 'utf8'));
    expect(Object.keys(method.constants)).toEqual(Object.keys(constants));
  });
});
