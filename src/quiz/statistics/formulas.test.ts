import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Formula, formulas } from './formulas.ts';
import * as statistics from './index.ts';

const quiz = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(quiz, path), 'utf8');
const entries = Object.entries<Formula>(formulas);

/** What begins an exported function. */
const beginning = (name: string): RegExp => new RegExp(`^export (?:function|const) ${name}\\b`, 'm');

/** The text of the file of a room in which a function is written. */
function fileOf(room: string, name: string): string {
  const files = readdirSync(join(quiz, room)).filter((file) => /(?<!\.(?:test|fixture))\.ts$/.test(file));
  const text = files.map((file) => read(`${room}/${file}`)).find((own) => beginning(name).test(own));
  if (text === undefined) throw new Error(`src/quiz/${room} has no function ${name}`);
  return text;
}

/** The lines of the docstring before an exported function, as they are indented behind the star. */
function docstring(text: string, name: string): string[] {
  const at = text.search(beginning(name));
  const before = text.slice(0, at).trimEnd();
  if (at < 0 || !before.endsWith('*/')) return [];
  return before
    .slice(before.lastIndexOf('/**'))
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, ''));
}

/** The lines of a docstring that are formulas: those set in by four spaces. */
const formulaLines = (lines: readonly string[]): string[] =>
  lines.filter((line) => /^ {4}\S/.test(line)).map((line) => line.slice(4));

/** The sentence of a docstring that says where a formula comes from, and what follows it. */
function sourceOf(lines: readonly string[]): string {
  const text = lines.join(' ').replace(/\s+/g, ' ');
  return /Source: (.*?)(?= @|$)/.exec(text)?.[1] ?? '';
}

describe.each(entries)('the formula of %s', (name, { text, source, room = 'statistics' }) => {
  const lines = docstring(fileOf(room, name), name);

  it('stands word for word in the docstring of the function, and no other does', () => {
    expect(formulaLines(lines)).toEqual(text.split('\n'));
  });

  it('has the source that the docstring names', () => {
    const named = sourceOf(lines);
    if (source === undefined) expect(named).toBe('');
    else expect(named.startsWith(source) && /^[.,;]/.test(named.slice(source.length)), named).toBe(true);
  });
});

describe('formulas', () => {
  it('has one of each statistic', () => {
    const functions = Object.entries(statistics).filter(([, value]) => typeof value === 'function');
    const own = entries.filter(([, { room }]) => room === undefined);
    expect(own.map(([name]) => name).sort()).toEqual(functions.map(([name]) => name).sort());
  });
});

describe('this check', () => {
  const file =
    '/** Half.\n *\n *     x / 2\n *\n * Source: nobody.\n * @param x\n */\nexport function half() {}\n';

  it('sees a formula, its source, and a docstring that has lost it', () => {
    expect(formulaLines(docstring(file, 'half'))).toEqual(['x / 2']);
    expect(sourceOf(docstring(file, 'half'))).toBe('nobody.');
    expect(formulaLines(docstring(file.replace('x / 2', 'x / 3'), 'half'))).toEqual(['x / 3']);
    expect(docstring('export function half() {}', 'half')).toEqual([]);
    expect(docstring(file, 'hal')).toEqual([]);
  });
});
