/** Measures of how hard a text is to read. */

const sentencesOf = (text: string): string[] =>
  text.split(/[.!?…]+(?:\s|$)/).filter((part) => /\p{L}/u.test(part));
const wordsOf = (text: string): string[] => text.match(/[\p{L}\d]+(?:[-’'][\p{L}\d]+)*/gu) ?? [];

function russianSyllables(word: string): number {
  return Math.max(1, (word.match(/[аеёиоуыэюя]/giu) ?? []).length);
}

function englishSyllables(word: string): number {
  const bare = word
    .toLowerCase()
    .replace(/(?:[^laeiouy]es|[^laeiouy]e|ed)$/, '')
    .replace(/^y/, '');
  return Math.max(1, (bare.match(/[aeiouy]{1,2}/g) ?? []).length);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Flesch-Kincaid grade of an English text; lower is easier. */
export function fleschKincaid(text: string): number {
  const words = wordsOf(text);
  const syllables = sum(words.map(englishSyllables));
  return (0.39 * words.length) / sentencesOf(text).length + (11.8 * syllables) / words.length - 15.59;
}

/** Ease of a Russian text after Oborneva (2006); higher is easier. */
export function oborneva(text: string): number {
  const words = wordsOf(text);
  const syllables = sum(words.map(russianSyllables));
  return 206.835 - (1.3 * words.length) / sentencesOf(text).length - (60.1 * syllables) / words.length;
}

/** Surface measures of a Kazakh text, for which no checked formula is known. */
export function kazakhSurface(text: string): { wordsPerSentence: number; longShare: number } {
  const words = wordsOf(text);
  return {
    wordsPerSentence: words.length / sentencesOf(text).length,
    longShare: words.filter((word) => Array.from(word).length >= 10).length / words.length,
  };
}

/** The running text of a lesson: body without elements and list marks. */
export function runningText(body: string): string {
  return body
    .replace(/<Fact[^>]*>/g, '111')
    .replace(/<[^>]*>/g, '. ')
    .replace(/^\s*(?:[-*]|\d\.)\s+/gm, '. ')
    .replace(/[*_]/g, '')
    .replace(/\n{2,}/g, '. ')
    .replace(/(?:\s*\.\s*){2,}/g, '. ');
}

/** Number of words of a text. */
export function wordCount(text: string): number {
  return wordsOf(text).length;
}
