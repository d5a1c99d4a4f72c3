import { describe, expect, it } from 'vitest';
import { inlineScripts, languageOf, languagePages, pages } from './built.ts';

const count = (html: string, pattern: RegExp): number => (html.match(pattern) ?? []).length;
const withoutScripts = (html: string): string =>
  html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<noscript>[\s\S]*?<\/noscript>/g, '');

/** The pages where something is typed, with the ids of the fields: codes, numbers, and words on the search page alone. */
const fields: Readonly<Record<string, readonly string[]>> = {
  'search/': ['query'],
  'code/': ['class-code'],
  'my-code/': ['hand-in-code', 'class-link'],
  'teachers/assign/': ['form', 'roster', 'label'],
  'teachers/collect/': ['open-box'],
  'quiz/*/paper/': ['pupils'],
  'teachers/computer-room/': ['form', 'pupils', 'computers'],
  'teachers/tally/': ['form', 'slips', 'label'],
};

describe('the site', () => {
  it('has its pages in three languages', () => {
    const slugs = (language: string) =>
      languagePages.filter((page) => languageOf(page) === language).map(({ path }) => path.slice(3));
    expect(slugs('ru')).toEqual(slugs('kk'));
    expect(slugs('en')).toEqual(slugs('kk'));
    expect(slugs('kk')).toContain('/11-15/no-bullying/');
  });
});

describe.each(languagePages)('$path', (page) => {
  const { path, html } = page;
  const language = languageOf(page);
  const visible = withoutScripts(html);

  it('says which language it is in, and links its siblings', () => {
    expect(html).toMatch(new RegExp(`<html[^>]* lang="${language}"`));
    for (const other of ['kk', 'ru', 'en']) {
      const address = `/${other}${path.slice(3)}`;
      expect(html).toMatch(
        new RegExp(
          `<link[^>]*hreflang="${other}"[^>]*href="${address}"|<link[^>]*href="${address}"[^>]*hreflang="${other}"`,
        ),
      );
    }
  });

  it('has one h1 and a title', () => {
    expect(count(visible, /<h1[\s>]/g)).toBe(1);
    expect(html).toMatch(/<title>[^<]+<\/title>/);
  });

  it('can be left at once, and names the help in the same place', () => {
    expect(visible).toMatch(/<a[^>]*href="\/calm\/"/);
    const help = visible.indexOf('class="help-line"');
    expect(help).toBeGreaterThan(visible.indexOf('</main>'));
    expect(visible.slice(help).match(/href="([^"]*)"/)?.[1]).toBe(`/${language}/help/`);
  });

  it('has a strict policy and nothing that would need a weaker one', () => {
    const policy = /http-equiv="content-security-policy" content="([^"]+)"/i.exec(html)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("form-action 'none'");
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toMatch(/https?:/);
    expect(policy.includes('wasm-unsafe-eval')).toBe(path.endsWith('/teachers/collect/'));
    expect(visible).not.toMatch(/\sstyle="/);
    expect(visible).not.toMatch(/\son[a-z]+="/);
  });

  it('asks nothing of another origin', () => {
    // A link to a law is a link: nothing is fetched until an adult follows it.
    const fetched = html.replace(/<a\s[^>]*>/g, '');
    const outside = [...fetched.matchAll(/(?:src|href|action|poster)="((?:https?:)?\/\/[^"]+)"/g)].map(
      ([, address]) => address,
    );
    expect(outside).toEqual([]);
    expect(inlineScripts(page)).not.toMatch(/https?:\/\//);
  });

  it('has no field but those for codes and numbers, and the search field', () => {
    const inputs = [...visible.matchAll(/<(?:input|textarea|select)([^>]*)>/g)].map(
      ([, attributes = '']) => attributes,
    );
    const typed = inputs.filter((attributes) => !/type="(?:radio|checkbox|file)"/.test(attributes));
    const ids = typed.map((attributes) => /id="([^"]*)"/.exec(attributes)?.[1]);
    expect(ids).toEqual(fields[path.slice(4).replace(/^quiz\/[\w-]+\/paper\//, 'quiz/*/paper/')] ?? []);
    for (const attributes of typed) {
      if (!attributes.includes('id="form"')) expect(attributes).toContain('autocomplete="off"');
    }
  });
});

describe('/calm/', () => {
  const html = pages.find(({ path }) => path === '/calm/')?.html ?? '';

  it('says nothing of this site and leads nowhere', () => {
    expect(html).not.toMatch(/Білемін|Bilemin/i);
    expect(html).not.toContain('<a ');
    expect(html).toContain('<h1');
  });
});
