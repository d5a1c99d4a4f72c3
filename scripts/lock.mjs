/**
 * Mends package-lock.json: `npm run lock`; with `--check` it only looks, and fails if a mend is needed.
 *
 * npm leaves out of the lock an optional package that the registry does not offer (a binary for another
 * platform), and then `npm ci` refuses the lock for lacking it (npm/cli issue 9846). A stub with the
 * version and the platform is enough: on every other platform npm skips it, as it would have done anyway.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './environment.mjs';

const lockFile = join(root, 'package-lock.json');

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const processors = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];
const libraries = { gnu: 'glibc', musl: 'musl' };

/**
 * The place of a package as seen from another, looked for as Node does: nearest `node_modules` first.
 * @param {Record<string, object>} packages by place, as the lock lists them
 * @param {string} from place of the package that asks; '' is the project itself
 * @param {string} name
 */
function isLocked(packages, from, name) {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))) {
    if (packages[`${place === '' ? '' : `${place}/`}node_modules/${name}`]) return true;
    if (place === '') return false;
  }
}

/**
 * The entry that stands for a package we never install here; its platform is read off its name.
 * @param {string} name
 * @param {string} version
 * @example stub('@biomejs/cli-darwin-arm64', '2.6.8') // { version, cpu: ['arm64'], optional: true, os: ['darwin'] }
 */
export function stub(name, version) {
  const words = name.split(/[-/]/);
  const [os, cpu] = [systems, processors].map((known) => words.filter((word) => known.includes(word)));
  const libc = words.flatMap((word) => libraries[word] ?? []);
  if (os.length + cpu.length === 0) {
    throw new Error(
      `${name} is missing from package-lock.json and its name tells no platform. Add it by hand.`,
    );
  }
  const platform = Object.entries({ os, cpu, libc }).filter(([, values]) => values.length > 0);
  return { version, ...Object.fromEntries(platform), optional: true };
}

/**
 * Finds what the lock lacks.
 * @param {{ packages: Record<string, { optionalDependencies?: Record<string, string> }> }} lock
 * @returns {[string, object][]} place and stub of each missing package
 */
export function missing(lock) {
  return Object.entries(lock.packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isLocked(lock.packages, from, name))
      .map(([name, version]) => [`node_modules/${name}`, stub(name, version)]),
  );
}

/** Adds the missing stubs to a lock, in npm's own order. */
export function mend(lock) {
  const entries = [...Object.entries(lock.packages), ...missing(lock)];
  entries.sort(([one], [other]) => one.localeCompare(other, 'en'));
  return { ...lock, packages: Object.fromEntries(entries) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const lock = JSON.parse(readFileSync(lockFile, 'utf8'));
  const places = missing(lock).map(([place]) => place);
  if (places.length > 0 && process.argv.includes('--check')) {
    console.error(
      `package-lock.json lacks ${places.length} packages; run: npm run lock\n${places.join('\n')}`,
    );
    process.exitCode = 1;
  } else if (places.length > 0) {
    writeFileSync(lockFile, `${JSON.stringify(mend(lock), null, 2)}\n`);
    console.log(`package-lock.json: ${places.length} missing packages added`);
  }
}
