import { describe, expect, it } from 'vitest';
import { DeadLink, relativeMarkup } from './relative-markup.ts';

const site = new Set(['/', '/kk/', '/kk/help/', '/ru/help/', '/calm/', '/icons/icon.svg', '/data/all.csv']);
const place = { file: 'kk/help/index.html', has: (address: string) => site.has(address.replace(/#.*/, '')) };
const rewritten = (html: string) => relativeMarkup(html, place);

describe('relativeMarkup', () => {
  it('makes links of the page relative and leaves others', () => {
    expect(rewritten('<a class="x" href="/kk/#top" lang="kk">/kk/</a><a href="#own">')).toBe(
      '<a class="x" href="../index.html#top" lang="kk">/kk/</a><a href="#own">',
    );
    const abroad = '<a href="https://adilet.zan.kz/kaz">a</a><a href="tel:111">111</a>';
    expect(rewritten(abroad)).toBe(abroad);
    expect(rewritten('<img src="/icons/icon.svg"><a href="/data/all.csv">')).toBe(
      '<img src="../../icons/icon.svg"><a href="../../data/all.csv">',
    );
  });

  it('reads no tag inside the text of a script, an attribute or a comment', () => {
    const texts = '<script>const a = \'<a href="/kk/">\'</script><!-- <a href="/kk/"> --><p title="> x"></p>';
    expect(rewritten(texts)).toBe(texts);
  });

  it('makes addresses in the data of an interactive part relative', () => {
    const data = { paths: { home: '/kk/', code: ['/kk/help/'] }, ratio: '1/2', text: '/ not an address' };
    const html = `<script type="application/json" data-x>${JSON.stringify(data)}</script>`;
    expect(rewritten(html)).toBe(
      `<script type="application/json" data-x>${JSON.stringify({ ...data, paths: { home: '../index.html', code: ['index.html'] } })}</script>`,
    );
  });

  it('drops what the head says to a web server alone', () => {
    expect(rewritten('<link rel="alternate" href="/nowhere/"><link rel="icon" href="/icons/icon.svg">')).toBe(
      '<link rel="icon" href="../../icons/icon.svg">',
    );
  });

  it('refuses a link that leads nowhere, in a tag and in data', () => {
    expect(() => rewritten('<a href="/kk/gone/">')).toThrow(DeadLink);
    expect(() => rewritten('<script type="application/json">{"a":"/kk/gone/"}</script>')).toThrow(/kk\/gone/);
  });
});
