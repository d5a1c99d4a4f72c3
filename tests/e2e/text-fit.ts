import type { Page } from '@playwright/test';

/** Spacing a reader may set, after success criterion 1.4.12 of WCAG 2.2. */
export const spacedOut = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** Lays a reader's own style over a page; a constructed sheet, since the page's policy admits no other. */
export async function restyle(page: Page, css: string): Promise<void> {
  await page.evaluate(async (text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    await document.fonts.ready;
  }, css);
}

/** Texts that are cut off, run out of the window sideways or lie on each other, each with what is wrong. */
export async function unreadable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const rects: { rect: DOMRect; node: Text; fixed: boolean }[] = [];
    const say = (what: string, node: Text): void => {
      faults.push(`${what}: ${(node.textContent ?? '').trim().slice(0, 50)}`);
    };
    /** The nearest ancestor that cuts or scrolls, and whether some ancestor is out of sight or out of the flow. */
    const surroundings = (node: Text) => {
      let box: Element | undefined;
      let unseen = false;
      let fixed = false;
      for (let at = node.parentElement; at && at !== document.body; at = at.parentElement) {
        const style = getComputedStyle(at);
        unseen ||= style.clipPath !== 'none' || style.visibility === 'hidden';
        fixed ||= style.position === 'fixed' || style.position === 'absolute';
        if (!box && /hidden|clip|auto|scroll/.test(style.overflowX + style.overflowY)) box = at;
      }
      return { box, unseen, fixed };
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const parent = node.parentElement;
      if (!parent || !node.textContent?.trim() || parent.closest('svg, script, style, noscript')) continue;
      // What a closed `details` holds has a place, but is not drawn there.
      if (!parent.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const drawn = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      if (drawn.length === 0) continue;
      const { box, unseen, fixed } = surroundings(node);
      if (unseen) continue;
      const edge = box?.getBoundingClientRect();
      const style = box && getComputedStyle(box);
      for (const rect of drawn) {
        const scrolls = style && /auto|scroll/.test(style.overflowX);
        if (!scrolls && (rect.right > document.documentElement.clientWidth + 1 || rect.left < -1))
          say('out of the window', node);
        else if (edge && !scrolls && (rect.right > edge.right + 1 || rect.left < edge.left - 1))
          say('cut at the side', node);
        else if (edge && style && /hidden|clip/.test(style.overflowY)) {
          // A line's rectangle is taller than its letters.
          const slack = rect.height / 4;
          if (rect.bottom - slack > edge.bottom || rect.top + slack < edge.top) say('cut in height', node);
        }
        if (!scrolls) rects.push({ rect, node, fixed });
      }
    }
    const flowing = rects.filter(({ fixed }) => !fixed).sort((one, two) => one.rect.top - two.rect.top);
    for (const [place, one] of flowing.entries()) {
      for (const two of flowing.slice(place + 1)) {
        if (two.rect.top > one.rect.bottom) break;
        if (one.node === two.node) continue;
        const over = Math.min(one.rect.bottom, two.rect.bottom) - two.rect.top;
        const across = Math.min(one.rect.right, two.rect.right) - Math.max(one.rect.left, two.rect.left);
        if (across > 2 && over > 0.5 * Math.min(one.rect.height, two.rect.height)) say('overlaid', two.node);
      }
    }
    return [...new Set(faults)];
  });
}
