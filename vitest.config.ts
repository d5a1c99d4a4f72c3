import { defineConfig } from 'vitest/config';

/** Code that vitest compiles itself: JSX for Preact, as tsconfig.json says it for the types. */
const preact = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/** The tests of one kind; `npm test` runs the projects one by one, and each can be run alone by its name. */
const project = (name: string, include: string[], exclude: string[] = []) => ({
  oxc: preact,
  test: {
    name,
    include,
    exclude: ['node_modules', ...exclude],
    setupFiles: ['tests/setup/purity.ts'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      project(
        'unit',
        ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
        ['tests/e2e/**', 'tests/content/**', 'tests/site/**'],
      ),
      /** What people read and answer, against its schemas and rules. */
      project('content', ['tests/content/**/*.test.ts']),
      /** The built site in dist: run it after `npm run build`. */
      project('site', ['tests/site/**/*.test.ts']),
    ],
  },
});
