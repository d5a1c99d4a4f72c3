import { createHash } from 'node:crypto';

const inline = /<(script|style)(?![^>]*(?:\ssrc=|application\/json))[^>]*>([\s\S]*?)<\/\1>/g;

/** The hash of an inline script or style, as a content security policy names it. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * Leaves in a page's content security policy the hashes of its own inline scripts and styles alone.
 *
 * Astro names those of the whole site on every page: they weigh more than some pages, and each lets a script run that
 * the page does not have.
 * @example withOwnHashes(html)
 */
export function withOwnHashes(html: string): string {
  const own = new Set(Array.from(html.matchAll(inline), ([, , text = '']) => hashOf(text)));
  return html.replace(/<meta http-equiv="content-security-policy" content="[^"]*">/, (policy) =>
    policy.replace(/ 'sha256-[^']*'/g, (hash) => (own.has(hash.trim()) ? hash : '')),
  );
}
