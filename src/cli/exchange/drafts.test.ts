import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ExchangedItem, Taken } from '#quiz/exchange';
import { type ItemRecord, itemSchema, toItemText } from '#schemas';
import { readForms } from '../files/forms.ts';
import { draftOf } from './drafts.ts';
import { itemSet } from './item-sets.ts';

const bank = readForms();
const taken = (item: ExchangedItem): Taken => ({ item, place: { line: 7, column: 1 }, losses: [] });

/** What no other format carries, as the author writes it into a draft. */
const toWrite = ({ indicator }: ItemRecord) => ({
  checkedOn: '2026-01-01',
  reviewBy: '2027-01-01',
  ...(indicator === 'S' ? { sphere: 'rest' } : {}),
  ...(indicator === 'K' || indicator === 'D'
    ? { blueprint: 'T1', anchor: true, sources: [{ source: 'crc' }] }
    : {}),
});

describe('a draft', () => {
  it('is a content file once what it lacks is written into it, for every item there is', () => {
    for (const item of itemSet(bank, {}).items) {
      const record = bank.items.get(item.id);
      if (!record) throw new Error(item.id);
      const draft = draftOf('drafts', 'all.csv', taken(item));
      const read = itemSchema.safeParse({ ...parse(String(draft.content)), ...toWrite(record) });
      expect(read.error).toBeUndefined();
      for (const language of ['kk', 'ru', 'en'] as const) {
        expect(toItemText(read.data as ItemRecord, language)).toEqual(toItemText(record, language));
      }
    }
  });

  it('says where it comes from and what it lacks, and lies in the folder of its topic', () => {
    const item: ExchangedItem = {
      id: 'q-1',
      indicator: 'K',
      topic: 'school',
      key: 1,
      text: { ru: { stem: 'Кто: он?', options: ['- да', '# нет', '1'] } },
    };
    expect(draftOf('drafts', 'dir/my\nfile.csv', taken(item))).toEqual({
      path: 'drafts/school/q-1.yaml',
      content: `# Draft from my file.csv, line 7, column 1.
# Still to write: band, blueprint, level, cognitive, twin or anchor, sources, checkedOn, reviewBy, text.kk, text.ru.why, text.en.
indicator: K
scale: choice
topic: school
key: b
text:
  ru:
    stem: "Кто: он?"
    options:
      a: "- да"
      b: "# нет"
      c: "1"
`,
    });
  });

  it.each([
    [3, undefined],
    [4, 'faces-3'],
    [5, 'frequency-4'],
  ])('of an opinion with %i levels has the scale %s', (levels, scale) => {
    const options = Array.from({ length: levels }, (_, level) => `${level}`);
    const item: ExchangedItem = { id: 's', indicator: 'S', text: { en: { stem: 'Calm?', options } } };
    const { content } = draftOf('drafts', 'a.csv', taken(item));
    expect(parse(String(content))).toEqual({
      indicator: 'S',
      ...(scale ? { scale } : {}),
      text: { en: { stem: 'Calm?' } },
    });
    expect(content).toContain(scale ? 'Still to write: band, sphere' : 'Still to write: band, scale, sphere');
  });
});
