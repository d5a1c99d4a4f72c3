import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Installs Debian packages where we may: as root, on a system with apt-get.
 * @param {string[]} packages
 * @returns {boolean} whether apt-get did it; false where it may not or could not
 */
export function installFromDebian(...packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const apt = (...words) => execFileSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...packages);
    return true;
  } catch {
    console.error(`apt-get could not install ${packages.join(', ')}.`);
    return false;
  }
}
