import { h5p } from './h5p.mjs';
import { liascript } from './liascript.mjs';
import { bilemin, lesson } from './ours.mjs';
import { plain } from './plain.mjs';
import { qti } from './qti.mjs';
import { quizdown } from './quizdown.mjs';
import { surveyjs } from './surveyjs.mjs';

/**
 * Everything that can be measured, in the order of the table.
 * @type {Target[]}
 */
export const targets = [lesson, bilemin, plain, quizdown, surveyjs, qti, h5p, liascript];

/**
 * One page to measure.
 * @typedef {object} Target
 * @property {string} name as in `--only`
 * @property {'ours' | 'baseline' | 'peer'} role
 * @property {string} path address of the page
 * @property {string} [remark] what a reader of the table must know
 * @property {Steps} steps
 * @property {(folder: string, quiz: import('../quiz.mjs').Quiz, packages: string) => void} [make] writes the page into a
 *   folder; `packages` is the peers' node_modules. Ours has none: it is built already.
 */

/**
 * What a child does on the page, as CSS selectors.
 * @typedef {object} Steps
 * @property {string} option what is tapped to answer; the first visible one says that the question is there
 * @property {string} [alive] matches when the page's script has taken over, where the page says so
 * @property {string} [check] tapped after the option, where an answer has to be confirmed
 * @property {string} [feedback] changes when the answer has been judged; none on a page that is only read
 * @property {string} [next] tapped before the next question
 * @property {string} [scope] one question, where all stand on the page
 * @property {boolean} [deep] look into shadow trees
 * @property {number} questions how many are answered
 */
