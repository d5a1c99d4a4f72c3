import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { observe } from './observer.mjs';
import { Traffic } from './traffic.mjs';

/** Longer than the slowest page takes on the slow profile. */
export const PATIENCE = 90_000;

const silent = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

async function throttle(session, { cpu, bitsPerSecond, latency }) {
  if (cpu > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (bitsPerSecond === undefined) return;
  const bytesPerSecond = bitsPerSecond / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
}

/** Makes a tab ready: the observer in it, the profile on it, its traffic counted. */
async function prepare(page, profile, steps) {
  page.on('dialog', (dialog) => dialog.accept().catch(() => {}));
  await page.addInitScript(observe, steps);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await throttle(session, profile);
  return {
    page,
    session,
    traffic: new Traffic(session),
    /** Goes to an address and comes back as soon as the answer has begun to arrive. */
    go: (address) => page.goto(address, { waitUntil: 'commit', timeout: PATIENCE }),
  };
}

/**
 * Opens a browser nobody has used before, on a phone's screen, slowed down as the profile says.
 * @param {{ browser: string, fingerprint: string }} machine path of Chromium, and the certificate it is to accept
 * @param {object} profile one of `options.mjs`
 * @param {import('../targets/index.mjs').Steps} steps
 */
export async function openVisit({ browser, fingerprint }, profile, steps) {
  const folder = mkdtempSync(join(tmpdir(), 'bilemin-bench-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: browser,
    args: [...asRoot, ...silent, `--ignore-certificate-errors-spki-list=${fingerprint}`],
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });
  const first = context.pages()[0] ?? (await context.newPage());
  return {
    ...(await prepare(first, profile, steps)),
    /** Closes the tab and opens another in the same browser, as somebody who comes back. */
    async comeBack() {
      const page = await context.newPage();
      await first.close();
      return prepare(page, profile, steps);
    },
    async close() {
      await context.close().catch(() => {});
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
