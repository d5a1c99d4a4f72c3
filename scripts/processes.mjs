import { spawn } from 'node:child_process';
import { root, toolEnvironment } from './environment.mjs';

/** Windows starts npm's programs through its shell; other systems need none. */
const shell = process.platform === 'win32';

/**
 * Runs a program with this terminal as its own, as if it had been typed here.
 * @param {string} command name of the program, found on the search path
 * @param {string[]} words its arguments
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} its exit code; 1 if a signal ended it
 */
export function runHere(command, words, env = toolEnvironment) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { cwd: root, env, shell, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a program quietly and keeps what it printed, for showing only if it fails.
 * @param {string} command
 * @param {string[]} words
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ code: number, output: string }>} a program that could not be started has code 1
 */
export function runQuietly(command, words, env = toolEnvironment) {
  return new Promise((resolve) => {
    const child = spawn(command, words, { cwd: root, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ code: 1, output: `${command}: ${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
