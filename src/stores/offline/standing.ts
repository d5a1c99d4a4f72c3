import { bodyKey, type Kept, missingFrom } from './kept.ts';
import { ages, childParts, isSmall, languages, type PartsIndex, setParts } from './parts.ts';

/**
 * How far the set of one language and age is saved: `children` when the lessons and quizzes are whole and the pages for
 * class are not; `evicted` when the browser threw out files of a part in use.
 */
export type Standing = 'none' | 'part' | 'children' | 'whole' | 'newer' | 'evicted';

const listsOf = ({ lists }: Kept, parts: readonly string[]) =>
  parts.flatMap((part) => lists.now.get(part) ?? lists.next.get(part) ?? []);
const inUse = ({ lists, keys }: Kept, parts: readonly string[]): boolean =>
  parts.every((part) => lists.now.has(part)) &&
  missingFrom(
    parts.flatMap((part) => lists.now.get(part) ?? []),
    keys,
  ).length === 0;

/** Whether pages for class were asked for with a set: they are there, or on their way. */
export function isForClass({ lists }: Kept, language: string, age: string): boolean {
  const part = `${language}-class-${age}`;
  return lists.now.has(part) || lists.next.has(part);
}

/** How far a set is saved. */
export function standing(kept: Kept, language: string, age: string, index?: PartsIndex): Standing {
  const all = setParts(language, age);
  const own = all.filter((part) => part.endsWith(age));
  if (!own.some((part) => kept.lists.now.has(part) || kept.lists.next.has(part))) return 'none';
  if (inUse(kept, all)) {
    const isNewer = (part: string): boolean =>
      index?.parts[part] !== undefined && index.parts[part] !== kept.lists.now.get(part)?.version;
    return all.some(isNewer) ? 'newer' : 'whole';
  }
  if (inUse(kept, childParts(language, age)) && !all.some((part) => kept.lists.next.has(part)))
    return 'children';
  const used = all.flatMap((part) => kept.lists.now.get(part) ?? []);
  return missingFrom(used, kept.keys).length > 0 ? 'evicted' : 'part';
}

/**
 * The share of a set that is there, 0..1.
 * @param files how many the whole set has, where it is known
 */
export function savedShare(kept: Kept, language: string, age: string, files?: number): number {
  const named = listsOf(kept, setParts(language, age));
  const total = new Set(named.flatMap((list) => list.files.map(bodyKey))).size;
  const present = total - missingFrom(named, kept.keys).length;
  const whole = Math.max(total, files ?? 0);
  return whole === 0 ? 0 : present / whole;
}

/** Bytes that a set still needs, as far as its lists are known. */
export function bytesMissing(kept: Kept, language: string, age: string): number {
  const missing = missingFrom(
    setParts(language, age).flatMap((part) => kept.lists.next.get(part) ?? kept.lists.now.get(part) ?? []),
    kept.keys,
  );
  return missing.reduce((sum, [, , bytes]) => sum + bytes, 0);
}

/** A language and an age. */
export interface SetName {
  readonly language: string;
  readonly age: string;
}

/** The sets of which anything is saved. */
export function savedSets(kept: Kept): SetName[] {
  return languages
    .flatMap((language) => ages.map((age) => ({ language, age })))
    .filter(({ language, age }) => standing(kept, language, age) !== 'none');
}

/**
 * The parts to take away with a set: its own, and those of its language when no other age of it is left. What every visit
 * saves stays.
 */
export function partsToRemove(kept: Kept, { language, age }: SetName): string[] {
  const others = savedSets(kept).some((set) => set.language === language && set.age !== age);
  return setParts(language, age).filter((part) => part.endsWith(age) || !(others || isSmall(part)));
}
