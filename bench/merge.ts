/**
 * How fast aggregate files are read, checked and added up, and what a sum keeps in memory: `node bench/merge.ts`.
 * Eight thousand is more files than the country has schools; a file is made from one text, so that nothing is read twice
 * from a disk.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { aggregateOf, countsOf } from '../src/quiz/aggregates.fixture.ts';
import { AggregateSum, aggregateText, readAggregate } from '../src/quiz/box/index.ts';
import { children } from '../src/quiz/children.fixture.ts';
import { pulseForm } from '../src/quiz/forms.fixture.ts';

const FILES = 8000;
const ROUNDS = 3;
const CHILDREN = 25;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const template = aggregateText(aggregateOf(pulseForm, countsOf(pulseForm, children(pulseForm, CHILDREN))));
const id = '0'.repeat(16);

/** Megabytes in use once garbage is gone. */
function megabytes(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

/** Adds so many files up; processor time in seconds, and the megabytes the sum keeps. */
function mergeOf(files: number): { seconds: number; kept: number } {
  const memory = megabytes();
  const before = process.cpuUsage();
  const sum = new AggregateSum();
  for (let file = 0; file < files; file += 1) {
    const text = template.replace(id, file.toString(16).padStart(16, '0'));
    const read = readAggregate(text, () => pulseForm);
    if (!read.ok || !sum.add(read.value).ok) throw new Error(`file ${file} was not added`);
  }
  const { user, system } = process.cpuUsage(before);
  const kept = megabytes() - memory;
  const n = sum.total()?.n;
  if (n !== files * CHILDREN) throw new Error(`${files * CHILDREN} children went in and ${n} came out`);
  return { seconds: (user + system) / 1_000_000, kept };
}

/** What merging costs on one core. */
export interface MergeSpeed {
  readonly files: number;
  readonly seconds: number;
  readonly filesASecond: number;
  /** Of one file, in KB. */
  readonly size: number;
  /** Kept by a sum of an eighth of the files, and of all; it grows with the names of the boxes alone. */
  readonly keptByFew: number;
  readonly keptByAll: number;
}

/** Measures merging; takes about three seconds. */
export function measureMerge(): MergeSpeed {
  const few = mergeOf(FILES / 8);
  const rounds = Array.from({ length: ROUNDS }, () => mergeOf(FILES));
  const seconds = Math.min(...rounds.map((round) => round.seconds));
  return {
    files: FILES,
    seconds,
    filesASecond: FILES / seconds,
    size: template.length / 1024,
    keptByFew: few.kept,
    keptByAll: Math.min(...rounds.map(({ kept }) => kept)),
  };
}

/** The result in words. */
export function mergeText({ files, seconds, filesASecond, size, keptByFew, keptByAll }: MergeSpeed): string {
  return [
    `Aggregate files of ${size.toFixed(1)} KB read, checked and added up on one core:`,
    `  ${Math.round(filesASecond / 100) * 100} a second; ${files} in ${seconds.toFixed(2)} s (limit 3 s)`,
    `  kept in memory: ${keptByFew.toFixed(1)} MB after ${files / 8} files, ${keptByAll.toFixed(1)} MB after ${files}`,
  ].join('\n');
}

if (import.meta.main) console.log(mergeText(measureMerge()));
