/** A file of the engine that is part of the product: in src/quiz, but no test and no fixture. */
const engineFile = /[\\/](src[\\/]quiz[\\/](?!.*\.(?:test|fixture)\.)[^:)\s]+)/;

/** The test runner, which measures time for itself whenever it loads a file. */
const runner = /node_modules[\\/](?:@?vitest|vite)[\\/]|node:/;

/** Code of a package or of Node, not of ours. */
const foreign = /node_modules|node:/;

/**
 * Finds who asked for chance or time, if it was the engine itself.
 * The first file of ours in the stack answers: a test may hand the engine a function that rolls real dice,
 * and a package that the engine calls asks on the engine's behalf.
 * @param stack as `new Error().stack` gives it
 * @returns path of the engine's file, or nothing if a test, a fixture or the test runner asked
 */
export function impureCaller(stack: string): string | undefined {
  const callers = stack.split('\n').filter((line) => /^\s*at /.test(line) && !/tests[\\/]setup/.test(line));
  if (runner.test(callers[0] ?? '')) return undefined;
  const ours = callers.find((line) => !foreign.test(line) && /[\\/](?:src|tests)[\\/]/.test(line));
  return ours?.match(engineFile)?.[1];
}
