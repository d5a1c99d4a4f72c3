import type { ContentFile, RecordOf } from '../content-set.ts';
import type { Rule } from '../rule.ts';

type Lesson = ContentFile<RecordOf<'lessons'>>;

/** What has to be the same in the three languages of a lesson, as text to compare. */
const sides: readonly (readonly [string, (lesson: Lesson) => string, string])[] = [
  ['minutes', ({ data }) => String(data.minutes), 'Give one number to all languages.'],
  [
    'tryIt',
    ({ data }) => data.tryIt.map(({ options }) => options.findIndex(({ right }) => right) + 1).join(),
    'Put the right answer in the same place in every language.',
  ],
  ['law', ({ data }) => data.law.map(({ source }) => source).join(), 'Cite the same sources in one order.'],
  ['words', ({ data }) => data.words.join(), 'List the same words in one order.'],
  [
    'facts',
    ({ body }) => [...new Set([...body.matchAll(/<Fact id="([^"]+)"/g)].map(([, id]) => id))].sort().join(),
    'State the same facts in every language.',
  ],
  [
    'my part',
    ({ body }) => String((/<MyPart>([\s\S]*)<\/MyPart>/.exec(body)?.[1]?.match(/^\s*-\s/gm) ?? []).length),
    'Give the list the same length in every language.',
  ],
];

/** The three languages of a lesson say the same: questions and keys, law, words, facts. */
export const lessonAgreementRule: Rule = {
  name: 'lesson agreement',
  find: ({ lessons }) =>
    lessons
      .filter(({ id }) => !id.endsWith('/kk'))
      .flatMap((lesson) => {
        const kazakh = lessons.find(({ id }) => id === lesson.id.replace(/[^/]+$/, 'kk'));
        if (!kazakh) return [];
        return sides.flatMap(([name, side, advice]) => {
          const [own, other] = [side(lesson), side(kazakh)];
          if (own === other) return [];
          return [{ where: lesson.path, says: `${name}: "${own}", in Kazakh "${other}". ${advice}` }];
        });
      }),
};
