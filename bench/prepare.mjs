import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { hostEnvironment, root } from '../scripts/environment.mjs';
import { runHere, runQuietly } from '../scripts/processes.mjs';
import { readQuiz } from './quiz.mjs';
import { formSlug } from './targets/ours.mjs';

const pages = join(root, 'bench', '.cache', 'pages');
const peers = join(root, 'bench', 'peers');
const packages = join(peers, 'node_modules');

/** The folder of the built site; builds it if it is missing. */
export async function prepareSite(dist = join(root, 'dist')) {
  if (!existsSync(join(dist, 'kk')) && (await runHere('astro', ['build'])) !== 0)
    throw new Error('The build failed.');
  return dist;
}

/**
 * Installs the other players, apart from the site's own packages and without running any script of theirs.
 * @returns {Promise<string | undefined>} why it could not be done
 */
export async function installPeers() {
  const done = join(packages, '.package-lock.json');
  const lock = join(peers, 'package-lock.json');
  if (existsSync(done) && statSync(done).mtimeMs >= statSync(lock).mtimeMs) return undefined;
  console.log('Installing the players to compare with (once, about 120 MB) …');
  const words = ['ci', '--ignore-scripts', '--loglevel=error', '--prefix', peers];
  const { code, output } = await runQuietly('npm', words, hostEnvironment);
  if (code === 0) return undefined;
  console.error(output);
  return 'could not be installed, see what npm said above';
}

/**
 * Writes the page of a target into a folder of its own.
 * @param {import('./targets/index.mjs').Target} target
 * @returns {string} the folder
 */
export function makePage({ name, make }) {
  const folder = join(pages, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  make(folder, readQuiz(formSlug), packages);
  return folder;
}
