/**
 * Finds hunspell with its three dictionaries for the spelling rule of the content, or installs them.
 * The program and not a package of npm: nspell takes ten seconds and 380 MB to load Kazakh and rejects common forms.
 */
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { installFromDebian } from './debian.mjs';

const dictionaries = ['kk_KZ', 'ru_RU', 'en_GB'];

const advice = `hunspell or one of its dictionaries (${dictionaries.join(', ')}) is missing and could not be installed.
On Debian or Ubuntu: apt-get install hunspell hunspell-kk hunspell-ru hunspell-en-gb. Elsewhere put the
dictionaries where hunspell -D looks.`;

const knows = (dictionary) =>
  spawnSync('hunspell', ['-d', dictionary, '-l'], { input: 'a\n', stdio: ['pipe', 'ignore', 'ignore'] })
    .status === 0;

/** Fails rather than skip: texts nobody has spelt prove nothing. */
export function findSpeller() {
  if (dictionaries.every(knows)) return;
  installFromDebian('hunspell', 'hunspell-kk', 'hunspell-ru', 'hunspell-en-gb');
  if (!dictionaries.every(knows)) throw new Error(advice);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) findSpeller();
