import { type BuiltPage, brotliSize, builtFile, inlineScripts, scriptsOf } from './built.ts';

const KB = 1024;

/** Most bytes of one page, brotli: all of it, and its scripts. */
export interface Budget {
  readonly name: 'lesson' | 'quiz' | 'other';
  readonly page: number;
  readonly scripts: number;
}

const lesson: Budget = { name: 'lesson', page: 14 * KB, scripts: 3 * KB };
const quiz: Budget = { name: 'quiz', page: 26 * KB, scripts: 13 * KB };
/** Desks and tables of adults: whoever reads one has time, and 72 KB take a second and a half at 400 kbit/s. */
const other: Budget = { name: 'other', page: 72 * KB, scripts: 56 * KB };

/** The budget of a page, by its address. */
export function budgetOf(path: string): Budget {
  if (/^\/\w\w\/(7-10|11-15|16-18)\/[a-z-]+\/$/.test(path)) return lesson;
  if (/\/quiz\/[a-z0-9-]+\/$/.test(path)) return quiz;
  return other;
}

const fileSizes = new Map<string, number>();
const fileSize = (address: string): number => {
  const known = fileSizes.get(address) ?? brotliSize(builtFile(address));
  fileSizes.set(address, known);
  return known;
};

/** Bytes of a page with what it needs to work, brotli; fonts and icons apart. */
export interface Weight {
  readonly html: number;
  /** Files of scripts; what is written into the page is in `html`. */
  readonly files: number;
  /** All scripts, those in the page too. */
  readonly scripts: number;
}

/** Weighs a page. */
export function weightOf(page: BuiltPage): Weight {
  const files = scriptsOf(page).reduce((sum, address) => sum + fileSize(address), 0);
  return { html: brotliSize(page.html), files, scripts: files + brotliSize(inlineScripts(page)) };
}
