import { bodyKey, type Kept } from './kept.ts';
import { languages } from './parts.ts';

/** Which body answers an address: the name it lies under, by path. */
export type Answers = ReadonlyMap<string, string>;

/**
 * Where each saved file lies. What is in use comes first; of the build before only scripts, which carry their version in
 * their name; of a part that is being saved for the first time, whatever is there already.
 */
export function answersOf({ lists, keys }: Kept): Answers {
  const answers = new Map<string, string>();
  const offer = (files: readonly (readonly [string, string, number])[], from: string): void => {
    for (const file of files) {
      const key = bodyKey(file);
      if (file[0].startsWith(from) && keys.has(key) && !answers.has(file[0])) answers.set(file[0], key);
    }
  };
  for (const { files } of lists.now.values()) offer(files, '/');
  for (const { files } of lists.before.values()) offer(files, '/_astro/');
  for (const [part, { files }] of lists.next) if (!lists.now.has(part)) offer(files, '/');
  return answers;
}

/** The pages to show in place of one that is not there: in the language that was asked for, else in one that is saved. */
export function fallbacksFor(path: string): string[] {
  const asked = /^\/(kk|ru|en)\//.exec(path)?.[1];
  const order = [...languages].sort((one, other) => Number(other === asked) - Number(one === asked));
  return order.map((language) => `/${language}/offline/missing/`);
}
