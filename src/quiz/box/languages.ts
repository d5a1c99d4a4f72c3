import type { Form } from '../form/index.ts';
import { type CodeLanguage, codeLanguages } from '../handin/index.ts';
import { addCounts, type Counts, emptyCounts } from './counts.ts';

/** The least number of children a block of an aggregate file may hold. */
export const MIN_BLOCK = 10;

/** Counts by the language of the attempt, as an open box keeps them. */
export type CountsByLanguage = Record<CodeLanguage, Counts>;

/** Counts as a file shows them: a language of its own only from ten children, the rest together. */
export type LanguageBlocks = Partial<Record<CodeLanguage | 'mixed', Counts>>;

/**
 * Folds small languages together, so that no block of a file is about a handful of children.
 *
 * A language of fewer than ten goes into `mixed`. Were `mixed` itself then smaller than ten, the smallest language
 * left follows it (complementary suppression: else the few would be what is left over).
 * @example foldLanguages(form, { kk: 15 children, ru: 3, en: 0 }) // { mixed: 18 }: 15 alone would show the 3
 */
export function foldLanguages(form: Form, byLanguage: CountsByLanguage): LanguageBlocks {
  const own = codeLanguages.filter((language) => byLanguage[language].n >= MIN_BLOCK);
  own.sort((left, right) => byLanguage[right].n - byLanguage[left].n);
  let mixed = codeLanguages
    .filter((language) => !own.includes(language))
    .reduce((sum, language) => addCounts(sum, byLanguage[language]), emptyCounts(form));
  while (mixed.n > 0 && mixed.n < MIN_BLOCK) {
    const smallest = own.pop();
    if (!smallest) break;
    mixed = addCounts(mixed, byLanguage[smallest]);
  }
  const blocks: LanguageBlocks = {};
  for (const language of codeLanguages) {
    if (own.includes(language)) blocks[language] = byLanguage[language];
  }
  if (mixed.n > 0) blocks.mixed = mixed;
  return blocks;
}
