/**
 * Finds a Chromium for the browser tests, or installs one; `node scripts/browser.mjs` prints where it is.
 * Playwright's own download is not used: it needs a server that many school and office networks block.
 */
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { installFromDebian } from './debian.mjs';

/** Where Linux distributions put it; the first is Debian's, which `apt-get` below fills. */
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const advice = `No Chromium was found and none could be installed.
Install Chromium or Google Chrome, then say where it is: CHROMIUM_PATH=/path/to/chrome npm test`;

/** The one the person named, or one in a usual place. */
function present() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, and no file is there.`);
  return named || places.find((place) => existsSync(place));
}

/** Debian's package, where we may install. */
function fromDebian() {
  return installFromDebian('chromium') ? places.find((place) => existsSync(place)) : undefined;
}

/** The packed Chromium among our packages; it unpacks into the temporary folder. Linux on x64 only. */
async function fromPackage() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

/**
 * The path of a Chromium to test with. Fails rather than skip: a run without a browser proves nothing.
 * @returns {Promise<string>}
 */
export async function findBrowser() {
  const path = present() ?? fromDebian() ?? (await fromPackage());
  if (path === undefined) throw new Error(advice);
  return path;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(await findBrowser());
