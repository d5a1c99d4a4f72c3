import { readFileSync } from 'node:fs';

/**
 * How many tests of a step passed and failed.
 * @typedef {{ passed: number, failed: number }} Counts
 */

/** Reads the counts of Vitest's JSON report. */
export const countVitest = (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests });

/** Reads the counts of Playwright's JSON report; a test that passed at a second try has failed. */
export const countPlaywright = ({ stats }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
});

/**
 * Counts one step. A tool that failed without a failed test (a file that does not load, say) counts as one failure,
 * and a tool that left no report counts by its exit code alone.
 * @param {import('./steps.mjs').Step} step
 * @param {number} code exit code of its tool
 * @returns {Counts}
 */
export function countStep(step, code) {
  const counts = step.report ? countReport(step) : { passed: code === 0 ? 1 : 0, failed: 0 };
  return { ...counts, failed: Math.max(counts.failed, code === 0 ? 0 : 1) };
}

/** The counts a tool left behind; a missing report is a failure, since nothing then shows that a test ran. */
function countReport({ report, count }) {
  try {
    return count(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    return { passed: 0, failed: 1 };
  }
}
