/** How long a session may be. */
export const sessionMinutes = [40, 20] as const;

/** Minutes of a session. */
export type SessionMinutes = (typeof sessionMinutes)[number];

/** How many listeners a session is laid out for. */
export const groupSizes = [30, 8] as const;

/** Listeners of a session, about. */
export type GroupSize = (typeof groupSizes)[number];

/** A part of a session. Letter A is asked before anything is explained, letter B after everything. */
export type StepName =
  | 'welcome'
  | 'before'
  | 'icebreaker'
  | 'opening'
  | 'cards'
  | 'debate'
  | 'after'
  | 'reflection';

/** The frame of every session, whatever its topic: parts in order, each with its minutes. */
const frames: Readonly<Record<SessionMinutes, readonly (readonly [StepName, number])[]>> = {
  40: [
    ['welcome', 2],
    ['before', 5],
    ['icebreaker', 4],
    ['opening', 2],
    ['cards', 9],
    ['debate', 8],
    ['after', 5],
    ['reflection', 5],
  ],
  20: [
    ['welcome', 2],
    ['icebreaker', 3],
    ['opening', 2],
    ['cards', 6],
    ['after', 4],
    ['reflection', 3],
  ],
};

/** A part of a session and when it is. */
export interface SessionStep {
  readonly name: StepName;
  /** Minutes from the start of the session. */
  readonly from: number;
  readonly to: number;
}

/**
 * The parts of a session by the minute: they follow one another without a gap and fill it.
 * @example sessionSteps(20)[0] // { name: 'welcome', from: 0, to: 2 }
 */
export function sessionSteps(minutes: SessionMinutes): SessionStep[] {
  let from = 0;
  return frames[minutes].map(([name, length]) => {
    const step = { name, from, to: from + length };
    from = step.to;
    return step;
  });
}

/** How the time of the cards is shared out: talking in groups, then telling all. */
export const cardMinutes: Readonly<Record<SessionMinutes, { readonly talk: number; readonly tell: number }>> =
  {
    40: { talk: 5, tell: 4 },
    20: { talk: 3, tell: 3 },
  };

/** Sheets of four cards a group needs: four pairs take one, eight small groups take two. */
export const cardSheets: Readonly<Record<GroupSize, number>> = { 30: 2, 8: 1 };

/** Sheets of the safety card with what to take and of the plan, on A4; whatever the topic and the language. */
export const planSheets: Readonly<Record<SessionMinutes, number>> = { 40: 3, 20: 2 };
