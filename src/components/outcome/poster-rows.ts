import type { SessionReport, SessionRow } from '#quiz/report';

/** What a poster tells the children: what most know, and what is looked at again. */
export interface PosterRows {
  readonly known: readonly SessionRow[];
  readonly again: readonly SessionRow[];
}

/** Questions of each kind on a poster: more could not be read from the wall. */
const MOST_ROWS = 3;

/**
 * Sorts the questions of a session for a poster, by what may be told of the time after.
 * @example posterRows(report).known.length // at most 3
 */
export function posterRows({ rows }: SessionReport): PosterRows {
  return {
    known: rows.filter(({ after }) => after.words === 'most').slice(0, MOST_ROWS),
    again: rows.filter(({ after }) => after.words !== 'most').slice(0, MOST_ROWS),
  };
}
