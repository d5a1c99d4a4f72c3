/** A question of a GIFT file before it is understood. */
export interface GiftBlock {
  /** Where its text begins in the file. */
  readonly start: number;
  /** Its text without comments, which are blank but keep their places. */
  readonly text: string;
  /** What its comment lines say. */
  readonly comment: string;
}

const CATEGORY = '$CATEGORY:';

/**
 * Cuts a GIFT file into questions. An empty line ends a question, a line that begins with `//` is a comment, and a
 * `$CATEGORY:` line says where the following questions belong, which we do not keep.
 * @param text with `\n` line ends
 * @example giftBlocks('// one\na{T}\n\nb{F}').map((block) => block.text.trim()) // ['a{T}', 'b{F}']
 */
export function giftBlocks(text: string): GiftBlock[] {
  const blocks: GiftBlock[] = [];
  let lines: string[] = [];
  let comments: string[] = [];
  let start = 0;
  const finish = (next: number) => {
    const whole = lines.join('\n');
    if (whole.trim() !== '') blocks.push({ start, text: whole, comment: comments.join('\n') });
    lines = [];
    comments = [];
    start = next;
  };
  let offset = 0;
  for (const line of text.split('\n')) {
    const bare = line.trim();
    const next = offset + line.length + 1;
    if (bare === '') finish(next);
    else if (bare.startsWith('//')) {
      comments.push(bare);
      lines.push(' '.repeat(line.length));
    } else if (bare.startsWith(CATEGORY)) lines.push(' '.repeat(line.length));
    else lines.push(line);
    offset = next;
  }
  finish(offset);
  return blocks;
}
