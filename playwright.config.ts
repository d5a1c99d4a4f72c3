import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';

/** Apart from 4321, so that the tests run beside a site somebody is reading. */
const port = Number(process.env.E2E_PORT ?? 4331);

/** Chromium starts no sandbox for root, and must look for no updates: the tests see this machine alone. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? '.cache/reports/browser.json' }],
  ],
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: 'chromium',
    launchOptions: {
      executablePath: await findBrowser(),
      args: [...asRoot, '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
    trace: 'off',
    /** The worker would save whole parts of the site in every test; tests/e2e/offline.spec.ts lets it. */
    serviceWorkers: 'block',
  },
  /** The site as it was built: `npm run build` first. */
  webServer: {
    command: `node scripts/run.mjs astro preview --port ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
