import { type Mode, modes } from './modes.ts';

/** A step of a lesson; its words are in `locales`, under `plan.steps`. */
export type StepId =
  | 'opening'
  | 'question'
  | 'start'
  | 'right'
  | 'rightBrief'
  | 'stories'
  | 'story'
  | 'parts'
  | 'slips'
  | 'screen'
  | 'computers'
  | 'firstWave'
  | 'secondWave'
  | 'send'
  | 'help'
  | 'closing';

/** A step and its length in minutes. */
export type Step = readonly [StepId, number];

const begin: readonly Step[] = [
  ['opening', 3],
  ['question', 4],
  ['right', 5],
];
const end: readonly Step[] = [
  ['help', 2],
  ['closing', 2],
];

/** The lesson of 40 minutes. */
export const fullFrame: Readonly<Record<Mode, readonly Step[]>> = {
  'no-devices': [...begin, ['stories', 12], ['parts', 5], ['slips', 7], ...end],
  projector: [...begin, ['stories', 12], ['parts', 5], ['screen', 7], ...end],
  'computer-room': [...begin, ['firstWave', 10], ['secondWave', 10], ['parts', 4], ...end],
  home: [...begin, ['stories', 12], ['parts', 7], ['send', 5], ...end],
};

const short = (questions: Step, story: number): readonly Step[] => [
  ['start', 2],
  ['rightBrief', 3],
  ['story', story],
  ['parts', 3],
  questions,
  ['help', 1],
  ['closing', 2],
];

/** The lesson of 20 minutes: one story instead of three. */
export const shortFrame: Readonly<Record<Mode, readonly Step[]>> = {
  'no-devices': short(['slips', 4], 5),
  projector: short(['screen', 4], 5),
  'computer-room': short(['computers', 4], 5),
  home: short(['send', 2], 7),
};

/** Two grades in one room: the middle parts give each grade sixteen minutes of the teacher, the ends are common. */
export const gradesFrame = [
  ['together', 4],
  ['first', 16],
  ['second', 16],
  ['closing', 4],
] as const;

/** The minutes children answer questions at a screen of their own, for the clause on devices. */
export const screenMinutes = 10;

/** A step with its place in the lesson, and the ways of teaching that have it there. */
export interface TimedStep {
  readonly step: StepId;
  readonly from: number;
  readonly to: number;
  readonly modes: readonly Mode[];
}

/**
 * The steps of all ways of teaching in one list, in the order of the clock: a step that several ways have at the same
 * minute stands once.
 * @example timedSteps(fullFrame)[0] // { step: 'opening', from: 0, to: 3, modes: ['no-devices', 'projector', 'computer-room', 'home'] }
 */
export function timedSteps(frame: Readonly<Record<Mode, readonly Step[]>>): TimedStep[] {
  const found = new Map<string, { step: StepId; from: number; to: number; modes: Mode[] }>();
  for (const mode of modes) {
    let from = 0;
    for (const [step, minutes] of frame[mode]) {
      const key = `${step} ${from} ${minutes}`;
      const known = found.get(key) ?? { step, from, to: from + minutes, modes: [] };
      known.modes.push(mode);
      found.set(key, known);
      from += minutes;
    }
  }
  return [...found.values()].sort((left, right) => left.from - right.from || left.to - right.to);
}
