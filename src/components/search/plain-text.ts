/**
 * The words of a lesson text: its elements and marks taken away, each fact replaced by its value.
 * @param facts values by id
 * @example plainText('<Right>\n\n**Сен** <Fact id="age" /> жастасың.\n\n</Right>', new Map([['age', '7']])) // 'Сен 7 жастасың.'
 */
export function plainText(body: string, facts: ReadonlyMap<string, string>): string {
  return body
    .replace(/<Fact id="([^"]+)" \/>/g, (_, id: string) => facts.get(id) ?? '')
    .replace(/<Scene name="([^"]+)">/g, '')
    .replace(/<\/?\w+[^>]*>/g, '')
    .replace(/^\s*(?:[-*]|\d+\.)\s+/gm, '')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
