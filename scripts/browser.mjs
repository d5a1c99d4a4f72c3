/**
 * Finds Chromium for the browser tests, or installs it; `node scripts/browser.mjs` prints where it is.
 * Playwright's own download is not used: it needs a server that many school and office networks block.
 */
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { installFromDebian } from './debian.mjs';

/**
 * Chromium comes whole, and as a shell that draws pages and has no tabs, icons or memory of left pages: the tests
 * take a quarter less time in it. `places` is where Linux distributions put them; the first is that of Debian's package.
 */
const builds = {
  whole: {
    variable: 'CHROMIUM_PATH',
    places: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
    debian: 'chromium',
  },
  shell: {
    variable: 'CHROMIUM_SHELL_PATH',
    places: ['/usr/bin/chromium-headless-shell'],
    debian: 'chromium-headless-shell',
  },
};

const advice = `No Chromium was found and none could be installed.
Install Chromium or Google Chrome, then say where it is: CHROMIUM_PATH=/path/to/chrome npm test`;

/** The one the person named. */
function named({ variable }) {
  const path = process.env[variable];
  if (path && !existsSync(path)) throw new Error(`${variable} names ${path}, and no file is there.`);
  return path;
}

/** The one in a usual place, or Debian's, where we may install it. */
function ofSystem({ places, debian }) {
  const present = () => places.find((place) => existsSync(place));
  return present() ?? (installFromDebian(debian) ? present() : undefined);
}

/** The packed Chromium among our packages, a shell; it unpacks into the temporary folder. Linux on x64 only. */
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
  const path = named(builds.whole) || ofSystem(builds.whole) || (await fromPackage());
  if (path === undefined) throw new Error(advice);
  return path;
}

/**
 * The path of a Chromium that is enough where only pages are tested: the shell, or the whole one where the person
 * named that, or where there is no shell.
 * @returns {Promise<string>}
 */
export async function findShell() {
  return named(builds.shell) || named(builds.whole) || ofSystem(builds.shell) || (await findBrowser());
}

/** Both, by the variables that name them to a program we start. */
export const findBrowsers = async () => ({
  [builds.shell.variable]: await findShell(),
  [builds.whole.variable]: await findBrowser(),
});

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.log(JSON.stringify(await findBrowsers()));
