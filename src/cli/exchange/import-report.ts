import { type Left, lossSentence, type Reading, reasonSentence } from '#quiz/exchange';
import type { Output } from './outputs.ts';

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 50 ? `${line.slice(0, 49)}…` : line;
};

const leftLine = ({ name, place, reason }: Left): string => {
  const called = name === '' ? '' : `"${shortened(name)}": `;
  return `  line ${place.line}, column ${place.column}: ${called}${reasonSentence(reason)}`;
};

/**
 * What became of a file: the drafts of what was taken and what could not come along, then what was left out and why.
 * @param drafts of the items taken, in their order
 * @example importReport('items.csv', reading, drafts).split('\n')[0] // 'items.csv: 2 items taken, 1 question left out'
 */
export function importReport(source: string, { taken, left }: Reading, drafts: readonly Output[]): string {
  const head = `${source}: ${count(taken.length, 'item', 'items')} taken, ${count(left.length, 'question', 'questions')} left out`;
  const takenLines = taken.flatMap(({ item, losses }, index) => {
    const line = `  ${drafts[index]?.path} (${Object.keys(item.text).join(', ')})`;
    return losses.length === 0 ? [line] : [line, `      without ${losses.map(lossSentence).join('; ')}`];
  });
  return [
    head,
    ...(taken.length > 0 ? ['', 'Taken:', ...takenLines] : []),
    ...(left.length > 0 ? ['', 'Left out:', ...left.map(leftLine)] : []),
  ].join('\n');
}
