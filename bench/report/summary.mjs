/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values) {
  const sorted = values
    .filter((value) => value !== undefined && value !== null)
    .sort((one, other) => one - other);
  if (sorted.length === 0) return undefined;
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * The median of each figure over the runs of one target; undefined when there was no run.
 * @param {Record<string, number>[]} runs
 */
export function summary(runs) {
  if (runs.length === 0) return undefined;
  const names = new Set(runs.flatMap((run) => Object.keys(run)));
  return Object.fromEntries([...names].map((name) => [name, median(runs.map((run) => run[name]))]));
}

/**
 * The peer with the smallest value of a figure.
 * @param {Results} results
 * @returns {{ name: string, value: number } | undefined}
 */
export function fastestPeer(results, profile, figure) {
  const peers = results.targets.filter(({ role }) => role === 'peer');
  const values = peers.flatMap(({ name, runs }) => {
    const value = summary(runs[profile] ?? [])?.[figure];
    return value === undefined ? [] : [{ name, value }];
  });
  return values.sort((one, other) => one.value - other.value)[0];
}

/** The medians of one target by its name. */
export function figuresOf(results, profile, name) {
  const target = results.targets.find((other) => other.name === name);
  return target && summary(target.runs[profile] ?? []);
}

/**
 * @typedef {object} Results
 * @property {string} date
 * @property {string} machine
 * @property {object[]} profiles
 * @property {{ name: string, role: string, remark?: string, fault?: string, runs: Record<string, object[]> }[]} targets
 * @property {import('../engine.ts').EngineSpeed} [engine]
 * @property {import('../merge.ts').MergeSpeed} [merge]
 */
