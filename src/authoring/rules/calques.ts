import type { Language } from '../languages.ts';
import type { Rule } from '../rule.ts';
import { wordsOf } from '../words.ts';

/** Wordings that betray a translation, by language, each with what to write. */
const calques: Readonly<Partial<Record<Language, readonly (readonly [RegExp, string])[]>>> = {
  kk: [
    [/болып табыла/iu, 'Use a dash or a plain verb.'],
    [/тарапынан/iu, 'Make the doer the subject.'],
    [/шара\p{L}* қабылда/iu, 'шара қолдану'],
    [/рөл\p{L}* ойна/iu, 'рөл атқару'],
    [/сұрақ\p{L}* бер(?!іл)/iu, 'сұрақ қою'],
    [/назарға ал/iu, 'ескеру'],
    [/сенімді ересек/iu, 'өзің сенетін ересек адам'],
    [/құқығына ие/iu, 'құқығы бар'],
    [
      /(?<!\p{L})(?:екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он|жиырма|көп|бірнеше) \p{L}{2,}(?:лар|лер|дар|дер|тар|тер)(?!\p{L})/iu,
      'After a number the noun is singular.',
    ],
    [/жауапты (?:алып жүру|береді болып)/iu, 'жауап беру'],
    [/мүмкіндігі шектеулі бала/iu, 'мүгедектігі бар бала'],
  ],
  ru: [
    [
      /(?<!\p{L})(?:ребенк|ребенок|еще|её же самое|идет|дает|найдет|пришел|счет|учет|ее)(?!\p{L})/iu,
      'Write ё.',
    ],
    [/в рамках|осуществлени\p{L}+ прав|является обязанностью|в целях обеспечения/iu, 'Say it plainly.'],
    [/\p{L}+\((?:а|ла|на|ся)\)/iu, 'Turn the sentence so that it needs no brackets.'],
    [/ребён\p{L}+-инвалид|дети-инвалиды|дет\p{L}+-инвалид/iu, 'ребёнок с инвалидностью'],
  ],
};

/** Kazakh and Russian are written as such, not traced from one another. */
export const calquesRule: Rule = {
  name: 'calques',
  find: (content) =>
    wordsOf(content).flatMap(({ where, language, text }) =>
      (calques[language] ?? []).flatMap(([pattern, advice]) => {
        const found = pattern.exec(text)?.[0];
        return found ? [{ where, says: `"${found}" is a calque or officialese. Better: ${advice}` }] : [];
      }),
    ),
};
