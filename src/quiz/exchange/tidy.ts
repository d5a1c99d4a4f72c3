/** What stands for a character that a file cannot hold. */
const REPLACEMENT = '\uFFFD';

/**
 * Characters of XML 1.0, production 2 (www.w3.org/TR/xml/#charsets): tab, line ends, and everything from space on
 * but halves of pairs and U+FFFE, U+FFFF.
 */
function allowed(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

/**
 * A text as every format can hold it: line ends are `\n`, nothing stands around it, and a character that XML forbids
 * has become `\uFFFD`. Writers and readers both go through it, so a tidy text comes back as it went.
 * @example tidy(' a\r\nb ') // 'a\nb'
 */
export function tidy(text: string): string {
  let kept = '';
  for (const character of text.replace(/\r\n?/g, '\n')) {
    kept += allowed(character.codePointAt(0) ?? 0) ? character : REPLACEMENT;
  }
  return kept.trim();
}

/**
 * A tidy text on one line, for places where a line end means something else.
 * @example oneLine('a\n b') // 'a b'
 */
export function oneLine(text: string): string {
  return tidy(text).replace(/\s*\n\s*/g, ' ');
}
