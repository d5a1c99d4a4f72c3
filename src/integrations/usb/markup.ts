/** One piece of a page as our build writes it: double quotes, no CDATA. */
const piece =
  /<!--[\s\S]*?-->|<(script|style)\b((?:"[^"]*"|[^">])*)>([\s\S]*?)<\/\1>|<[a-zA-Z](?:"[^"]*"|[^">])*>/g;

/** What becomes of the pieces of a page; a piece without a function stays as it is. */
export interface PieceWork {
  /** An opening tag. */
  readonly tag?: (tag: string) => string;
  readonly script?: (attributes: string, text: string, whole: string) => string;
  readonly style?: (text: string, whole: string) => string;
}

/** Takes a page apart into tags, scripts and styles, and puts it together from what becomes of them. Text stays. */
export function rewritePieces(html: string, { tag, script, style }: PieceWork): string {
  return html.replace(piece, (whole: string, kind?: string, attributes = '', text = '') => {
    if (kind === 'script') return script?.(attributes, text, whole) ?? whole;
    if (kind === 'style') return style?.(text, whole) ?? whole;
    return whole.startsWith('<!--') ? whole : (tag?.(whole) ?? whole);
  });
}

/** An attribute of a tag, or undefined. @example attributeOf('<a href="/">', 'href') // '/' */
export function attributeOf(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}
