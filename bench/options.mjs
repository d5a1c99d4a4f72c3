import { parseArgs } from 'node:util';

const help = `npm run bench -- [options]

Measures the built site beside a plain HTML form and other quiz players from npm.

  --profile slow|fast  only one of the two; without it both
  --slow-runs N        visits of each page on the slow profile (3)
  --runs N             visits of each page without throttling (3)
  --only a,b           only these: lesson, bilemin, plain, quizdown, surveyjs, qti, h5p, liascript, engine, merge
  --dist FOLDER        a built site; without it dist, which is built if it is missing
  --help               this text

Writes bench/results/results.json and bench/results/table.md.`;

const words = {
  profile: { type: 'string' },
  'slow-runs': { type: 'string', default: '3' },
  runs: { type: 'string', default: '3' },
  only: { type: 'string' },
  dist: { type: 'string' },
  help: { type: 'boolean', default: false },
};

/** A whole number from 1, as typed. */
function count(name, text) {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`--${name} wants a whole number from 1, not "${text}".`);
}

/**
 * The two ways a page is visited. Slow is a cheap phone on a bad link: 400 kbit/s, 400 ms there and back, a processor
 * six times slower than this one.
 */
const profiles = {
  slow: {
    name: 'slow',
    title: 'Slow: 400 kbit/s, 400 ms, CPU 6x slower',
    cpu: 6,
    bitsPerSecond: 400_000,
    latency: 400,
  },
  fast: { name: 'fast', title: 'Fast: no throttling', cpu: 1 },
};

/** The profiles asked for, with their numbers of runs. */
function chosenProfiles(values) {
  const runs = { slow: count('slow-runs', values['slow-runs']), fast: count('runs', values.runs) };
  const names = values.profile === undefined ? Object.keys(profiles) : [values.profile];
  return names.map((name) => {
    if (!(name in profiles)) throw new Error(`--profile is slow or fast, not "${name}".`);
    return { ...profiles[name], runs: runs[name] };
  });
}

/** The names after --only, or undefined for all. */
function chosenNames(text, known) {
  const names = text?.split(',');
  const unknown = names?.filter((name) => !known.includes(name)) ?? [];
  if (unknown.length > 0)
    throw new Error(`--only does not know ${unknown.join(', ')}; it knows ${known.join(', ')}.`);
  return names;
}

/**
 * Reads the command line.
 * @param {string[]} typed
 * @param {string[]} known what can be measured
 * @throws Error in words for whoever typed it
 * @returns what to do, or the help text
 * @example readOptions(['--only', 'plain', '--profile', 'slow'], ['plain', 'bilemin'])
 */
export function readOptions(typed, known) {
  const { values } = parseArgs({ args: typed, options: words });
  if (values.help) return { help };
  return { profiles: chosenProfiles(values), only: chosenNames(values.only, known), dist: values.dist };
}
