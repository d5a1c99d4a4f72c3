import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { forCrawlers } from './for-crawlers.ts';
import { robots, siteMap, siteOrigin } from './site-map.ts';

const links = ['kk', 'ru', 'en', 'x-default']
  .map((to) => `<link rel="alternate" hreflang="${to}" href="${to === 'x-default' ? '/' : `/${to}/help/`}">`)
  .join('');
const help = { path: '/kk/help/', html: `<head>${links}</head>` };
const hidden = { path: '/calm/', html: '<meta name="robots" content="noindex">' };

describe('the origin of the site', () => {
  it('is taken with and without its last slash', () => {
    expect(siteOrigin('https://example.org')).toBe('https://example.org');
    expect(siteOrigin('http://example.org:8080/')).toBe('http://example.org:8080');
  });

  it('is nothing where none was given', () => {
    expect(siteOrigin(undefined)).toBeUndefined();
    expect(siteOrigin('')).toBeUndefined();
  });

  it.each(['example.org', 'https://example.org/rights/', 'ftp://example.org', 'https://example.org/?a'])(
    'is not %s',
    (given) => {
      expect(() => siteOrigin(given)).toThrow(/a scheme and a host/);
    },
  );
});

describe('the site map', () => {
  it('names a page in each of its languages', () => {
    const map = siteMap([help], 'https://example.org');
    expect(map).toContain('<loc>https://example.org/kk/help/</loc>');
    expect(map).toContain('hreflang="ru" href="https://example.org/ru/help/"');
    expect(map).toContain('hreflang="x-default" href="https://example.org/"');
    expect(map.match(/<xhtml:link/g)).toHaveLength(4);
  });

  it('leaves out what asks to be left out', () => {
    expect(siteMap([hidden, help], 'https://example.org')).not.toContain('/calm/');
  });

  it('is named to crawlers', () => {
    expect(robots('https://example.org')).toContain('Sitemap: https://example.org/sitemap.xml');
  });
});

describe('the hook of the build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bilemin-map-'));
  mkdirSync(join(folder, 'kk/help'), { recursive: true });
  writeFileSync(join(folder, 'kk/help/index.html'), help.html);
  afterAll(() => rmSync(folder, { recursive: true }));

  const said: string[] = [];
  const built = async (site: string | undefined) => {
    const hook = forCrawlers(site).hooks['astro:build:done'] as unknown as (build: object) => Promise<void>;
    await hook({ dir: pathToFileURL(`${folder}/`), logger: { info: (text: string) => said.push(text) } });
  };

  it('writes nothing without SITE and says so', async () => {
    await built(undefined);
    expect(existsSync(join(folder, 'robots.txt'))).toBe(false);
    expect(existsSync(join(folder, 'sitemap.xml'))).toBe(false);
    expect(said.join()).toContain('SITE');
  });

  it('writes both with it', async () => {
    await built('https://example.org');
    expect(readFileSync(join(folder, 'sitemap.xml'), 'utf8')).toContain('https://example.org/kk/help/');
    expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toContain('https://example.org/sitemap.xml');
  });
});
