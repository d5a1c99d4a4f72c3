import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultOf, hostileTexts, reached } from './exchange.fixture.ts';
import { plainText } from './plain-text.ts';

describe('plainText', () => {
  it.each([
    ['<p>Один</p>', 'Один'],
    ['<p dir="ltr" style="text-align:left">Один</p>\n<p>Два</p>', 'Один\nДва'],
    ['Один<br>два<br />три<BR/>четыре', 'Один\nдва\nтри\nчетыре'],
    ['  много \n  пробелов ', 'много пробелов'],
    ['&lt;b&gt; &amp;amp; &laquo;да&raquo; &#1072;&#x430;', '<b> &amp; «да» аа'],
    ['a < b, 2 <3, x <= y', 'a < b, 2 <3, x <= y'],
    ['№&nbsp;5', '№\u00A05'],
    ['AT&T & co', 'AT&T & co'],
    ['', ''],
  ])('makes of HTML %j the words %j', (html, words) => {
    expect(reached(plainText(html, 'html'))).toBe(words);
  });

  it.each([
    ['<b>важно</b>', '<b>'],
    ['<img src="a.png">', '<img src="a.png">'],
    ['<script>alert(1)</script>', '<script>'],
    ['x <!-- тайна -->', '<!-- тайна -->'],
    ['<p', '<p'],
    ['<pre>x</pre>', '<pre>'],
    ['<ul><li>x</li></ul>', '<ul>'],
    ['&copy; 2026', '&copy;'],
    ['&#0;', '&#0;'],
    ['&#xD800;', '&#xD800;'],
    ['&constructor;', '&constructor;'],
  ])('refuses %j for its %j', (html, found) => {
    for (const format of ['html', 'auto'] as const) {
      expect(faultOf(plainText(html, format))).toEqual({ type: 'markup', found });
    }
  });

  it('keeps line ends in the format of Moodle, and everything in plain text', () => {
    expect(reached(plainText('один\nдва', 'auto'))).toBe('один\nдва');
    expect(reached(plainText('<b>один</b>', 'plain'))).toBe('<b>один</b>');
  });

  it.each(['markdown', 'wiki'] as const)('refuses %s as such', (format) => {
    expect(faultOf(plainText('x', format))).toEqual({ type: 'markup', found: format });
  });

  it('reads escaped text back as it was', () => {
    fc.assert(
      fc.property(hostileTexts(100), (text) => {
        const escaped = text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] ?? c);
        const collapsed = text.replace(/[ \t\n\f]+/g, ' ').trim();
        expect(reached(plainText(escaped, 'html'))).toBe(collapsed);
      }),
    );
  });

  it('is done at once with a text made to be slow', { timeout: 5000 }, () => {
    for (const piece of ['<', '<p ', '<aa', '&a', '<!--', '<p>', '&#', '</']) {
      expect(plainText(piece.repeat(200_000), 'html')).toHaveProperty('ok');
    }
  });
});
