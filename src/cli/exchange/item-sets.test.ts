import { describe, expect, it } from 'vitest';
import {
  type ExchangedItem,
  languages,
  type Reading,
  readCsv,
  readGift,
  readMoodle,
  readTable,
  tableOf,
  writeCsv,
  writeGift,
  writeMoodle,
} from '#quiz/exchange';
import { readForms } from '../files/forms.ts';
import { Refusal } from '../refusal.ts';
import { itemSet } from './item-sets.ts';
import { rowsOf, workbookOf } from './workbook.ts';

const bank = readForms();
const all = itemSet(bank, {});

const byId = (items: readonly ExchangedItem[]) => new Map(items.map((item) => [item.id, item]));

/** What a reader took, when it left nothing out and lost nothing. */
function whole(outcome: { ok: true; value: Reading } | { ok: false; fault: unknown }) {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
  expect(outcome.value.left).toEqual([]);
  expect(outcome.value.taken.flatMap(({ losses }) => losses)).toEqual([]);
  return byId(outcome.value.taken.map(({ item }) => item));
}

describe('every item of the content', () => {
  it('is handed on in three languages, opinions with their levels', () => {
    expect(all.items).toHaveLength(bank.items.size);
    for (const { indicator, text } of all.items) {
      for (const language of languages) {
        const options = text[language]?.options ?? [];
        if (indicator === 'S') expect([4, 5]).toContain(options.length);
        else expect(options).toHaveLength(3);
        expect(options.every((option) => option !== '')).toBe(true);
      }
    }
  });

  it('comes back from Moodle XML, CSV and XLSX as it went', async () => {
    const wanted = byId(all.items);
    expect(whole(readMoodle(writeMoodle(all, languages), {}))).toEqual(wanted);
    expect(whole(readCsv(writeCsv(all, languages), {}))).toEqual(wanted);
    const bytes = await workbookOf(tableOf(all, languages));
    expect(whole(readTable(await rowsOf('all.xlsx', bytes), {}))).toEqual(wanted);
  });

  it.each(languages)('comes back from GIFT in %s as it went', (language) => {
    const wanted = all.items.map((item) => ({ ...item, text: { [language]: item.text[language] } }));
    expect(whole(readGift(writeGift(all, language), {}))).toEqual(byId(wanted as ExchangedItem[]));
  });
});

describe('a set', () => {
  it('of a form keeps its order and says which form it is', () => {
    const set = itemSet(bank, { form: 'pulse-11-15-a' });
    expect(set.title).toBe('Form 123 A, version 1');
    expect(set.name).toBe('pulse-11-15-a');
    expect(set.items.map(({ id }) => id)).toEqual(bank.byNumber.get(123)?.items.map(({ id }) => id));
  });

  it('of a topic has the items of that topic alone', () => {
    const { items, form } = itemSet(bank, { topic: 'school' });
    expect(form).toBeUndefined();
    expect(new Set(items.map(({ topic }) => topic))).toEqual(new Set(['school']));
  });

  it.each([{ form: 'none' }, { topic: 'none' }])('that is not there is refused: %j', (asked) => {
    expect(() => itemSet(bank, asked)).toThrow(Refusal);
  });
});
