import {
  type ExchangedItem,
  type ExchangedText,
  type ItemSet,
  type Language,
  languages,
} from '#quiz/exchange';
import type { OptionIndex } from '#quiz/item';
import { type ItemRecord, optionIds, toItemText } from '#schemas';
import { type FormBank, formNamed } from '../files/forms.ts';
import { Refusal } from '../refusal.ts';
import { type LevelWords, levelWords } from './level-words.ts';

function textOf(record: ItemRecord, language: Language, words: LevelWords): ExchangedText {
  const { stem, options, why } = toItemText(record, language);
  if (options) return { stem, options, ...(why === undefined ? {} : { why }) };
  if (record.indicator === 'S') return { stem, options: words.satisfaction[record.scale] };
  return { stem, options: words.selfReport };
}

/** Items of content files as items to hand on; words of levels are read once. */
function exchanger(): (id: string, record: ItemRecord) => ExchangedItem {
  const words = Object.fromEntries(languages.map((language) => [language, levelWords(language)])) as Record<
    Language,
    LevelWords
  >;
  return (id, record) => {
    const text = Object.fromEntries(
      languages.map((language) => [language, textOf(record, language, words[language])]),
    );
    const { band, indicator } = record;
    if (record.scale !== 'choice') return { id, indicator: record.indicator, band, text };
    const { topic, level, cognitive, key } = record;
    return {
      id,
      indicator: indicator as 'K' | 'D',
      ...(topic === undefined ? {} : { topic }),
      band,
      level,
      cognitive,
      key: optionIds.indexOf(key) as OptionIndex,
      text,
    };
  };
}

/** The items of one form, in its order. */
function formSet(bank: FormBank, name: string): ItemSet {
  const form = formNamed(bank, name);
  const { number, version, letter, kind } = form;
  const exchange = exchanger();
  return {
    name: bank.nameOf.get(number) ?? `form-${number}`,
    title: `Form ${number} ${letter}, version ${version}`,
    form: { number, version, letter, kind },
    items: form.items.flatMap(({ id }) => {
      const record = bank.items.get(id);
      return record ? [exchange(id, record)] : [];
    }),
  };
}

/** Items that a topic has, or all of them, in the order of their ids. */
function poolSet(bank: FormBank, topic: string | undefined): ItemSet {
  const exchange = exchanger();
  const chosen = [...bank.items]
    .filter(([, record]) => topic === undefined || ('topic' in record && record.topic === topic))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  if (chosen.length === 0) {
    throw new Refusal(`there is no item of topic "${topic}". Topics are named as in src/content/topics.`);
  }
  const title = topic === undefined ? 'All items' : `Topic ${topic}`;
  return { name: topic ?? 'all', title, items: chosen.map(([id, record]) => exchange(id, record)) };
}

/**
 * The items somebody asked for: those of a form, of a topic or all of them.
 * @throws Refusal when there is no such form or topic
 * @example itemSet(readForms(), { topic: 'school' }).items.length
 */
export function itemSet(bank: FormBank, { form, topic }: { form?: string; topic?: string }): ItemSet {
  return form === undefined ? poolSet(bank, topic) : formSet(bank, form);
}
