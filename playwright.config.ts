import { defineConfig } from '@playwright/test';
import { findBrowser, findShell } from './scripts/browser.mjs';

/** Apart from 4321, so that the tests run beside a site somebody is reading. */
const port = Number(process.env.E2E_PORT ?? 4331);

/**
 * Chromium starts no sandbox for root, draws without imitating a graphics card, which would take longer, and must look
 * for no updates: the tests see this machine alone.
 */
const args = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What only a whole browser has: the icon of a tab, and a memory of pages that were left. */
const ofWhole = /@whole/;

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? '.cache/reports/browser.json' }],
  ],
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: 'chromium',
    trace: 'off',
    /** The worker would save whole parts of the site in every test; tests/e2e/offline.spec.ts lets it. */
    serviceWorkers: 'block',
  },
  projects: [
    {
      name: 'pages',
      grepInvert: ofWhole,
      use: { launchOptions: { executablePath: await findShell(), args } },
    },
    { name: 'whole', grep: ofWhole, use: { launchOptions: { executablePath: await findBrowser(), args } } },
  ],
  /** The site as it was built: `npm run build` first. */
  webServer: {
    command: `node scripts/run.mjs astro preview --port ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
