import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dist, pages } from './built.ts';

const targets = new Map(pages.map(({ path, html }) => [path, html]));

/** Links of a page to this site: address and fragment. */
function linksOf(html: string): { address: string; fragment: string }[] {
  return [...html.matchAll(/<a\s[^>]*href="([^"]+)"/g)]
    .map(([, href = '']) => href)
    .filter((href) => !/^(tel:|https?:)/.test(href))
    .map((href) => {
      const [address = '', fragment = ''] = href.split('#');
      return { address, fragment };
    });
}

describe.each(pages)('$path', ({ path, html }) => {
  it('links only to what is there', () => {
    const dead = linksOf(html).filter(({ address, fragment }) => {
      const target = address === '' ? path : address;
      const page = targets.get(target);
      if (page === undefined) return !existsSync(join(dist, target)) || target.endsWith('/');
      // A fragment leads to a place, or chooses a form of those the page offers.
      return fragment !== '' && !page.includes(`id="${fragment}"`) && !page.includes(`value="${fragment}"`);
    });
    expect(dead).toEqual([]);
  });

  it('stays in its language but for the language switch', () => {
    const language = /^\/(kk|ru|en)\//.exec(path)?.[1];
    if (!language) return;
    const elsewhere = [...html.matchAll(/<a\s([^>]*)>/g)]
      .map(([, attributes = '']) => attributes)
      .filter((attributes) => !attributes.includes('hreflang'))
      .flatMap((attributes) => /href="(\/(?:kk|ru|en)\/[^"]*)"/.exec(attributes)?.[1] ?? [])
      .filter((href) => !href.startsWith(`/${language}/`));
    expect(elsewhere).toEqual([]);
  });
});
