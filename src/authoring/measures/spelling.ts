import { execFileSync } from 'node:child_process';
import type { Language } from '../languages.ts';
import { kazakhStems } from './kazakh-stems.ts';

/** The dictionaries of Debian's hunspell packages. */
const dictionaries: Readonly<Record<Language, string>> = { kk: 'kk_KZ', ru: 'ru_RU', en: 'en_GB' };

/** Raised where hunspell or a dictionary is not installed; the message says how to get them. */
export class SpellerMissing extends Error {}

function unknown(words: readonly string[], dictionary: string): Set<string> {
  try {
    const answer = execFileSync('hunspell', ['-i', 'utf-8', '-d', dictionary, '-l'], {
      input: `${words.join('\n')}\n`,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
      maxBuffer: 1 << 26,
    });
    return new Set(answer.split('\n').filter(Boolean));
  } catch {
    throw new SpellerMissing(
      `hunspell with the dictionary ${dictionary} is not installed. Run: npm run setup (or apt-get install hunspell hunspell-kk hunspell-ru hunspell-en-gb).`,
    );
  }
}

/**
 * The words a dictionary does not know. Hunspell's Kazakh dictionary rejects a fifth of correct inflected words, so a Kazakh
 * word also passes when its stem is known once a regular ending is taken off.
 * @param words distinct words of one language
 * @throws SpellerMissing when hunspell or the dictionary is not installed
 * @example misspelt(['мектеп', 'мектепп'], 'kk') // ['мектепп']
 */
export function misspelt(words: readonly string[], language: Language): string[] {
  const dictionary = dictionaries[language];
  const left = [...unknown(words, dictionary)];
  if (language !== 'kk' || left.length === 0) return left;
  const stems = new Map(left.map((word) => [word, kazakhStems(word.toLowerCase())]));
  const strange = unknown([...new Set([...stems.values()].flat())], dictionary);
  return left.filter((word) => !(stems.get(word) ?? []).some((stem) => !strange.has(stem)));
}
