/** The longest id: it becomes the name of a file. */
const MAX_ID = 60;

/** A short ASCII name: small Latin letters, digits and single hyphens. */
const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Tells whether a text can be an id or the name of a topic as it stands.
 * @example isSlug('sch-11-15-k1-a') // true; isSlug('../secret') // false
 */
export function isSlug(text: string): boolean {
  return text.length <= MAX_ID && slug.test(text);
}

/**
 * The nearest id to what a file calls a question; empty when nothing of it is Latin.
 * Ids name files, so nothing but letters, digits and hyphens may come through.
 * @example slugOf('Thanksgiving Date!') // 'thanksgiving-date'
 */
export function slugOf(name: string): string {
  return name
    .slice(0, 4 * MAX_ID)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, MAX_ID)
    .replace(/-$/, '');
}

/**
 * An id that is not among the used ones: the wish itself, or with the next free number.
 * @param wish an id; empty for a question whose name gives none
 * @example freeId('date', new Set(['date'])) // 'date-2'
 */
export function freeId(wish: string, used: ReadonlySet<string>): string {
  if (wish !== '' && !used.has(wish)) return wish;
  const base = wish === '' ? 'imported' : wish.slice(0, MAX_ID - 6).replace(/-$/, '');
  for (let number = wish === '' ? 1 : 2; ; number += 1) {
    const id = `${base}-${number}`;
    if (!used.has(id)) return id;
  }
}
