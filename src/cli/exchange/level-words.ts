import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '#quiz/exchange';
import type { SatisfactionScale } from '#quiz/item';
import { root } from '../root.ts';

/** The words of the levels of opinions, in one language. */
export interface LevelWords {
  /** Three levels: yes, some, not really. */
  readonly selfReport: readonly string[];
  /** The levels of a scale from the most positive on, "don't want to answer" last. */
  readonly satisfaction: Readonly<Record<SatisfactionScale, readonly string[]>>;
}

/**
 * The words children see on the levels of opinions. They are strings of the player, and `#i18n` lives in the bundler, so
 * its file is read as content files are.
 * @throws Error of Node when the file is missing
 * @example levelWords('en').selfReport.length // 3
 */
export function levelWords(language: Language): LevelWords {
  const path = join(root, 'locales', language, 'quiz.json');
  const strings = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, string>>;
  const words = (name: string, count: number) =>
    Array.from({ length: count }, (_, level) => strings[`${name}_${level}`] ?? '');
  const declined = strings['declined'] ?? '';
  return {
    selfReport: words('k0', 3),
    satisfaction: {
      'faces-3': [...words('faces', 3), declined],
      'frequency-4': [...words('frequency', 4), declined],
    },
  };
}
