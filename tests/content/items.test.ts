import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/browser.ts';
import { checkForm, satisfactionItems } from '../../src/quiz/form/index.ts';
import { type Band, type ChoiceItemRecord, optionIds, toForm } from '../../src/schemas/index.ts';
import { files } from './read-content.ts';

const items = files('items');
const byId = new Map(items.map(({ id, data }) => [id, data]));
const forms = files('forms');
const sources = new Set(files('sources').map(({ id }) => id));

const limits: Record<Band, { words: number; stem: number; option: number; optionWords: number }> = {
  '7-10': { words: 12, stem: 90, option: 40, optionWords: 6 },
  '11-15': { words: 20, stem: 150, option: 70, optionWords: 10 },
  '16-18': { words: 30, stem: 220, option: 90, optionWords: 12 },
};

const choice = items.flatMap(({ id, path, data }) => (data.scale === 'choice' ? [{ id, path, data }] : []));
const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

describe('items', () => {
  it('have ids of their own', () => {
    expect(byId.size).toBe(items.length);
  });

  it('keep stems and options within the limits of their band', () => {
    const over = items.flatMap(({ id, data }) =>
      locales.flatMap((locale) => {
        const limit = limits[data.band];
        const text = data.text[locale];
        const options = 'options' in text ? Object.values(text.options) : [];
        const long = options.filter(
          (option) => option.length > limit.option || countWords(option) > limit.optionWords,
        );
        const stem = text.stem.length > limit.stem || countWords(text.stem) > limit.words ? [text.stem] : [];
        return [...stem, ...long].map((found) => `${id} ${locale}: ${found}`);
      }),
    );
    expect(over).toEqual([]);
  });

  it('offer three different options', () => {
    for (const { id, data } of choice) {
      for (const locale of locales) {
        expect(new Set(Object.values(data.text[locale].options)).size, `${id} ${locale}`).toBe(3);
      }
    }
  });

  it('cite sources that have a record', () => {
    const missing = choice.flatMap(({ id, data }) =>
      data.sources.filter(({ source }) => !sources.has(source)).map(({ source }) => `${id}: ${source}`),
    );
    expect(missing).toEqual([]);
  });

  it('are due for review within a year of their check', () => {
    for (const { id, data } of items) {
      const days = (Date.parse(data.reviewBy) - Date.parse(data.checkedOn)) / 86_400_000;
      expect(days, id).toBeGreaterThan(0);
      expect(days, id).toBeLessThanOrEqual(366);
    }
  });

  it('name a twin that names them, of one indicator and band and within one step of difficulty', () => {
    const steps = ['easy', 'medium', 'hard'];
    for (const { id, data } of choice) {
      if (!data.twin) continue;
      const twin = byId.get(data.twin) as ChoiceItemRecord | undefined;
      expect(twin?.twin, id).toBe(id);
      expect([twin?.indicator, twin?.band], id).toEqual([data.indicator, data.band]);
      expect(Math.abs(steps.indexOf(twin?.level ?? '') - steps.indexOf(data.level)), id).toBeLessThanOrEqual(
        1,
      );
    }
  });

  it('do not have the key as the longest option more often than chance would', () => {
    const longest = choice.filter(({ data }) =>
      locales.some((locale) => {
        const { options } = data.text[locale];
        const others = optionIds
          .filter((option) => option !== data.key)
          .map((option) => options[option].length);
        return options[data.key].length > Math.max(...others) + 12;
      }),
    );
    expect(longest.map(({ id }) => id)).toEqual([]);
  });

  it('use no "not", "except" or "all of these" in a stem', () => {
    const banned = /\b(not|except|all of these|none of these|never|always)\b/i;
    expect(choice.filter(({ data }) => banned.test(data.text.en.stem)).map(({ id }) => id)).toEqual([]);
  });
});

describe.each(forms)('the form $id', ({ data }) => {
  const own = data.items.map((id) => byId.get(id));
  const scored = own.flatMap((item) => (item?.scale === 'choice' ? [item] : []));

  it('is sound and lists items of its band', () => {
    const form = toForm(data, byId);
    expect(checkForm(form)).toEqual([]);
    expect(own.every((item) => item?.band === data.band)).toBe(true);
    expect(satisfactionItems(form).length > 0).toBe(data.kind === 'pulse');
  });

  it('has the length of its kind', () => {
    const lengths = {
      topic: { '7-10': 4, '11-15': 5, '16-18': 6 },
      pulse: { '7-10': 14, '11-15': 16, '16-18': 20 },
    };
    expect(data.items).toHaveLength(lengths[data.kind][data.band]);
  });

  it('balances the place of the key', () => {
    const places = optionIds.map((option) => scored.filter(({ key }) => key === option).length);
    expect(Math.max(...places) - Math.min(...places)).toBeLessThanOrEqual(data.kind === 'pulse' ? 1 : 2);
    expect(Math.min(...places)).toBeGreaterThanOrEqual(1);
  });

  it('has its anchors and, for the rest, twins in the other letter', () => {
    if (data.kind === 'pulse') return;
    const anchors = scored.filter(({ anchor }) => anchor).length;
    expect(anchors).toBe(data.band === '7-10' ? 1 : 2);
    const other = forms.find(
      (form) =>
        form.data.kind === 'topic' &&
        form.data.topic === data.topic &&
        form.data.band === data.band &&
        form.data.letter !== data.letter,
    );
    for (const item of scored) {
      if (item.anchor) continue;
      expect(other?.data.items).toContain(item.twin);
    }
  });

  it('mixes easy, medium and hard as its band asks', () => {
    if (data.kind === 'pulse') return;
    const mix = { '7-10': [1, 2, 1], '11-15': [1, 3, 1], '16-18': [1, 3, 2] }[data.band];
    const levels = ['easy', 'medium', 'hard'].map(
      (level) => scored.filter((item) => item.level === level).length,
    );
    expect(levels).toEqual(mix);
  });
});

describe('forms', () => {
  it('have numbers of their own', () => {
    expect(new Set(forms.map(({ data }) => data.number)).size).toBe(forms.length);
  });
});
