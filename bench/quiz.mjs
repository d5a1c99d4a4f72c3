import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../scripts/environment.mjs';

const content = join(root, 'src', 'content');
const read = (path) => parse(readFileSync(path, 'utf8'));

/** The file of an item, in whichever folder of items it lies. */
function itemPath(id) {
  const folder = join(content, 'items');
  const name = readdirSync(folder, { recursive: true }).find((path) => path.endsWith(`${id}.yaml`));
  if (name === undefined) throw new Error(`No item ${id} under src/content/items.`);
  return join(folder, name);
}

/**
 * A form as every page of the bench shows it: the same questions, answers and explanations, in Kazakh.
 * @param {string} slug file name of the form, without its ending
 * @returns {Quiz}
 * @example readQuiz('no-bullying-11-15-a').questions.length // 5
 */
export function readQuiz(slug) {
  const words = JSON.parse(readFileSync(join(root, 'locales', 'kk', 'quiz.json'), 'utf8'));
  const { items } = read(join(content, 'forms', `${slug}.yaml`));
  const questions = items.map((id) => {
    const { key, text } = read(itemPath(id));
    const { stem, options, why } = text.kk;
    return { stem, options: [...Object.values(options), words.dontKnow], key: 'abc'.indexOf(key), why };
  });
  return { title: words.tabTitle, questions, words };
}

/** Text as it stands in HTML and XML. */
export const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The head every page of the bench has; `more` is what one player needs beside it. */
export const head = ({ title }, more = '') =>
  `<!doctype html><html lang="kk"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,"><title>${escaped(title)}</title>${more}`;

/**
 * @typedef {object} Quiz
 * @property {string} title
 * @property {{ stem: string, options: string[], key: number, why: string }[]} questions
 * @property {Record<string, string>} words of the player
 */
