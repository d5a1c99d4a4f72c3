/** Installs the packages if they are missing or older than package-lock.json; otherwise does nothing. */
import { pathToFileURL } from 'node:url';
import { hostEnvironment } from './environment.mjs';
import { runHere } from './processes.mjs';
import { isInstalled, stamp } from './stamp.mjs';

/**
 * Makes `node_modules` match package-lock.json.
 * Warnings stay unsaid: npm runs on the machine's Node 20 and complains of packages that want 22, which they get.
 * @returns {Promise<boolean>} whether anything had to be installed
 */
export async function ensureInstalled() {
  if (isInstalled()) return false;
  const code = await runHere('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], hostEnvironment);
  if (code !== 0) {
    throw new Error('npm ci failed. If it says "Missing: … from lock file", run: node scripts/lock.mjs');
  }
  stamp();
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await ensureInstalled();
