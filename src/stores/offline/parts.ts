/** One file of a part: address, the first 64 bits of its SHA-256 (base64url), bytes when unpacked. */
export type FileLine = readonly [path: string, hash: string, bytes: number];

/** The files of one part, as the build wrote them: `/offline/<part>.json`. */
export interface PartList {
  /** Changes with any file of the part. */
  readonly version: string;
  readonly files: readonly FileLine[];
}

/** What a set or part weighs. */
export interface Weight {
  readonly files: number;
  /** Bytes on the device, unpacked. */
  readonly bytes: number;
  /** Bytes on the wire when the host packs with gzip; brotli takes less. */
  readonly download: number;
}

/**
 * `/offline/parts.json`: every part with its version, and what somebody chooses, with its weight: `kk-11-15` for children,
 * `kk-11-15-class` with the pages for class.
 */
export interface PartsIndex {
  readonly parts: Readonly<Record<string, string>>;
  readonly sets: Readonly<Record<string, Weight>>;
}

/** The languages and ages of addresses. This room runs in the worker too and knows no other list of them. */
export const languages = ['kk', 'ru', 'en'] as const;
export const ages = ['7-10', '11-15', '16-18'] as const;

/** Kept by every browser that has been here: the exit and the language choice. */
export const CORE = 'core';

/** The part of a language that a visit saves by itself: home, who helps, and the page for what is missing. */
export const homePart = (language: string): string => `${language}-home`;

/** The parts that a visit saves by itself: a few pages, since nobody asked for them. */
export const isSmall = (part: string): boolean => part === CORE || part.endsWith('-home');

/** What somebody saves who chooses an age with the pages for class. */
export function setParts(language: string, age: string): string[] {
  return [...childParts(language, age), `${language}-class`, `${language}-class-${age}`];
}

/** What somebody saves who chooses an age: the children's half of a set. */
export function childParts(language: string, age: string): string[] {
  return [CORE, homePart(language), language, `${language}-${age}`];
}

/** Pages of adults and of sessions in class: their own parts, so that no child's phone has to fetch them. */
const forClass =
  /^(teachers|reps|data|present|privacy\/dpia|about\/(review|school-computer))(\/|$)|\/(paper|present)\//;
const ageIn = /(?:^|[/-])(7-10|11-15|16-18)(?=[/-]|$)/;

/**
 * The parts a file of the site belongs to by its address; none when it belongs to none or is shared by reference.
 * @param path of the file as it is asked for: `/kk/help/`
 * @example partsOf('/kk/11-15/school/') // ['kk-11-15']
 * @example partsOf('/kk/teachers/collect/') // ['kk-class']
 */
export function partsOf(path: string): string[] {
  if (path === '/' || path === '/calm/') return [CORE];
  const [, language = '', rest = ''] = /^\/(kk|ru|en)\/(.*)$/.exec(path) ?? [];
  if (language === '') return [];
  if (/^(help\/|offline\/missing\/)?$/.test(rest)) return [homePart(language)];
  const age = ageIn.exec(rest)?.[1];
  const child = age ? `${language}-${age}` : language;
  const adult = age ? `${language}-class-${age}` : `${language}-class`;
  // The words of a form are read by whoever opens a code or a box of any age.
  if (rest.endsWith('form.json')) return [child, `${language}-class`];
  return [forClass.test(rest) ? adult : child];
}

/**
 * The parts that a visit to a page saves in the background. They tell the language, and neither age nor page.
 * @example visitParts('/kk/11-15/school/') // ['core', 'kk-home']
 */
export function visitParts(path: string): string[] {
  const language = /^\/(kk|ru|en)\//.exec(path)?.[1];
  return language ? [CORE, homePart(language)] : [CORE];
}

/** Whether an address is a quiz being answered: nothing is fetched and nothing changes while one is open. */
export function isQuiz(path: string): boolean {
  return /^\/(kk|ru|en)\/quiz\/[^/]+\/$/.test(path);
}
