/** Where a copy of the site stands, as far as its address tells: a school's network, this computer alone, or elsewhere. */
export type Standing = 'network' | 'this-computer' | 'elsewhere';

const alone = /^(localhost|127\.[\d.]+|\[::1\])$/;
/** Where this page stands below the first one; the USB edition names the file. */
const below = /\/\w\w\/about\/school-computer\/(index\.html)?$/;
/** Private addresses of IPv4 (RFC 1918), and names that only a local network knows. */
const local = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)|^[^.[]+$|\.(local|lan|home|internal)$/;

/**
 * The first page of the copy that a page belongs to, and who can open it.
 * @param address of the page, whole
 * @example ownAddress('http://192.168.1.20:8000/kk/about/school-computer/')
 * // { standing: 'network', root: 'http://192.168.1.20:8000/' }
 */
export function ownAddress(address: string): { standing: Standing; root: string } {
  const { protocol, hostname, origin, pathname } = new URL(address);
  const root = `${origin}${pathname.replace(below, '')}/`;
  if (!protocol.startsWith('http')) return { standing: 'elsewhere', root };
  if (alone.test(hostname)) return { standing: 'this-computer', root };
  return { standing: local.test(hostname) ? 'network' : 'elsewhere', root };
}
