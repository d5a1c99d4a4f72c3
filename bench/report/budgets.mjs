import { megabytes, table, time } from './markdown.mjs';
import { fastestPeer, figuresOf } from './summary.mjs';

const MB = 1024 * 1024;
const times = (value) => `${value.toFixed(2)}x`;

/**
 * What our quiz page promises on the slow profile. `value` reads the figure off the medians: of ours, of the plain form
 * and of the peer whose first question is there soonest.
 */
const budgets = [
  ['answerable, to the plain form', 1.6, times, ({ ours, plain }) => ours.seen / plain.seen],
  ['answerable, to the fastest peer', 0.5, times, ({ ours, peer }) => ours.seen / peer.value],
  ['first feedback, to the plain form', 1.5, times, ({ ours, plain }) => ours.told / plain.told],
  ['answer to feedback, slowest of three, ms', 100, time, ({ ours }) => ours.judgedSlowest],
  ['repeat visit, ms', 800, time, ({ ours }) => ours.again],
  ['heap, MB', 3 * MB, megabytes, ({ ours }) => ours.heap],
  ['requests before the first answer, fonts apart', 4, time, ({ ours }) => ours.requests],
];

/** The codes of a second are promised of one core, whichever it is. */
const CODES_A_SECOND = 100_000;

/** For 8,000 aggregate files on one core. */
const MERGE_SECONDS = 3;

const seconds = (value) => value.toFixed(2);

const row = (name, relation, limit, value, format, met) => [
  name,
  `${relation} ${format(limit)}`,
  value === undefined || Number.isNaN(value) ? 'not measured' : format(value),
  value === undefined || Number.isNaN(value) ? '' : met ? 'met' : 'NOT MET',
];

/** Each budget with what was measured, and whether it was met. Without the slow profile there is nothing to judge. */
export function budgetsTable(results) {
  const ours = figuresOf(results, 'slow', 'bilemin') ?? {};
  const plain = figuresOf(results, 'slow', 'plain') ?? {};
  const peer = fastestPeer(results, 'slow', 'seen') ?? {};
  const rows = budgets.map(([name, limit, format, read]) => {
    const value = read({ ours, plain, peer });
    return row(name, 'at most', limit, value, format, value <= limit);
  });
  const { engine } = results;
  const codes = engine && Math.round(Math.min(engine.topic, engine.pulse));
  rows.push(
    row(
      'hand-in codes a second on one core',
      'at least',
      CODES_A_SECOND,
      codes,
      String,
      codes >= CODES_A_SECOND,
    ),
  );
  const merged = results.merge?.seconds;
  rows.push(
    row(
      '8,000 aggregate files added up, s',
      'at most',
      MERGE_SECONDS,
      merged,
      seconds,
      merged <= MERGE_SECONDS,
    ),
  );
  return table(['budget', 'limit', 'measured', ''], rows);
}
