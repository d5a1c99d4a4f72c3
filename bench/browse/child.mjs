import { PATIENCE } from './visit.mjs';

const pause = (time) => new Promise((done) => setTimeout(done, time));

/**
 * Asks the page until it says something.
 * @param {string} what is waited for, in words for a failure
 */
export async function until(page, ask, what, patience = PATIENCE) {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const said = await page.evaluate(ask).catch(() => undefined);
    if (said) return said;
    await pause(40);
  }
  throw new Error(`gave up waiting for ${what}`);
}

/** Taps an element as a finger does. False when it is not there. */
async function tap(page, selector, nth, question) {
  const place = await page.evaluate(
    ([what, n, q]) => window.bench.place(what, n, q),
    [selector, nth, question],
  );
  if (!place) return false;
  await page.touchscreen.tap(place.x, place.y);
  return true;
}

async function tapWhenThere(page, selector, nth, question) {
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    if (await tap(page, selector, nth, question)) return;
    await pause(100);
  }
  throw new Error(`gave up waiting for ${selector}`);
}

/**
 * A child who reads: chooses, checks, reads the answer, goes on.
 * @returns {Promise<number[]>} for each question the milliseconds from the deciding tap to the judgement on the screen
 */
export async function answerCalmly(page, { option, check, next, questions }) {
  const times = [];
  for (let question = 0; question < questions; question += 1) {
    if (question > 0 && next) {
      await tapWhenThere(page, next, 0);
      await pause(1500);
    }
    await tapWhenThere(page, option, question % 3, question);
    if (check) {
      await pause(400);
      await tapWhenThere(page, check, 0, question);
    }
    times.push(
      await until(page, () => window.bench.judged, `the judgement of question ${question + 1}`, 20_000),
    );
    await pause(300);
  }
  return times;
}

/** From seeing something to tapping it: quicker than any child who reads. */
const REACTION = 300;

/** How long even an impatient child waits before she taps again. */
const RETRY = 3000;

/**
 * A child who cannot wait: taps the first answer she sees, then Check, and everything again after a while if she is told
 * nothing. One try means that the very first tap counted.
 * @returns {Promise<{ told: number, taps: number }>} when, from the start of the visit, and after how many tries
 */
export async function answerImpatiently(page, { option, check }) {
  await until(page, () => window.bench?.seen, 'the first question');
  for (let taps = 1; taps <= 30; taps += 1) {
    await pause(REACTION);
    const start = Date.now();
    if ((await tap(page, option, 0, 0)) && check) {
      await pause(REACTION);
      await tap(page, check, 0, 0);
    }
    while (Date.now() - start < RETRY) {
      const told = await page.evaluate(() => window.bench.told);
      if (told) return { told, taps };
      await pause(25);
    }
  }
  throw new Error('gave up tapping the first question');
}
