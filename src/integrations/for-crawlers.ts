import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { robots, siteMap, siteOrigin } from './site-map.ts';

/**
 * The hook after the build that writes `robots.txt` and `sitemap.xml`, both of which need the full address of the site.
 * The build does not know it; without `site` neither is written, and the build says so.
 * @param site value of the variable SITE
 */
export function forCrawlers(site: string | undefined): AstroIntegration {
  const origin = siteOrigin(site);
  return {
    name: 'bilemin-for-crawlers',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (!origin) {
          logger.info('No robots.txt and no sitemap.xml: set SITE to the address of the site to have them.');
          return;
        }
        const root = fileURLToPath(dir);
        const names = (await readdir(root, { recursive: true })).filter((name) =>
          name.endsWith('index.html'),
        );
        const pages = await Promise.all(
          names.map(async (name) => ({
            path: `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
            html: await readFile(join(root, name), 'utf8'),
          })),
        );
        await writeFile(join(root, 'sitemap.xml'), siteMap(pages, origin));
        await writeFile(join(root, 'robots.txt'), robots(origin));
      },
    },
  };
}
