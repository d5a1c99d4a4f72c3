import type { Span } from './pieces.ts';

/** A paragraph, heading or line of a list as it is read out. */
export interface Block {
  readonly text: string;
  /** Its text nodes, in order; together they are the text. */
  readonly nodes: readonly Text[];
}

const unread = '[aria-hidden=true], .visually-hidden, button, svg';

/** What of a card is read out, in the order it is written. White space becomes a space, one for one. */
export function cardBlocks(card: Element): Block[] {
  const grouped = new Map<Element, Text[]>();
  const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = (node as Text).parentElement;
    if (!parent || parent.closest(unread)) continue;
    const block = parent.closest('h2, h3, p, li, dt, dd') ?? card;
    grouped.set(block, [...(grouped.get(block) ?? []), node as Text]);
  }
  return [...grouped.values()]
    .map((nodes) => ({ nodes, text: nodes.map((node) => node.data.replace(/\s/g, ' ')).join('') }))
    .filter(({ text }) => text.trim() !== '');
}

/** The place of a stretch of a block's text in the page. */
export function rangeOf({ nodes }: Block, { start, end }: Span): Range {
  const range = document.createRange();
  let passed = 0;
  for (const node of nodes) {
    const next = passed + node.length;
    if (start >= passed && start < next) range.setStart(node, start - passed);
    if (end > passed && end <= next) range.setEnd(node, end - passed);
    passed = next;
  }
  return range;
}
