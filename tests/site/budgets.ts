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
/** Desks and tables of adults: whoever reads one has time, and 76 KB take a second and a half at 400 kbit/s. */
const other: Budget = { name: 'other', page: 76 * KB, scripts: 60 * KB };

/** It has the words of all forms in it, because a report is made where there is no network. */
const report: Budget = { ...other, page: 84 * KB };

/** The budget of a page, by its address. */
export function budgetOf(path: string): Budget {
  if (/^\/\w\w\/(7-10|11-15|16-18)\/[a-z-]+\/$/.test(path)) return lesson;
  if (/\/quiz\/[a-z0-9-]+\/$/.test(path)) return quiz;
  return path.endsWith('/reps/report/') ? report : other;
}

const sizes = new Map<string, number>();
/** Weighs each content once: most pages share their scripts. */
const sizeOf = (name: string, content: () => string | Buffer, quality: number): number => {
  const key = `${quality} ${name}`;
  const size = sizes.get(key) ?? brotliSize(content(), quality);
  sizes.set(key, size);
  return size;
};

/** Bytes of a page with what it needs to work, brotli; fonts and icons apart. */
export interface Weight {
  readonly html: number;
  /** Files of scripts; what is written into the page is in `html`. */
  readonly files: number;
  /** All scripts, those in the page too. */
  readonly scripts: number;
}

/** Weighs a page, at the strongest compression unless told. */
export function weightOf(page: BuiltPage, quality = 11): Weight {
  const inline = inlineScripts(page);
  const files = scriptsOf(page).reduce(
    (sum, address) => sum + sizeOf(address, () => builtFile(address), quality),
    0,
  );
  return {
    html: brotliSize(page.html, quality),
    files,
    scripts: files + sizeOf(inline, () => inline, quality),
  };
}

const fits = ({ html, files, scripts }: Weight, budget: Budget): boolean =>
  html + files <= budget.page && scripts <= budget.scripts;

/**
 * The weight by which a page is judged. The strongest compression takes twenty times the time of a middling one, so it is
 * asked only about pages that do not fit without it.
 */
export function judgedWeightOf(page: BuiltPage): Weight {
  const middling = weightOf(page, 5);
  return fits(middling, budgetOf(page.path)) ? middling : weightOf(page);
}
