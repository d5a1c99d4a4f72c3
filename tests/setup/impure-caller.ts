/** A file of the engine that is part of the product: in src/quiz, but no test and no fixture. */
const engineFile = /[\\/](src[\\/]quiz[\\/](?!.*\.(?:test|fixture)\.).+)$/;

/** The test runner and Node, which measure time for themselves whenever they load a file. */
const runner = /node_modules[\\/](?:@?vitest|vite)[\\/]|^node:/;

/** Code of a package or of Node, not of ours. */
const foreign = /node_modules|^node:/;

/** A function that stands before a watched one, whatever it takes. */
export type Watched = (...values: never[]) => unknown;

/**
 * Finds who asked for chance or time, if it was the engine itself.
 * The nearest file of ours answers: a test may hand the engine a function that rolls real dice,
 * and a package that the engine calls asks on the engine's behalf.
 * @param callers files of the functions that are running, the nearest first
 * @returns path of the engine's file, or nothing if a test, a fixture or the test runner asked
 */
export function impureCaller(callers: readonly string[]): string | undefined {
  if (runner.test(callers[0] ?? '')) return undefined;
  return callers.find((file) => !foreign.test(file))?.match(engineFile)?.[1];
}

/**
 * The files of the functions that are running, from the caller of `above` on; one alone where that one is ours.
 * Read as V8 keeps them, not as text: a stack written out costs a hundred times more, and dice are thrown often.
 */
export function runningFiles(above: Watched): string[] {
  const nearest = filesOf(1, above);
  return foreign.test(nearest[0] ?? 'node:') ? filesOf(30, above) : nearest;
}

function filesOf(depth: number, above: Watched): string[] {
  const { prepareStackTrace, stackTraceLimit } = Error;
  const here: { stack?: NodeJS.CallSite[] } = {};
  Error.stackTraceLimit = depth;
  Error.prepareStackTrace = (_, sites) => sites;
  Error.captureStackTrace(here, above);
  const sites = here.stack ?? [];
  Error.prepareStackTrace = prepareStackTrace;
  Error.stackTraceLimit = stackTraceLimit;
  return sites.map((site) => site.getFileName() ?? '').filter((file) => file !== '');
}
