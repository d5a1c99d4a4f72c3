import { isScored, type Language } from './exchanged-item.ts';
import { escapeGift } from './gift-escape.ts';
import { type ItemSet, type Worded, wordedIn } from './item-set.ts';
import { opinionText } from './opinion-text.ts';
import { tagsOf } from './tags.ts';
import { oneLine } from './tidy.ts';

/** A text whose own beginning must not be read as the name of a format or as a weight. */
function guarded(text: string, wrong: boolean): string {
  const escaped = escapeGift(text);
  if (wrong && escaped.startsWith('%')) return `%0%${escaped}`;
  return escaped.startsWith('[') ? `[plain]${escaped}` : escaped;
}

function question({ item, text }: Worded, language: Language): string {
  const tags = [`[id:${item.id}]`, ...tagsOf(item, language).map((tag) => `[tag:${tag}]`)].join(' ');
  const head = `// ${tags}\n::${item.id}::[plain]`;
  if (!isScored(item)) return `${head}${escapeGift(opinionText(text))}\n`;
  const options = text.options.map(
    (option, index) => `\t${index === item.key ? '=' : '~'}${guarded(option, index !== item.key)}\n`,
  );
  const why = text.why === undefined ? '' : `\t####${guarded(text.why, false)}\n`;
  return `${head}${escapeGift(text.stem)} {\n${options.join('')}${why}}\n`;
}

/**
 * A set of items in one language as a GIFT file for Moodle's "Import questions": UTF-8, one category, plain texts.
 * Scored items are single-choice questions; opinions are descriptions (see `opinionText`). Id and details stand in
 * comments, where newer versions of Moodle find them (question/format/gift, `extract_idnumber_and_tags_from_comment`).
 * @example writeGift(set, 'kk').includes('$CATEGORY: $course$/top/Bilemin/school/kk')
 */
export function writeGift(set: ItemSet, language: Language): string {
  const head = `// ${oneLine(set.title)}\n\n$CATEGORY: $course$/top/Bilemin/${set.name}/${language}\n`;
  return [head, ...wordedIn(set, language).map((worded) => question(worded, language))].join('\n');
}
