import { loadavg } from 'node:os';
import { brotliCompressSync } from 'node:zlib';
import { answerCalmly, answerImpatiently, until } from './browse/child.mjs';
import { openVisit } from './browse/visit.mjs';
import { median } from './report/summary.mjs';

const alive = () => window.bench?.alive && { seen: window.bench.seen, alive: window.bench.alive };

async function paints(page) {
  return page.evaluate(() => ({
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    largestPaint: window.bench.largest,
  }));
}

/** Script written into the page itself, compressed; data in script elements is none. */
async function inlineScript(page) {
  const text = await page.evaluate(() =>
    [...document.querySelectorAll('script:not([src])')]
      .filter(({ type }) => !type || type === 'module' || type.includes('javascript'))
      .map((script) => script.textContent)
      .join('\n'),
  );
  return text.trim() === '' ? 0 : brotliCompressSync(text).length;
}

async function heap(session) {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** The first visit, quiet until everything has come, then answered calmly; and the same page a second time. */
async function calmVisit(machine, profile, { steps }, address) {
  const visit = await openVisit(machine, profile, steps);
  const { page, session, traffic } = visit;
  try {
    await visit.go(address);
    const first = await until(page, alive, 'the first question');
    await traffic.quiet(1200);
    const sums = traffic.sums();
    const shown = { ...(await paints(page)), heap: await heap(session) };
    const scripts = sums.scriptBytes + (await inlineScript(page));
    const judged = await answerCalmly(page, steps);
    const back = await visit.comeBack();
    await back.go(address);
    const again = await until(back.page, alive, 'the question on the second visit');
    return {
      ...sums,
      ...shown,
      scripts,
      seen: first.seen,
      alive: first.alive,
      judged: median(judged),
      judgedSlowest: judged.length === 0 ? undefined : Math.max(...judged),
      again: again.seen,
      againAlive: again.alive,
    };
  } finally {
    await visit.close();
  }
}

/** Another first visit, by somebody who does not wait. */
async function impatientVisit(machine, profile, { steps }, address) {
  const visit = await openVisit(machine, profile, steps);
  try {
    await visit.go(address);
    return await answerImpatiently(visit.page, steps);
  } finally {
    await visit.close();
  }
}

/**
 * Measures one page once.
 * @param {object} machine browser and certificate
 * @param {object} profile one of `options.mjs`
 * @param {import('./targets/index.mjs').Target} target
 * @param {string} origin where it is served
 * @returns {Promise<Record<string, number | undefined>>} times in milliseconds, sizes in bytes
 */
export async function measure(machine, profile, target, origin) {
  const address = `${origin}${target.path}`;
  const calm = await calmVisit(machine, profile, target, address);
  const impatient = target.steps.feedback ? await impatientVisit(machine, profile, target, address) : {};
  return { ...calm, ...impatient, load: loadavg()[0] };
}
