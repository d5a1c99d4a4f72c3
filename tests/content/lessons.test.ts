import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/browser.ts';
import { files } from './read-content.ts';

const lessons = files('lessons');
const topics = files('topics');
const known = {
  sources: new Set(files('sources').map(({ id }) => id)),
  facts: new Set(files('facts').map(({ id }) => id)),
  words: new Set(files('glossary').map(({ id }) => id)),
};

const sections = ['Right', 'Scene', 'Scene', 'Scene', 'MyPart', 'Adults', 'Steps'];
const openings = (body: string): string[] =>
  [...body.matchAll(/<([A-Z]\w*)[ >]/g)].map(([, name = '']) => name);

/** The lesson of a topic and band in its three languages. */
const trios = topics.flatMap(({ id, data }) =>
  data.bands.map((band) => ({
    name: `${id} ${band}`,
    trio: locales.map((locale) => lessons.find((lesson) => lesson.id === `${id}/${band}/${locale}`)),
  })),
);

describe.each(trios)('the lesson $name', ({ trio }) => {
  it('is there in three languages', () => {
    expect(trio.map((lesson) => lesson !== undefined)).toEqual([true, true, true]);
  });

  it('has its parts in the one order, three scenes among them', () => {
    for (const lesson of trio) {
      expect(openings(lesson?.body ?? '').filter((name) => name !== 'Fact')).toEqual(sections);
    }
  });

  it('has three steps for when it goes wrong', () => {
    for (const lesson of trio) {
      const steps = /<Steps>([\s\S]*)<\/Steps>/.exec(lesson?.body ?? '')?.[1] ?? '';
      expect(steps.match(/^\d\. /gm)).toHaveLength(3);
    }
  });

  it('asks the same questions with the same right answers', () => {
    const keys = trio.map((lesson) =>
      lesson?.data.tryIt.map(({ options }) => options.findIndex(({ right }) => right)),
    );
    expect(keys[1]).toEqual(keys[0]);
    expect(keys[2]).toEqual(keys[0]);
  });

  it('cites the same law, from sources that have a record', () => {
    const cited = trio.map((lesson) => lesson?.data.law.map(({ source, place }) => ({ source, place })));
    expect(cited[1]?.map(({ source }) => source)).toEqual(cited[0]?.map(({ source }) => source));
    expect(cited[2]?.map(({ source }) => source)).toEqual(cited[0]?.map(({ source }) => source));
    for (const { source } of cited[0] ?? []) expect(known.sources).toContain(source);
  });

  it('uses words and facts that have a record', () => {
    for (const lesson of trio) {
      for (const word of lesson?.data.words ?? []) expect(known.words).toContain(word);
      for (const [, fact] of (lesson?.body ?? '').matchAll(/<Fact id="([^"]+)"/g))
        expect(known.facts).toContain(fact);
    }
  });

  it('keeps its lead within 25 words', () => {
    for (const lesson of trio) expect((lesson?.data.lead ?? '').split(/\s+/).length).toBeLessThanOrEqual(25);
  });
});

describe('lessons', () => {
  it('never make a right depend on behaviour', () => {
    const reward = [
      /егер [^.]{0,40}мінез[^.]{0,60}құқ/iu,
      /прав[ао] (?:надо|нужно) заслужить/iu,
      /rights? (?:must|have to|need to) be earned/iu,
      /lose your rights?/iu,
      /лиш(?:ишься|ают) прав/iu,
      /құқығыңнан айырыласың/iu,
    ];
    const found = lessons.flatMap(({ path, body }) =>
      reward.filter((pattern) => pattern.test(body)).map(() => path),
    );
    expect(found).toEqual([]);
  });

  it('name no article of the Constitution', () => {
    const article = /(Конституци\S* (?:ст|бап)|Конституция\S*\s+\d+-бап|Constitution,? art)/iu;
    expect(
      lessons.filter(({ body, data }) => article.test(body + JSON.stringify(data))).map(({ path }) => path),
    ).toEqual([]);
  });
});
