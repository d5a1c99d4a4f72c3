import { kilobytes, megabytes, ratio, table, time } from './markdown.mjs';
import { fastestPeer, figuresOf, summary } from './summary.mjs';

const heads = [
  'page',
  'requests (fonts)',
  'KB (fonts)',
  'script KB',
  'first paint',
  'largest paint',
  'answerable',
  'script ready',
  'first feedback (taps)',
  'answer to feedback (slowest)',
  'heap MB',
  'repeat visit',
];

const cells = (f, steps) => [
  `${f.requests} (${f.fonts})`,
  `${kilobytes(f.bytes)} (${kilobytes(f.fontBytes)})`,
  kilobytes(f.scripts),
  time(f.firstPaint),
  time(f.largestPaint),
  steps ? time(f.seen) : time(undefined),
  steps ? time(f.alive) : time(undefined),
  steps ? `${time(f.told)} (${f.taps})` : time(undefined),
  steps ? `${time(f.judged)} (${time(f.judgedSlowest)})` : time(undefined),
  megabytes(f.heap),
  time(f.again),
];

/** What was measured on one profile, a line a page. */
export function figuresTable({ targets }, profile) {
  const rows = targets.map(({ name, runs, answered }) => {
    const figures = summary(runs[profile] ?? []);
    return figures ? [name, ...cells(figures, answered)] : [name, 'not measured'];
  });
  return table(heads, rows);
}

const compared = [
  ['answerable', 'seen'],
  ['first feedback', 'told'],
  ['answer to feedback', 'judged'],
  ['repeat visit', 'again'],
  ['KB', 'bytes'],
  ['heap', 'heap'],
];

/** The same as ratios: each page to the plain form, and ours to the best peer of that figure. */
export function ratiosTable(results, profile) {
  const plain = figuresOf(results, profile, 'plain');
  if (!plain) return '';
  const rows = results.targets
    .filter(({ name, answered }) => answered && name !== 'plain')
    .flatMap(({ name, runs }) => {
      const figures = summary(runs[profile] ?? []);
      return figures
        ? [[`${name} to plain`, ...compared.map(([, figure]) => ratio(figures[figure], plain[figure]))]]
        : [];
    });
  const ours = figuresOf(results, profile, 'bilemin');
  const best = compared.map(([, figure]) => {
    const peer = fastestPeer(results, profile, figure);
    return ours && peer ? `${ratio(ours[figure], peer.value)} ${peer.name}` : '–';
  });
  return table(['ratio', ...compared.map(([head]) => head)], [...rows, ['bilemin to best peer', ...best]]);
}
