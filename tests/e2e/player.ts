import { expect, type Page } from '@playwright/test';
import quiz from '../../locales/kk/quiz.json' with { type: 'json' };

/** What a child does with each item of a form, in the order of the screen: the text of an answer, or `skip`. */
export type Answers = readonly string[];

/** Opens an address and waits until the page answers to taps. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
}

/** Waits until the interactive part of a page is alive. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement?.dataset['ready'] !== undefined);
}

/** Chooses the option with this text on the question shown. */
export async function choose(page: Page, text: string): Promise<void> {
  await page.locator('.choice', { has: page.getByText(text, { exact: true }) }).click();
}

/** Presses the main button of the question shown: Check or Continue. */
export async function proceed(page: Page): Promise<void> {
  await page.locator('.question button[type=submit]').click();
}

/** Presses Skip on the question shown. */
export async function skip(page: Page): Promise<void> {
  await page.locator('.question .button-row:last-child .button-quiet').first().click();
}

/** Presses Back on the question shown. */
export async function goBack(page: Page): Promise<void> {
  await page.locator('.question .button-row:last-child .button-quiet').nth(1).click();
}

/** Waits until the question of this number, from 1, is shown. */
export async function expectQuestion(page: Page, number: number): Promise<void> {
  await expect(page.locator('.progress progress')).toHaveAttribute('value', `${number}`);
}

/** Answers the questions from the one shown on. */
export async function answerAll(page: Page, answers: Answers): Promise<void> {
  for (const text of answers) {
    if (text === 'skip') {
      await skip(page);
    } else {
      await choose(page, text);
      await proceed(page);
    }
  }
}

/** Finishes after the check page and makes the code. */
export async function finish(page: Page): Promise<string> {
  await page.locator('[data-stage=checking] .button').click();
  await page.locator('[data-promise] .button').click();
  const code = await page.locator('[data-code]').textContent();
  return (code ?? '').trim();
}

/** Takes the pulse of 11-15 in Kazakh, answering two questions and skipping the rest, with a reload midway; returns the code. */
export async function takePulse(page: Page, link: string): Promise<string> {
  const skips = (count: number): string[] => Array.from({ length: count }, () => 'skip');
  await open(page, link);
  await answerAll(page, [quiz.k0_1, quiz.frequency_1, ...skips(2)]);
  await page.reload();
  await ready(page);
  await expectQuestion(page, 5);
  await answerAll(page, skips(12));
  return finish(page);
}
