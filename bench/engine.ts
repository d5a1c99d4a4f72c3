/**
 * How many hand-in codes a second one core decodes, checks and counts: `node bench/engine.ts`.
 * A school box is small, but whoever merges a country's codes goes through millions.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { countAnswers, emptyCounts } from '../src/quiz/box/index.ts';
import { classKey, pulseForm, topicForm } from '../src/quiz/forms.fixture.ts';
import { type Answers, classSeal, readCode, writeCode } from '../src/quiz/handin/index.ts';

const ROUNDS = 7;
const CODES = 20_000;

/** Processor time of the best of several rounds: other programs on the machine do not count in it. */
function bestSecond(times: number, work: (index: number) => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = process.cpuUsage();
    for (let index = 0; index < times; index += 1) work(index);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, user + system);
  }
  return (times / best) * 1_000_000;
}

const shapes: readonly (readonly [typeof topicForm, Answers])[] = [
  [topicForm, { choices: [1, 2, 3, 4, 0] }],
  [
    pulseForm,
    { selfReport: 1, choices: [1, 2, 3, 4, 0, 1, 2, 3, 1, 2, 3], satisfaction: { item: 1, level: 2 } },
  ],
];

/** What one core does in a second. `blocks` says how many plain SHA-256 a code costs: it hardly depends on the machine. */
export interface EngineSpeed {
  readonly topic: number;
  readonly pulse: number;
  readonly hashes: number;
  readonly blocks: number;
}

/** Measures the engine; takes about five seconds. */
export function measureEngine(): EngineSpeed {
  const seal = classSeal(classKey);
  const [topic = 0, pulse = 0] = shapes.map(([form, answers]) => {
    const codes = Array.from({ length: CODES }, (_, nonce) =>
      writeCode(form, { form: form.number, language: 'kk', nonce, answers }, seal),
    );
    const counts = emptyCounts(form);
    const speed = bestSecond(CODES, (index) => {
      const read = readCode(codes[index] ?? '', form, seal);
      if (read.ok) countAnswers(counts, form, read.value.answers);
    });
    if (counts.n !== ROUNDS * CODES)
      throw new Error(`${ROUNDS * CODES} codes were read and ${counts.n} counted`);
    return speed;
  });
  const message = new Uint8Array(32);
  const hashes = bestSecond(CODES * 5, (index) => {
    message[0] = index & 255;
    sha256(message);
  });
  return { topic, pulse, hashes, blocks: hashes / Math.min(topic, pulse) };
}

/** The result in words. */
export function engineText({ topic, pulse, hashes, blocks }: EngineSpeed): string {
  const whole = (speed: number): string => `${Math.round(speed / 100) * 100}`;
  return [
    'Hand-in codes decoded, checked and counted a second on one core:',
    `  topic form ${whole(topic)}, pulse form ${whole(pulse)}`,
    `  beside ${whole(hashes)} plain SHA-256 of 32 bytes: one code costs as much as ${blocks.toFixed(1)} of them`,
  ].join('\n');
}

if (import.meta.main) console.log(engineText(measureEngine()));
