import { type ExchangedChoice, isScored, type Language } from './exchanged-item.ts';
import { type ItemSet, type Worded, wordedIn } from './item-set.ts';
import { opinionText } from './opinion-text.ts';
import { tagsOf } from './tags.ts';
import { cdata, element, escapeXml, XML_HEAD } from './xml-write.ts';

const plain = { format: 'plain_text' };

/** A `<text>`; only here do line ends belong to the content, so it is never indented. */
const words = (text: string): string => `<text>${cdata(text)}</text>`;

/** What only a scored item has: one answer worth 100 %, the others nothing, shuffled. */
function choice(item: ExchangedChoice, options: readonly string[]): string[] {
  return [
    element('single', {}, 'true'),
    element('shuffleanswers', {}, 'true'),
    element('answernumbering', {}, 'abc'),
    ...options.map((option, index) =>
      element('answer', { fraction: index === item.key ? '100' : '0', ...plain }, words(option)),
    ),
  ];
}

function question({ item, text }: Worded, language: Language): string {
  const scored = isScored(item);
  const tags = tagsOf(item, language).map((tag) => element('tag', {}, element('text', {}, escapeXml(tag))));
  const lines = [
    element('name', {}, element('text', {}, escapeXml(item.id))),
    element('questiontext', plain, words(scored ? text.stem : opinionText(text))),
    element('generalfeedback', plain, words(text.why ?? '')),
    element('defaultgrade', {}, scored ? '1' : '0'),
    element('penalty', {}, '0'),
    element('hidden', {}, '0'),
    element('idnumber', {}, escapeXml(item.id)),
    ...(scored ? choice(item, text.options) : []),
    element('tags', {}, tags.join('')),
  ];
  return `<question type="${scored ? 'multichoice' : 'description'}">\n${lines.join('\n')}\n</question>`;
}

/** A question of type `category` moves what follows it; ids need be unique within one, so each language has its own. */
function category(set: ItemSet, language: Language): string {
  const path = escapeXml(`$course$/top/Bilemin/${set.name}/${language}`);
  const info = element('info', plain, words(set.title));
  return `<question type="category">\n${element('category', {}, `<text>${path}</text>`)}\n${info}\n</question>`;
}

/**
 * A set of items as a Moodle XML file (docs.moodle.org, "Moodle XML format"; question/format/xml), a category a
 * language. Scored items are single-choice questions with shuffled answers; opinions are descriptions
 * (see `opinionText`). All texts are plain and in CDATA; details are tags; `why` is the general feedback.
 * @example writeMoodle(set, ['kk', 'ru', 'en'])
 */
export function writeMoodle(set: ItemSet, languages: readonly Language[]): string {
  const questions = languages.flatMap((language) => {
    const worded = wordedIn(set, language);
    return worded.length === 0
      ? []
      : [category(set, language), ...worded.map((each) => question(each, language))];
  });
  return `${XML_HEAD}\n<quiz>\n${questions.join('\n')}\n</quiz>\n`;
}
