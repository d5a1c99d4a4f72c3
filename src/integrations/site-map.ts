/** A page as far as search engines are told of it: its address on the site and its HTML. */
export interface MappedPage {
  /** `/kk/help/` */
  readonly path: string;
  readonly html: string;
}

/**
 * The origin of the site out of the variable SITE.
 * @returns undefined if none was given
 * @throws where it is no origin: the site's links begin at the root of a host, so a folder would break them all
 * @example siteOrigin('https://example.org/') // 'https://example.org'
 */
export function siteOrigin(given: string | undefined): string | undefined {
  if (!given) return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash) {
    throw new Error(
      `SITE is "${given}". Expected the address of the whole site, as https://example.org: a scheme and a host, no folder.`,
    );
  }
  return url.origin;
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

/** The pages one after the other, with their siblings in other languages; those that say noindex are left out. */
const indexed = (pages: readonly MappedPage[]): readonly MappedPage[] =>
  pages
    .filter(({ html }) => !/<meta name="robots" content="[^"]*noindex/.test(html))
    .sort((one, other) => (one.path < other.path ? -1 : 1));

function entry({ path, html }: MappedPage, origin: string): string {
  const links = [...html.matchAll(/<link rel="alternate"[^>]*>/g)].flatMap(([tag]) => {
    const [language, href] = [attribute(tag, 'hreflang'), attribute(tag, 'href')];
    if (!language || !href?.startsWith('/')) return [];
    return `    <xhtml:link rel="alternate" hreflang="${language}" href="${origin}${href}"/>\n`;
  });
  return `  <url>\n    <loc>${origin}${path}</loc>\n${links.join('')}  </url>\n`;
}

/**
 * The site map: each page that may be indexed, and under which address it is in each language.
 * The languages are read off the page's own links, so the map cannot say other than the page.
 * @param origin as `siteOrigin` gives it
 * @see https://www.sitemaps.org/protocol.html
 */
export function siteMap(pages: readonly MappedPage[], origin: string): string {
  const entries = indexed(pages).map((page) => entry(page, origin));
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('')}</urlset>
`;
}

/** What crawlers are told: everything may be read, and where the map lies. */
export const robots = (origin: string): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`;
