import type { Fault, Rule } from '../rule.ts';
import { wordsOf } from '../words.ts';

/** The parts of a lesson that state law; scenes are fiction and may give a hero's age or class. */
const stating = /<(Right|Adults|Steps)>([\s\S]*?)<\/\1>/g;

/** Figures that cannot change with the law: numbers of articles, orders and laws, list marks, names of classes. */
const fixed =
  /^\s*\d+\.\s|№\s*\d[\d-]*|\d+(?:-\d+)*-?(?:ба[пб]|тарма|сынып|қадам)\p{L}*|(?:стать\p{L}+|пункт\p{L}*|част\p{L}+|articles?|paragraphs?|parts?|orders?|No\.?)\s+\d+(?:-\d+)*(?:\s*(?:,|и|and|мен)\s*\d+(?:-\d+)*)*|\d+(?:-\d+)*(?:\s*(?:,|және|мен|и|and)\s*\d+(?:-\d+)*)*-(?:ба[пб]|тарма)\p{L}*/gimu;

/** A kit is read aloud and has no place for a fact, so it prints no figure at all. */
const figuresOfKits = (content: Parameters<Rule['find']>[0]): Fault[] =>
  wordsOf(content)
    .filter(({ path }) => path.startsWith('src/content/kits/'))
    .flatMap(({ where, text }) =>
      (text.match(/\d+/g) ?? []).map((figure) => ({
        where,
        says: `prints ${figure}. A kit states no ages, numbers of help or amounts. Say it in words, or leave it to the lesson.`,
      })),
    );

/** Ages, numbers of help, amounts, hours and years stand in a lesson as facts, so that a change of law is one edit; kits have none. */
export const figuresRule: Rule = {
  name: 'figures come from facts',
  find: (content) => [
    ...content.lessons.flatMap(({ path, body }) =>
      [...body.matchAll(stating)].flatMap(([, part, text = '']) =>
        (
          text
            .replace(/<[^>]*>/g, ' ')
            .replace(fixed, ' ')
            .match(/\d+(?:[-:,]\d+)*/g) ?? []
        ).map((figure) => ({
          where: path,
          says: `<${part}> prints ${figure} by hand. Add it to src/content/facts and write <Fact id="…" />.`,
        })),
      ),
    ),
    ...figuresOfKits(content),
  ],
};
