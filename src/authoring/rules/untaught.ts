import type { Rule } from '../rule.ts';
import { wordsOf } from '../words.ts';

/** Statements that could not be verified, or on which sources disagree, with what to write in their place. */
const untaught: readonly (readonly [RegExp, string])[] = [
  [
    /Конституци\p{L}*[^.]{0,30}(?<!\p{L})(?:ст(?:атья|атье|атьи|\.)|бап\p{L}*)(?!\p{L})|Конституция\p{L}*\s+\d+-бап|Constitution[^.]{0,20}\bart/iu,
    'names an article of the Constitution, whose numbers changed in 2026. Write "the Constitution" alone.',
  ],
  [
    /(?<![\d,-])(?:150|11616|116\s?111)(?!\d)(?!\s*(?:рет|раз|time|тг|₸|теңге|тенге|метр|m\b|м\b|сөз|слов|word|балл|бала|дет|child))/u,
    'prints a number that is not 111, 112, 102 or 103. Name help by a fact.',
  ],
  [
    /(?:ставк|құмар|букмекер|gambl|bet\b|bets\b|betting|азартн|бәс тіг)[^.]{0,80}(?<!\d)2[15](?!\d)|(?<!\d)2[15] (?:лет|жас|years?)[^.]{0,80}(?:ставк|құмар|букмекер|gambl|bett|азартн|бәс тіг)/iu,
    'states an age for gambling, on which the sources disagree. Say that it is closed to children.',
  ],
  [
    /(?:брак|неке|marri)[^.]{0,60}(?<!\d)(?:16|17)(?!\d)/iu,
    'states an exception to the age of marriage, on which the sources disagree. Teach 18 alone.',
  ],
  [
    /(?:УК РК|Уголовн\p{L}+ кодекс\p{L}*|Қылмыстық кодекс\p{L}*|Criminal Code)[^.]{0,40}(?:стать\p{L}+|ст\.|бап\p{L}*|article|art\.)\s*\d|(?:стать\p{L}+|article)\s*\d+[^.]{0,20}(?:Уголовн\p{L}+ кодекс|Criminal Code)/iu,
    'names an article of the Criminal Code. Name the code alone.',
  ],
];

/** Unverified articles of Law 345: cited without a place, or not at all. */
const unverifiedPlace = /(?<![\d-])(?:4|14|15|16|17|18|19|20|21|22)(?![\d-])/;

/** What could not be verified is not taught, asked or printed. */
export const untaughtRule: Rule = {
  name: 'unverified is not taught',
  find: (content) => [
    ...wordsOf(content).flatMap(({ where, text }) =>
      untaught.flatMap(([pattern, says]) => {
        const found = pattern.exec(text)?.[0];
        return found ? [{ where, says: `"${found}" ${says}` }] : [];
      }),
    ),
    ...[
      ...content.lessons.map(({ path, data }) => ({ path, cited: data.law })),
      ...content.items.map(({ path, data }) => ({ path, cited: 'sources' in data ? data.sources : [] })),
      ...content.facts.map(({ path, data }) => ({ path, cited: data.sources })),
    ].flatMap(({ path, cited }) =>
      cited
        .filter(({ source, place }) => source === 'law-345' && unverifiedPlace.test(place ?? ''))
        .map(({ place }) => ({
          where: path,
          says: `cites "${place}" of Law 345, whose number was not seen in the text. Cite the law without a place.`,
        })),
    ),
  ],
};
