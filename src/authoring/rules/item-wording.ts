import type { Language } from '../languages.ts';
import { languages } from '../languages.ts';
import type { Rule } from '../rule.ts';

/** Words that turn a stem round or make an option a logic puzzle; a child who reads quickly passes over them. */
const negations: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(not|except|never|always)(?!\p{L})/iu,
  ru: /(?<!\p{L})(кроме|не является|никогда|всегда|неверно|неправильно)(?!\p{L})/iu,
  kk: /(?<!\p{L})(емес|басқасы|ешқашан|әрқашан|әрдайым)(?!\p{L})/iu,
};

const catchAlls: Readonly<Record<Language, RegExp>> = {
  en: /\b(all|none|both) of (these|the above|them)\b/iu,
  ru: /(всё перечисленное|ни один из|ничего из|оба ответа)/iu,
  kk: /(барлығы дұрыс|бәрі дұрыс|ешқайсысы)/iu,
};

/** A stem asks what is so, without negation; no option stands for the others. */
export const itemWordingRule: Rule = {
  name: 'item wording',
  find: ({ items }) =>
    items.flatMap(({ path, data }) => {
      if (data.scale !== 'choice') return [];
      return languages.flatMap((language) => {
        const { stem, options } = data.text[language];
        const negation = negations[language].exec(stem)?.[0];
        const catchAll = Object.entries(options).find(([, words]) => catchAlls[language].test(words));
        return [
          ...(negation
            ? [
                {
                  where: `${path}: text.${language}.stem`,
                  says: `"${negation}" turns the question round. Ask what is so.`,
                },
              ]
            : []),
          ...(catchAll
            ? [
                {
                  where: `${path}: text.${language}.options.${catchAll[0]}`,
                  says: `"${catchAll[1]}" stands for other options. Write an answer of its own.`,
                },
              ]
            : []),
        ];
      });
    }),
};
