import { describe, expect, it } from 'vitest';
import type { ContentSet } from '../content-set.ts';
import { MODEL, planted, sound, without } from '../planted.fixture.ts';
import type { Fault, Rule } from '../rule.ts';
import { calquesRule } from './calques.ts';
import { cognitiveMixRule } from './cognitive-mix.ts';
import { duplicatesRule } from './duplicates.ts';
import { figuresRule } from './figures.ts';
import { formBalanceRule } from './form-balance.ts';
import { formPairsRule } from './form-pairs.ts';
import { rules } from './index.ts';
import { itemLimitsRule } from './item-limits.ts';
import { itemWordingRule } from './item-wording.ts';
import { kitsRule } from './kits.ts';
import { lessonAgreementRule } from './lesson-agreement.ts';
import { lessonShapeRule } from './lesson-shape.ts';
import { lettersRule } from './letters.ts';
import { parityRule } from './parity.ts';
import { readingLimitsRule } from './reading-limits.ts';
import { recordsRule } from './records.ts';
import { reviewDatesRule } from './review-dates.ts';
import { rewardsRule } from './rewards.ts';
import { schemaRule } from './schema.ts';
import { spellingRule } from './spelling.ts';
import { termsRule } from './terms.ts';
import { twinsRule } from './twins.ts';
import { untaughtRule } from './untaught.ts';

const lesson = `${MODEL}/11-15`;
const item = 'nb-11-15-k1-a';

/** The scored item with its text, for bends. */
const bendItem = (bend: (data: Extract<ContentSet['items'][number]['data'], { scale: 'choice' }>) => void) =>
  planted('items', item, ({ data }) => {
    if (data.scale === 'choice') bend(data);
  });

const inBody = (language: string, from: RegExp | string, to: string) =>
  planted('lessons', `${lesson}/${language}`, (file) => {
    const changed = file.body.replace(from, to);
    if (changed === file.body) throw new Error(`nothing to replace: ${from}`);
    file.body = changed;
  });

/** Each fault, planted in the content, with the rule that has to see it and a part of what it has to say. */
const plants: readonly (readonly [string, Rule, () => ContentSet, RegExp])[] = [
  [
    'a file that breaks its schema',
    schemaRule,
    () => ({
      ...sound,
      schemaFaults: [
        { file: 'x.yaml', field: 'order', expected: 'a number', received: '"a"', advice: 'Correct it.' },
      ],
    }),
    /order/,
  ],
  ['a lesson that is missing in a language', parityRule, () => without('lessons', `${lesson}/kk`), /missing/],
  ['a form without its letter B', parityRule, () => without('forms', `${MODEL}-11-15-b`), /missing/],
  ['a lesson of no topic', parityRule, () => without('topics', MODEL), /belongs to no topic/],
  ['a topic without its plan', parityRule, () => without('plans', MODEL), /plans/],
  ['a core topic without its Easy Read edition', parityRule, () => without('easy', MODEL), /easy/],
  ['a month left out', parityRule, () => without('calendar', '05'), /calendar\/05/],
  ['a topic without a kit', kitsRule, () => without('kits', MODEL), /kits\/no-bullying.yaml: is missing/],
  [
    'a topic of the youngest without cards for them',
    kitsRule,
    () => planted('kits', MODEL, ({ data }) => void delete data.youngerScenes),
    /youngerScenes: is missing/,
  ],
  [
    'cards for the youngest where the topic has no such band',
    kitsRule,
    () =>
      planted('kits', 'work', ({ data }) => {
        data.youngerScenes = data.scenes;
      }),
    /youngerScenes: is for a topic/,
  ],
  [
    'a sensitive kit without a word of care',
    kitsRule,
    () => planted('kits', MODEL, ({ data }) => void delete data.care),
    /care: is missing/,
  ],
  [
    'a game played on two topics',
    kitsRule,
    () =>
      planted('kits', 'work', ({ data }) => {
        const other = sound.kits.find(({ id }) => id === MODEL);
        if (other) data.icebreaker = other.data.icebreaker;
      }),
    /work.yaml: icebreaker: is that of .*no-bullying/,
  ],
  ['a kit of no topic', kitsRule, () => without('topics', MODEL), /belongs to no topic/],
  [
    'a source nobody recorded',
    recordsRule,
    () => bendItem((data) => data.sources.push({ source: 'no-such-law' })),
    /no-such-law/,
  ],
  [
    'a fact nobody recorded',
    recordsRule,
    () => inBody('kk', /<Fact id="helpline"/, '<Fact id="no-such-fact"'),
    /no-such-fact/,
  ],
  [
    'a word nobody explained',
    recordsRule,
    () => planted('lessons', `${lesson}/en`, ({ data }) => void data.words.push('no-such-word')),
    /no-such-word/,
  ],
  [
    'an item in no form',
    recordsRule,
    () => planted('forms', `${MODEL}-11-15-a`, ({ data }) => void data.items.shift()),
    /no form/,
  ],
  ['a part left out', lessonShapeRule, () => inBody('ru', /<MyPart>[\s\S]*<\/MyPart>/, ''), /expected Right/],
  ['a fourth step', lessonShapeRule, () => inBody('ru', '</Steps>', '4. Ещё шаг.\n\n</Steps>'), /4 steps/],
  [
    'a long lead',
    lessonShapeRule,
    () =>
      planted('lessons', `${lesson}/en`, ({ data }) => {
        data.lead = 'word '.repeat(26).trim();
      }),
    /26 words/,
  ],
  [
    'a sensitive lesson without a note',
    lessonShapeRule,
    () => planted('lessons', `${lesson}/en`, ({ data }) => void delete data.contentNote),
    /contentNote/,
  ],
  [
    'another key in one language',
    lessonAgreementRule,
    () => planted('lessons', `${lesson}/en`, ({ data }) => void data.tryIt[0]?.options.reverse()),
    /tryIt/,
  ],
  [
    'another law in one language',
    lessonAgreementRule,
    () => planted('lessons', `${lesson}/ru`, ({ data }) => void data.law.pop()),
    /law/,
  ],
  [
    'a fact in one language alone',
    lessonAgreementRule,
    () => inBody('en', /<Fact id="emergency" \/>/, 'the number'),
    /facts/,
  ],
  [
    'an age printed by hand',
    figuresRule,
    () => inBody('en', '</Adults>', 'From 14 a child may ask alone.\n\n</Adults>'),
    /prints 14/,
  ],
  [
    'an age in a kit',
    figuresRule,
    () =>
      planted('kits', MODEL, ({ data }) => {
        data.opening.ru += ' С 14 лет отвечаешь сам.';
      }),
    /opening.ru: prints 14/,
  ],
  [
    'a form that is too short',
    formBalanceRule,
    () => planted('forms', `${MODEL}-11-15-a`, ({ data }) => void data.items.pop()),
    /4 items/,
  ],
  [
    'keys in one place',
    formBalanceRule,
    () => ({
      ...sound,
      items: sound.items.map((file) =>
        file.data.scale === 'choice' && file.data.topic === MODEL
          ? { ...file, data: { ...file.data, key: 'a' as const } }
          : file,
      ),
    }),
    /keys at a, b, c/,
  ],
  [
    'hard items alone',
    formBalanceRule,
    () =>
      bendItem((data) => {
        data.level = data.level === 'hard' ? 'easy' : 'hard';
      }),
    /easy:medium:hard/,
  ],
  [
    'a number used twice',
    formPairsRule,
    () =>
      planted('forms', `${MODEL}-11-15-b`, ({ data }) => {
        data.number = 57;
      }),
    /number 57/,
  ],
  [
    'a letter B whose number is not the one after its A',
    formPairsRule,
    () =>
      planted('forms', `${MODEL}-11-15-b`, ({ data }) => {
        data.number = 400;
      }),
    /has number 400, expected 58/,
  ],
  [
    'an anchor far away',
    formPairsRule,
    () => planted('forms', `${MODEL}-11-15-b`, ({ data }) => void data.items.reverse()),
    /places away|anchor/,
  ],
  [
    'a twin of another band',
    twinsRule,
    () =>
      bendItem((data) => {
        data.twin = 'nb-7-10-k1-b';
      }),
    /nb-7-10-k1-b/,
  ],
  ['no twin', twinsRule, () => bendItem((data) => void delete data.twin), /missing/],
  [
    'items to recognise alone',
    cognitiveMixRule,
    () => ({
      ...sound,
      items: sound.items.map((file) =>
        file.data.scale === 'choice'
          ? { ...file, data: { ...file.data, cognitive: 'recognise' as const } }
          : file,
      ),
    }),
    /recognise/,
  ],
  [
    'a long stem',
    itemLimitsRule,
    () =>
      bendItem((data) => {
        data.text.en.stem = 'word '.repeat(21).trim();
      }),
    /21 words/,
  ],
  [
    'a key given away by length',
    itemLimitsRule,
    () =>
      bendItem((data) => {
        data.text.en.options[data.key] += ' and even more words';
      }),
    /longer/,
  ],
  [
    'one option twice',
    itemLimitsRule,
    () =>
      bendItem((data) => {
        data.text.en.options.a = data.text.en.options.b;
      }),
    /same/,
  ],
  [
    'a negated stem',
    itemWordingRule,
    () =>
      bendItem((data) => {
        data.text.en.stem = 'Which is not bullying?';
      }),
    /"not"/,
  ],
  [
    'all of these',
    itemWordingRule,
    () =>
      bendItem((data) => {
        data.text.ru.options.c = 'Всё перечисленное';
      }),
    /перечисленное/i,
  ],
  [
    'a review years away',
    reviewDatesRule,
    () =>
      bendItem((data) => {
        data.reviewBy = '2030-01-01';
      }),
    /expected 1 to 366/,
  ],
  [
    'a question asked twice',
    duplicatesRule,
    () =>
      bendItem((data) => {
        const twin = sound.items.find(({ id }) => id === data.twin)?.data;
        if (twin) data.text.en.stem = twin.text.en.stem;
      }),
    /asks the same/,
  ],
  [
    'a hard English text',
    readingLimitsRule,
    () =>
      inBody(
        'en',
        '</Right>',
        `${'Administrative responsibility necessitates institutional consideration '.repeat(9)}.\n\n</Right>`,
      ),
    /grade/,
  ],
  ['an endless Kazakh sentence', readingLimitsRule, () => inBody('kk', /\./g, ' және'), /words a sentence/],
  [
    'a card too hard for the youngest',
    readingLimitsRule,
    () =>
      planted('kits', MODEL, ({ data }) => {
        const card = data.youngerScenes?.[0];
        if (card)
          card.kk = 'Оқушылардың құқықтарын қорғаушылардың жауапкершілігі туралы сыныптастарының айтқандары.';
      }),
    /youngerScenes.kk: .*ten letters/,
  ],
  [
    'a right to be earned in a kit',
    rewardsRule,
    () =>
      planted('kits', MODEL, ({ data }) => {
        data.opening.en = 'Rights must be earned by good marks.';
      }),
    /kits.*depend on behaviour/,
  ],
  [
    'an article of the Constitution',
    untaughtRule,
    () => inBody('ru', '</Adults>', 'Так сказано в статье 30 Конституции, статья 30.\n\n</Adults>'),
    /Constitution/,
  ],
  [
    'an old help number',
    untaughtRule,
    () =>
      bendItem((data) => {
        data.text.en.why = 'Call 150 today.';
      }),
    /150/,
  ],
  [
    'an unseen article of Law 345',
    untaughtRule,
    () => bendItem((data) => void data.sources.push({ source: 'law-345', place: '20' })),
    /without a place/,
  ],
  [
    'a right to be earned',
    rewardsRule,
    () =>
      bendItem((data) => {
        data.text.en.why = 'Rights must be earned by good marks.';
      }),
    /depend on behaviour/,
  ],
  [
    'a settled term left out',
    termsRule,
    () =>
      bendItem((data) => {
        data.text.en.why = 'Write to the contact centre.';
        data.text.kk.why = 'Орталыққа жаз.';
      }),
    /contact centre/,
  ],
  [
    'a calque',
    calquesRule,
    () =>
      bendItem((data) => {
        data.text.kk.why = 'Бұл құқық болып табылады.';
      }),
    /calque/,
  ],
  [
    'е in place of ё',
    calquesRule,
    () =>
      bendItem((data) => {
        data.text.ru.why = 'Каждый ребенок прав.';
      }),
    /ё/,
  ],
  [
    'a Latin letter in a Kazakh word',
    lettersRule,
    () =>
      bendItem((data) => {
        data.text.kk.why = 'Мeктеп жақсы.';
      }),
    /alphabets/,
  ],
  [
    'a sign the fonts lack',
    lettersRule,
    () =>
      bendItem((data) => {
        data.text.en.why = 'Right → wrong.';
      }),
    /U\+2192/,
  ],
  [
    'a misspelt word',
    spellingRule,
    () =>
      bendItem((data) => {
        data.text.en.why = 'Tell a trusted adlut.';
      }),
    /adlut/,
  ],
];

const lines = (faults: readonly Fault[]): string[] => faults.map(({ where, says }) => `${where}: ${says}`);

describe('a planted fault is seen', () => {
  it.each(plants)('%s', (_name, rule, content, says) => {
    const before = new Set(lines(rule.find(sound)));
    const after = lines(rule.find(content())).filter((line) => !before.has(line));
    expect(after.join('\n')).toMatch(says);
  });

  it('has a plant for every rule', () => {
    const planted = new Set(plants.map(([, rule]) => rule));
    expect(rules.filter((rule) => !planted.has(rule)).map(({ name }) => name)).toEqual([]);
  });
});

describe('a rule lets stand', () => {
  it('the sentence that denies a false belief', () => {
    const content = bendItem((data) => {
      data.text.en.why = 'Nobody can lose their rights for bad marks.';
    });
    expect(lines(rewardsRule.find(content))).toEqual(lines(rewardsRule.find(sound)));
  });

  it('articles of the Convention and numbers of orders', () => {
    const content = inBody('en', '</Adults>', 'Article 19 and Order No. 506 say so.\n\n</Adults>');
    expect(lines(figuresRule.find(content))).toEqual(lines(figuresRule.find(sound)));
  });
});
