/** What a child leaves behind: nothing on the wire, nothing in the device, nothing for the next child to see. */
import { type Browser, chromium, expect, type Locator, type Page, test } from '@playwright/test';
import handin from '../../locales/kk/handin.json' with { type: 'json' };
import kk from '../../locales/kk/quiz.json' with { type: 'json' };
import { qrPicture } from '../../src/components/qr/qr-picture.ts';
import { begin } from '../../src/quiz/attempt/index.ts';
import type { Form } from '../../src/quiz/form/index.ts';
import { type Assignment, handIn, readAssignment } from '../../src/quiz/handin/index.ts';
import { assign, linkGiven, take } from './desk.ts';
import { formContent } from './forms.ts';
import { answerAll, choose, expectQuestion, finish, open, proceed, ready } from './player.ts';
import { isOwnFile, listen, traces } from './traces.ts';

const slug = 'pulse-11-15-a';
const path = `/kk/quiz/${slug}/`;
const link = `${path}#a=1.123.0123456789ABCDEF`;
const { items } = formContent(slug);
const opinions = items.flatMap(({ id, item }) => (item.indicator === 'S' ? [id] : []));

/** Two children who answer everything, and everything otherwise. */
const happy = answersOf(kk.k0_0, kk.frequency_0, 'a');
const unhappy = answersOf(kk.k0_2, kk.frequency_3, 'b');

function answersOf(selfReport: string, opinion: string, option: 'a' | 'b'): string[] {
  return items.map(({ item }) => {
    if (item.indicator === 'K0') return selfReport;
    return item.scale === 'choice' ? item.text.kk.options[option] : opinion;
  });
}

/** What no trace may hold: names of items, and the words a stored answer is made of. */
const answerWords = new RegExp(
  [...items.map(({ id }) => id), '"level"', '"option"', 'declined', 'dont-know', 'responses'].join('|'),
);

async function submit(page: Page, answers: readonly string[]): Promise<void> {
  await answerAll(page, answers);
  await page.locator('[data-stage=checking] .button').click();
}

/** What stands on the page, the data of the player apart. */
const seen = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('[data-player]')?.textContent ?? '');

test('a quiz asks for the same files whatever a child answers, and for no others', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const asked: string[][] = [];
  for (const answers of [happy, unhappy]) {
    const context = await browser.newContext();
    const heard = listen(context);
    const page = await context.newPage();
    await open(page, `${baseURL}${link}`);
    await answerAll(page, answers);
    await finish(page);
    await page.reload();
    await ready(page);
    await expect(page.locator('[data-code]')).toBeVisible();
    await page.locator('[data-clear]').click();
    await page.waitForURL('**/kk/code/');
    await page.waitForLoadState('networkidle');
    expect(heard.requests.filter((request) => !isOwnFile(request, baseURL ?? ''))).toEqual([]);
    expect([heard.sockets, heard.console]).toEqual([[], []]);
    asked.push([...new Set(heard.requests)].sort());
    await context.close();
  }
  expect(asked[0]?.length).toBeGreaterThan(3);
  expect(asked[1]).toEqual(asked[0]);
});

test('neither address, title, history nor console changes with what is answered', async ({
  page,
  context,
}) => {
  const heard = listen(context);
  await page.goto('/kk/');
  await open(page, link);
  const look = () =>
    page.evaluate(() =>
      [location.href, document.title, history.length, history.state, window.name].join('\n'),
    );
  const first = await look();
  for (const text of unhappy) {
    await answerAll(page, [text]);
    expect(await look()).toBe(first);
  }
  const code = await finish(page);
  expect(await look()).toBe(first);
  expect(first).not.toContain(code.slice(0, 4));
  expect(heard.console).toEqual([]);
});

test('the picture of a code holds the code and nothing more', async ({ page }) => {
  await open(page, link);
  await answerAll(page, unhappy);
  const code = (await finish(page)).replaceAll(/\s/g, '');
  const drawn = await page.locator('[data-handed] [data-qr] path').getAttribute('d');
  expect(drawn).toBe(qrPicture(code, 'code').path);
});

test('impatient taps on a slow network throw the dice once, and a code shown again is not thrown again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const draw = crypto.getRandomValues.bind(crypto);
    const nonces = { count: 0 };
    Object.assign(window, { nonces });
    crypto.getRandomValues = (array) => {
      // Only a nonce takes four bytes.
      if (array?.byteLength === 4) nonces.count += 1;
      return draw(array);
    };
  });
  const thrown = () => page.evaluate(() => (window as unknown as { nonces: { count: number } }).nonces.count);
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/HandedCode/, async (route) => {
    await held;
    await route.continue();
  });
  await open(page, link);
  await submit(page, unhappy);
  for (let tap = 0; tap < 3; tap += 1) await page.locator('[data-promise] .button').click();
  expect(await thrown()).toBe(0);
  release();
  const code = await page.locator('[data-code]').textContent();
  expect(await thrown()).toBe(1);
  await page.reload();
  await ready(page);
  await expect(page.locator('[data-code]')).toHaveText(code ?? '');
  expect(await thrown()).toBe(0);
});

test('once the code is made the device keeps no opinion; once it is cleared, nothing', async ({ page }) => {
  await open(page, link);
  await answerAll(page, unhappy.slice(0, -1));
  const middle = (await traces(page)).text;
  for (const id of opinions) expect(middle).toContain(`"${id}"`);
  await choose(page, unhappy.at(-1) ?? '');
  await proceed(page);
  const code = (await finish(page)).replaceAll(/\s/g, '');
  const made = (await traces(page)).text;
  for (const id of [...opinions, items[0]?.id]) expect(made).not.toContain(`"${id}"`);
  expect(made).not.toMatch(/"level"|declined/);
  expect(made).toContain(code);
  await page.locator('[data-clear]').click();
  await page.waitForURL('**/kk/code/');
  const left = await traces(page);
  expect(left.text).not.toMatch(answerWords);
  expect(left.text).not.toContain(code);
  expect([left.session, left.local, left.databases, left.cookies]).toEqual([{}, {}, [], 0]);
});

test('"Not today" keeps opinions only as long as the tab, and Leave takes them', async ({ page }) => {
  await open(page, link);
  await submit(page, unhappy);
  await page.getByRole('button', { name: handin.leaveIt }).click();
  await page.locator('a.leave').click();
  await page.waitForURL('**/calm/');
  expect((await traces(page)).text).not.toMatch(answerWords);
});

/** Lets quiet minutes go by until something is seen: four at most, though a busy machine starts its clocks late. */
async function expectInTime(page: Page, sight: Locator): Promise<void> {
  for (let half = 0; half < 10 && !(await sight.isVisible()); half += 1) {
    await page.clock.fastForward('00:30');
    await page.waitForTimeout(100);
  }
  await expect(sight).toBeVisible();
}

/** How a child goes away from the middle of a quiz. */
const ways: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  [
    'by Leave',
    async (page) => {
      await page.locator('a.leave').click();
      await page.waitForURL('**/calm/');
    },
  ],
  [
    'by three times Shift',
    async (page) => {
      for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
      await page.waitForURL('**/calm/');
    },
  ],
  ['to another page', async (page) => void (await page.goto('/kk/help/'))],
  [
    'to another page, having switched the language before the first answer',
    async (page) => void (await page.goto('/kk/')),
  ],
];

test.describe('the next child at the same computer', () => {
  for (const [name, leave] of ways) {
    test(`sees nothing of the last, who went ${name}`, async ({ page }) => {
      await page.goto('/kk/');
      if (name.includes('language')) {
        await open(page, path.replace('/kk/', '/ru/'));
        await page.locator('a[hreflang=kk]').first().click();
        await page.waitForURL(`**${path}`);
        await ready(page);
      } else await open(page, path);
      await answerAll(page, unhappy.slice(0, 3));
      await choose(page, unhappy[3] ?? '');
      await leave(page);

      for (const arrive of [() => page.goto(path), () => page.goto(path.replace('/kk/', '/ru/'))]) {
        await arrive();
        await ready(page);
        await expect(page.locator('.choice input:checked')).toHaveCount(0);
        const asks = await page.locator('[data-resume]').count();
        if (asks === 0) await expectQuestion(page, 1);
        else await expect(page.locator('.choice')).toHaveCount(0);
        expect(await seen(page)).not.toContain(items[3]?.item.text.kk.stem);
        await page.goto('/kk/');
      }
    });

    // The language is switched within one entry of the history: Back is the same as from any other page.
    if (name.includes('language')) continue;
    test(`sees nothing by Back either, when the last went ${name}`, async ({ page }) => {
      await page.goto('/kk/');
      await open(page, path);
      await answerAll(page, unhappy.slice(0, 3));
      await leave(page);
      await page.goBack();
      await page.waitForLoadState();
      await expect(page.locator('.choice input:checked')).toHaveCount(0);
      expect(await seen(page)).not.toContain(items[3]?.item.text.kk.stem);
    });
  }

  test('is asked whose quiz it is when nobody touched it for three minutes', async ({ page }) => {
    await page.clock.install();
    await open(page, path);
    await answerAll(page, unhappy.slice(0, 3));
    await choose(page, unhappy[3] ?? '');
    await page.clock.fastForward('02:50');
    await expectQuestion(page, 4);
    await page.locator('h1').press('ArrowDown');
    await page.clock.fastForward('02:50');
    await expectQuestion(page, 4);
    await expectInTime(page, page.locator('[data-resume]'));
    await expect(page.locator('.choice')).toHaveCount(0);
    await page.getByRole('button', { name: kk.resumeYes }).click();
    await expectQuestion(page, 4);
    await expect(page.locator('.choice input:checked')).toHaveCount(1);
    await expectInTime(page, page.locator('[data-resume]'));
    await page.getByRole('button', { name: kk.resumeNo }).click();
    await expectQuestion(page, 1);
    await expect(page.locator('.choice input:checked')).toHaveCount(0);
    expect((await traces(page)).text).not.toMatch(answerWords);
  });

  test('finds a result that was left alone cleared after four minutes', async ({ page }) => {
    await page.clock.install();
    await open(page, link);
    await answerAll(page, unhappy);
    const code = await finish(page);
    await expectInTime(page, page.getByRole('alertdialog'));
    await expectInTime(page, page.locator('#class-code'));
    const left = (await traces(page)).text;
    expect(left).not.toMatch(answerWords);
    expect(left).not.toContain(code.slice(0, 4));
  });

  test('has no field that the browser fills in again', async ({ page }) => {
    await open(page, path);
    await expect(page.locator('form.question')).toHaveAttribute('autocomplete', 'off');
    await open(page, '/kk/my-code/');
    for (const field of await page.locator('input, textarea').all())
      await expect(field).toHaveAttribute('autocomplete', 'off');
  });
});

test.describe('a page that the browser kept in memory', { tag: '@whole' }, () => {
  let kept: Browser;
  test.beforeAll(async () => {
    const { launchOptions } = test.info().project.use;
    // The driver turns this memory off, and people have it on.
    kept = await chromium.launch({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  });
  test.afterAll(() => kept.close());

  /** A page that writes down what it shows in each frame after it was brought back. */
  async function watched(baseURL: string | undefined): Promise<Page> {
    const context = await kept.newContext({ baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.addInitScript(() => {
      addEventListener('pageshow', ({ persisted }) => {
        if (!persisted) return;
        const look = (): void => {
          const checked = document.querySelectorAll('input:checked').length;
          const frames = JSON.parse(localStorage.getItem('frames') ?? '[]') as string[];
          localStorage.setItem(
            'frames',
            JSON.stringify([
              ...frames,
              `${document.querySelector('[data-player], [data-my-code]')?.textContent} ${checked}`,
            ]),
          );
          requestAnimationFrame(look);
        };
        look();
      });
    });
    return page;
  }

  /** Goes Back to a page that is slow to come, and says what was seen meanwhile. */
  async function backTo(page: Page, pattern: string): Promise<string[]> {
    await page.route(pattern, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      await route.continue();
    });
    await page.evaluate(() => history.back());
    await page.waitForTimeout(1500);
    const other = await page.context().newPage();
    await other.goto('/calm/');
    const frames = await other.evaluate(() => localStorage.getItem('frames') ?? '[]');
    return JSON.parse(frames) as string[];
  }

  test('shows nothing of a quiz while it is loaded anew, and then asks whose it is', async ({ baseURL }) => {
    const page = await watched(baseURL);
    await open(page, link);
    await answerAll(page, unhappy.slice(0, 3));
    await choose(page, unhappy[3] ?? '');
    await page.goto('/kk/');
    const frames = await backTo(page, `**${path}`);
    expect(frames.length).toBeGreaterThan(0);
    for (const frame of frames) {
      expect(frame).not.toContain(items[3]?.item.text.kk.stem);
      expect(frame).toMatch(/ 0$/);
    }
    await expect(page.locator('[data-resume]')).toBeVisible();
    await page.context().close();
  });

  test('shows nothing of a code', async ({ baseURL }) => {
    const page = await watched(baseURL);
    await open(page, link);
    await answerAll(page, unhappy);
    const code = await finish(page);
    await page.goto('/kk/my-code/');
    await ready(page);
    await page.fill('#hand-in-code', code);
    await page.fill('#class-link', `${baseURL}${link}`);
    await page.locator('form .button').click();
    await expect(page.locator('[data-contents]')).toBeVisible();
    const contents = await page.locator('[data-contents] li').last().textContent();
    await page.goto('/kk/');
    const frames = await backTo(page, '**/kk/my-code/');
    expect(frames.length).toBeGreaterThan(0);
    for (const frame of frames) expect(frame).not.toContain(contents ?? '');
    await expect(page.locator('[data-contents]')).toHaveCount(0);
    await page.context().close();
  });
});

/** Codes of children who skipped everything, made in Node as their devices would. */
function codesOf(form: Form, assignment: Assignment, count: number): string[] {
  const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
  return Array.from({ length: count }, () => handIn(form, begin(form), assignment, 'kk', random));
}

/** The names of everything in a stored value. */
const keysIn = (value: unknown): string[] =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, own]) => [...(Array.isArray(value) ? [] : [key]), ...keysIn(own)])
    : [];

test('collecting asks for own files alone, and the browser keeps counts, not codes', async ({
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const heard = listen(context);
  await open(page, '/kk/teachers/assign/');
  await assign(page, slug);
  const assigned = readAssignment(await linkGiven(page));
  if (!assigned.ok) throw new Error('expected a link');
  const { form } = (await (await page.request.get(`${path}form.json`)).json()) as { form: Form };
  const codes = codesOf(form, assigned.value, 12);

  await open(page, '/kk/teachers/collect/');
  await take(page, codes.slice(0, 9).join('\n'));
  await expect(page.locator('[data-arrived]')).toHaveAttribute('data-arrived', '9');
  await expect(page.locator('[data-seal], [data-report], [data-words]')).toHaveCount(0);
  await page.locator('input[type=file]').setInputFiles({
    name: 'codes.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(codes.slice(9).join('\n')),
  });
  await expect(page.locator('[data-arrived]')).toHaveAttribute('data-arrived', '12');
  await page.locator('[data-camera]').click();
  await page.waitForTimeout(300);

  const boxes = async (): Promise<string> => page.evaluate(() => localStorage.getItem('bilemin.boxes') ?? '');
  const opened = await boxes();
  const { text } = await traces(page);
  for (const code of codes) expect(text).not.toContain(code);
  const counts = [
    'kk',
    'ru',
    'en',
    'n',
    'selfReport',
    'items',
    'options',
    'rightByScore',
    'knowledge',
    'duty',
    'satisfaction',
  ];
  const own = [
    'id',
    'label',
    'slug',
    'form',
    'assignment',
    'key',
    'seed',
    'content',
    'state',
    'formVersion',
    'roster',
    'nonces',
    'counts',
  ];
  expect(keysIn(JSON.parse(opened)).filter((key) => ![...own, ...counts].includes(key))).toEqual([]);

  await page.locator('[data-seal]').click();
  await page.locator('[data-seal-yes]').click();
  await expect(page.locator('[data-report]')).toHaveAttribute('data-report', '12');
  await expect(page.locator('[data-satisfaction]')).toHaveAttribute('data-satisfaction', 'hidden');
  expect(await boxes()).not.toMatch(/nonces|roster|"open"/);
  for (const button of ['[data-save]', '[data-save-table]']) {
    const download = page.waitForEvent('download');
    await page.locator(button).click();
    await download;
  }
  await page.waitForLoadState('networkidle');
  expect(heard.requests.filter((request) => !isOwnFile(request, baseURL ?? ''))).toEqual([]);
  expect(heard.sockets).toEqual([]);
  const left = await traces(page);
  expect(Object.keys(left.local)).toEqual(['bilemin.boxes']);
  expect([left.session, left.databases, left.cookies]).toEqual([{}, [], 0]);
});
