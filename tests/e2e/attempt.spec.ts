import { expect, type Page, test } from '@playwright/test';
import handin from '../../locales/kk/handin.json' with { type: 'json' };
import kk from '../../locales/kk/quiz.json' with { type: 'json' };
import { formContent } from './forms.ts';
import { answerAll, choose, expectQuestion, finish, open, proceed, ready, skip } from './player.ts';

const topicPath = '/kk/quiz/no-bullying-11-15-a/';
const pulsePath = '/kk/quiz/pulse-11-15-a/';
const link = `${pulsePath}#a=1.123.0123456789ABCDEF`;
const pulse = formContent('pulse-11-15-a');
const topic = formContent('no-bullying-11-15-a');

/** The Kazakh text of the key, or of a distractor, of the topic form's item at a place. */
function option(place: number, right: boolean): string {
  const item = topic.items[place]?.item;
  if (item?.scale !== 'choice') throw new Error(`item ${place} is no choice item`);
  const wrong = (['a', 'b', 'c'] as const).find((candidate) => candidate !== item.key) ?? 'a';
  return item.text.kk.options[right ? item.key : wrong];
}

const skipAll = (count: number): string[] => Array.from({ length: count }, () => 'skip');
const stored = (page: Page): Promise<string> => page.evaluate(() => JSON.stringify({ ...sessionStorage }));

test('a tap and a press made before the script is there are not lost', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(topicPath, { waitUntil: 'commit' });
  await choose(page, option(0, true));
  await proceed(page);
  expect(await page.evaluate(() => 'ready' in document.documentElement.dataset)).toBe(false);
  release();
  await ready(page);
  await expect(page.locator('.feedback-right')).toBeVisible();
  await expect(page.locator('.choice input:checked')).toHaveCount(1);
});

test('a topic form explains at once, and an explained answer stands', async ({ page }) => {
  await open(page, topicPath);
  await choose(page, option(0, false));
  await choose(page, option(0, true));
  await choose(page, option(0, false));
  await proceed(page);
  await expect(page.locator('.feedback-again')).toContainText(option(0, true));
  await expect(page.locator('.choice input:enabled')).toHaveCount(1);
  await proceed(page);
  await expectQuestion(page, 2);
});

test('a pulse explains nothing before its end', async ({ page }) => {
  await open(page, pulsePath);
  await answerAll(page, skipAll(6));
  await choose(page, kk.dontKnow);
  await proceed(page);
  await expect(page.locator('.feedback-again, .feedback-right')).toHaveCount(0);
  await answerAll(page, skipAll(pulse.items.length - 7));
  await page.locator('[data-stage=checking] .button').click();
  await page.locator('details summary').click();
  await expect(page.locator('.feedback-again')).toHaveCount(11);
});

test('Continue without an answer asks instead of blaming', async ({ page }) => {
  await open(page, topicPath);
  await proceed(page);
  await expect(page.locator('[role=status]')).toContainText(kk.skipAsk);
  await page.getByRole('button', { name: kk.skipNo }).click();
  await expectQuestion(page, 1);
  await proceed(page);
  await page.getByRole('button', { name: kk.skipYes }).click();
  await expectQuestion(page, 2);
});

test('the whole quiz works with the keyboard alone', async ({ page }) => {
  await open(page, topicPath);
  for (let number = 1; number <= topic.items.length; number += 1) {
    await expectQuestion(page, number);
    await page.locator('.choice input').first().focus();
    await page.keyboard.press('Space');
    await page.locator('.question button[type=submit]').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.feedback-right, .feedback-again')).toBeVisible();
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('h1')).toBeFocused();
  await expect(page.locator('h1')).toHaveText(kk.checkTitle);
});

test('the next child at a shared computer sees nothing of the last', async ({ page }) => {
  await open(page, topicPath);
  await choose(page, option(0, false));
  await proceed(page);
  await page.goto('/kk/');
  await page.goto(topicPath);
  await ready(page);
  await expect(page.locator('[data-resume]')).toBeVisible();
  await expect(page.locator('.choice')).toHaveCount(0);
  await page.getByRole('button', { name: kk.resumeNo }).click();
  await expectQuestion(page, 1);
  await expect(page.locator('.choice input:checked')).toHaveCount(0);
});

test('Back to a quiz that was left asks whose it is before it shows anything', async ({ page }) => {
  await open(page, topicPath);
  await choose(page, option(0, false));
  await proceed(page);
  await page.goto('/kk/');
  await page.goBack();
  await ready(page);
  await expect(page.locator('[data-resume]')).toBeVisible();
  await page.getByRole('button', { name: kk.resumeYes }).click();
  await expect(page.locator('.feedback-again')).toBeVisible();
});

test('a child who wanted no code can still make one', async ({ page }) => {
  await open(page, link);
  await answerAll(page, skipAll(16));
  await page.locator('[data-stage=checking] .button').click();
  await page.getByRole('button', { name: handin.leaveIt }).click();
  await expect(page.locator('[data-promise]')).toHaveCount(0);
  await page.getByRole('button', { name: handin.make }).click();
  await expect(page.locator('[data-promise]')).toBeVisible();
});

test('a code is made once, shown again as it is, and leaves no opinion in the tab', async ({ page }) => {
  await open(page, link);
  await choose(page, kk.k0_2);
  await proceed(page);
  for (let place = 0; place < 4; place += 1) {
    await choose(page, kk.frequency_3);
    await proceed(page);
  }
  await answerAll(page, skipAll(11));
  expect(await stored(page)).toContain('level');
  const code = await finish(page);
  expect(code.replace(/\s/g, '')).toHaveLength(24);
  expect(await stored(page)).not.toContain('level');
  await page.reload();
  await ready(page);
  await expect(page.locator('[data-code]')).toHaveText(code);
  expect(await page.evaluate(() => [location.href, document.title].join(' '))).not.toContain(
    code.slice(0, 4),
  );
});

test('"Finish and clear" leaves nothing in the tab and nothing behind Back', async ({ page }) => {
  await page.goto('/kk/');
  await page.goto(link);
  await ready(page);
  await answerAll(page, skipAll(16));
  await finish(page);
  await page.locator('[data-clear]').click();
  await page.waitForURL('**/kk/code/');
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.goBack();
  await expect(page).toHaveURL(/\/kk\/$/);
});

test('Leave blanks the page, forgets the answers and leaves the quiz out of the history', async ({
  page,
}) => {
  await page.goto('/kk/');
  await page.goto(topicPath);
  await ready(page);
  await choose(page, option(0, true));
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await page.waitForURL('**/calm/');
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.goBack();
  await expect(page).toHaveURL(/\/kk\/$/);
});

test('a quiz takes one entry of the history and asks the network for nothing while it runs', async ({
  page,
  context,
}) => {
  const requests: string[] = [];
  await page.goto('/kk/');
  await page.goto(link);
  await ready(page);
  await page.waitForLoadState('networkidle');
  const before = await page.evaluate(() => history.length);
  page.on('request', (request) => requests.push(request.url()));
  await answerAll(page, skipAll(16));
  await finish(page);
  expect(await page.evaluate(() => history.length)).toBe(before);
  const own = new URL(page.url()).origin;
  expect(
    requests.filter((url) => !url.startsWith(`${own}/_astro/`) && !url.startsWith(`${own}/fonts/`)),
  ).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test.describe('a link or a browser that is not as it should be', () => {
  for (const [name, fragment, note] of [
    ['a damaged link', '#a=1.123.0123', kk.linkDamaged],
    ['nonsense', '#hello', kk.linkDamaged],
    ['a link of another form', '#a=1.57.0123456789ABCDEF', kk.linkOther],
    ['a link of a newer site', '#a=2.123.0123456789ABCDEF', kk.linkNewer],
  ] as const) {
    test(`${name} is told in words, and the quiz can be taken`, async ({ page }) => {
      await open(page, `${pulsePath}${fragment}`);
      await expect(page.locator('.notice-warn')).toHaveText(note);
      await answerAll(page, skipAll(16));
      await page.locator('[data-stage=checking] .button').click();
      await expect(page.locator('h1')).toHaveText(kk.resultTitle);
      await expect(page.locator('[data-promise]')).toHaveCount(0);
    });
  }

  test('a browser that stores nothing still takes a child to the code', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await open(page, link);
    await skip(page);
    await expect(page.locator('.notice-warn')).toHaveText(kk.notKept);
    await answerAll(page, skipAll(15));
    expect((await finish(page)).length).toBeGreaterThan(20);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a quiz says how to answer on paper', async ({ page }) => {
    // The driver turns scripts off after the page was read as if they ran, so `noscript` is looked at as text.
    await page.goto(pulsePath);
    const paper = await page.locator('noscript').textContent();
    expect(paper).toContain(kk.paperLead);
    for (const { item } of pulse.items) expect(paper).toContain(item.text.kk.stem);
    await expect(page.locator('.choice').first()).toBeVisible();
  });

  test('a lesson explains its questions', async ({ page }) => {
    await page.goto('/kk/11-15/no-bullying/');
    const question = page.locator('fieldset').first();
    const explanations = question.locator('[aria-live] > *');
    await expect(explanations.first()).toBeHidden();
    await question.locator('label').first().click();
    await expect(explanations.filter({ visible: true })).toHaveCount(1);
  });
});
