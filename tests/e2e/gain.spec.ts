import { expect, type Page, test } from '@playwright/test';
import gain from '../../locales/kk/gain.json' with { type: 'json' };
import kkQuiz from '../../locales/kk/quiz.json' with { type: 'json' };
import teacher from '../../locales/kk/teacher.json' with { type: 'json' };
import { aggregateText, collect, openBox, sealBox } from '../../src/quiz/box/index.ts';
import type { Form } from '../../src/quiz/form/index.ts';
import { type Answers, classSeal, readAssignment, writeCode } from '../../src/quiz/handin/index.ts';
import type { Letters } from '../../src/quiz/report/index.ts';
import { expectOpenToAll } from './barriers.ts';
import { linkGiven, take } from './desk.ts';
import { formContent } from './forms.ts';
import { answerAll, choose, expectQuestion, finish, open, proceed, ready } from './player.ts';

const slugs = { A: 'no-bullying-7-10-a', B: 'no-bullying-7-10-b' };
const forms = { A: formContent(slugs.A), B: formContent(slugs.B) };
type Letter = keyof typeof slugs;

/** What one child answers: how many of the three items on rights are right, and whether the one on duties is. */
interface Plan {
  readonly letter: Letter;
  readonly right: number;
  readonly duty: boolean;
}

const group = (
  letter: Letter,
  count: number,
  right: (child: number) => number,
  duty: (child: number) => boolean,
) => Array.from({ length: count }, (_, child): Plan => ({ letter, right: right(child), duty: duty(child) }));

/** Two waves: 12 and 12 children, then 15 and 7. The figures that follow from them are reckoned below, by hand. */
const plans = {
  before: [
    ...group(
      'A',
      12,
      (child) => child % 4,
      (child) => child % 2 === 0,
    ),
    ...group(
      'B',
      12,
      (child) => child % 3,
      (child) => child % 3 === 0,
    ),
  ],
  after: [
    ...group(
      'A',
      15,
      (child) => 1 + (child % 3),
      (child) => child % 3 !== 0,
    ),
    ...group(
      'B',
      7,
      (child) => [3, 3, 2, 2, 1, 3, 2][child] ?? 0,
      (child) => child < 5,
    ),
  ],
};

/**
 * Knowledge, mean and s: A 50 (38.925, n 12), B 33.333 (28.427, 12), then A 66.667 (28.172, 15), B 76.190 (25.198, 7).
 * G = ½ (16.667 + 42.857) = 29.762, SE = ½ √Σs²/n = 9.1817, 33.127 degrees, t = 2.03420: 11.084 to 48.440.
 * Waves 41.667 and 71.429: <g> = 29.762/58.333 = .510, .279 to .742.
 * Duty: A 50, B 33.333, then A 66.667, B 71.429: G = 27.381, SE 15.2329, 29.215 degrees, t = 2.04463: −3.764 to 58.526.
 */
const expected = {
  knowledge: {
    change: '29.762',
    interval: '11.084 48.440',
    normalised: 'gain 51',
    both: ['41.667', '71.429'],
  },
  duty: { change: '27.381', interval: '-3.764 58.526', normalised: 'gain 47', both: ['41.667', '69.048'] },
};

/** The texts a child chooses, in the language of the page. */
function answersOf({ letter, right, duty }: Plan, language: 'kk' | 'ru' | 'en'): string[] {
  let known = 0;
  return forms[letter].items.flatMap(({ item }) => {
    if (item.scale !== 'choice') return ['skip'];
    const isRight = item.indicator === 'D' ? duty : known < right;
    if (item.indicator === 'K') known += 1;
    const wrong = (['a', 'b', 'c'] as const).find((option) => option !== item.key) ?? 'a';
    return [item.text[language].options[isRight ? item.key : wrong]];
  });
}

const letterOn = (page: Page): Letter => (new URL(page.url()).pathname.endsWith('-b/') ? 'B' : 'A');

/** Opens a pair link in a new tab, as a child does, again and again until the coin shows this letter. */
async function openLetter(page: Page, link: string, letter: Letter): Promise<Page> {
  const child = await page.context().newPage();
  for (let toss = 0; toss < 60; toss += 1) {
    await child.goto('about:blank');
    await open(child, link);
    await child.waitForURL((url) => /^#a=1\.\d+\.\w{16}$/.test(url.hash));
    if (letterOn(child) === letter) return child;
  }
  throw new Error(`sixty tosses, and never letter ${letter}`);
}

/** Takes the questions of a pair link as planned and returns the code. */
async function answer(page: Page, link: string, plan: Plan, language: 'kk' | 'ru' | 'en'): Promise<string> {
  const child = await openLetter(page, link.replace('/kk/', `/${language}/`), plan.letter);
  expect(new URL(child.url()).pathname).toBe(`/${language}/quiz/${slugs[plan.letter]}/`);
  for (const text of answersOf(plan, language)) {
    await choose(child, text);
    await proceed(child);
    await proceed(child);
  }
  const code = await finish(child);
  await child.close();
  return code;
}

/** The form of a letter as the site serves it to desks. */
async function servedForm(page: Page, letter: Letter): Promise<Form> {
  const answered = await page.request.get(`/kk/quiz/${slugs[letter]}/form.json`);
  return ((await answered.json()) as { form: Form }).form;
}

/** What the code of a child says who answers as planned. */
function planned(form: Form, { right, duty }: Plan): Answers {
  let known = 0;
  const choices = form.items.flatMap((item) => {
    if (item.indicator !== 'K' && item.indicator !== 'D') return [];
    const isRight = item.indicator === 'D' ? duty : known < right;
    if (item.indicator === 'K') known += 1;
    return [isRight ? item.key + 1 : ((item.key + 1) % 3) + 1];
  });
  return { choices };
}

const skipped = (form: Form): Answers => ({
  choices: form.items.flatMap(({ indicator }) => (indicator === 'K' || indicator === 'D' ? [0] : [])),
});

/** Writes codes of one class by the engine: a browser would write the same ones, a second and a half each. */
function classWriter(page: Page, link: string) {
  const assignment = readAssignment(link);
  if (!assignment.ok) throw new Error(`no assignment in ${link}`);
  const seal = classSeal(assignment.value.key);
  let nonce = 0;
  return async (letter: Letter, answersTo: (form: Form) => Answers, language: 'kk' | 'ru' | 'en') => {
    const form = await servedForm(page, letter);
    nonce += 1;
    return writeCode(form, { form: form.number, language, nonce, answers: answersTo(form) }, seal);
  };
}

/** Makes a pair and returns its link. */
async function assignPair(
  page: Page,
  wave: 'before' | 'after',
  way: 'coin' | 'rows' = 'coin',
): Promise<string> {
  await open(page, '/kk/teachers/assign/');
  await page.locator('input[name=design][value=pair]').check();
  await page.selectOption('#form', slugs.A);
  await page.locator(`input[name=wave][value=${wave}]`).check();
  await page.locator(`input[name=way][value=${way}]`).check();
  await page.fill('#label', '2 «Ә»');
  await page.locator('form .button').click();
  await expect(page.locator('[data-assignment]')).toBeVisible();
  return way === 'coin' ? await linkGiven(page) : '';
}

async function expectOpenOnPhone(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  await expectOpenToAll(page);
  await page.setViewportSize({ width: 1280, height: 720 });
}

const skips = ['skip', 'skip', 'skip', 'skip'];

/** Codes of children who skipped everything, so many of each letter; the first of each in a browser. */
async function skippers(page: Page, link: string, { A, B }: Letters<number>): Promise<string[]> {
  const codes: string[] = [];
  const write = classWriter(page, link);
  for (const [letter, count] of [
    ['A', A],
    ['B', B],
  ] as const) {
    const child = await openLetter(page, link, letter);
    await answerAll(child, skips);
    codes.push(await finish(child));
    await child.close();
    for (let done = 1; done < count; done += 1) codes.push(await write(letter, skipped, 'kk'));
  }
  return codes;
}

test('before and after, from the pair link to the change between two answers', async ({ page }) => {
  test.setTimeout(120_000);
  const languages = ['kk', 'ru', 'en'] as const;
  const inBrowser = { before: new Set([1, 14]), after: new Set([2, 17]) };
  for (const wave of ['before', 'after'] as const) {
    const link = await assignPair(page, wave);
    expect(link).toMatch(/\/kk\/quiz\/no-bullying-7-10-a\/#a=1\.55\.\w{16}\.p$/);
    const codes: string[] = [];
    const write = classWriter(page, link);
    for (const [child, plan] of plans[wave].entries()) {
      const language = languages[child % 3] ?? 'kk';
      // One child of each letter answers in a browser, in Russian and in English.
      codes.push(
        inBrowser[wave].has(child)
          ? await answer(page, link, plan, language)
          : await write(plan.letter, (form) => planned(form, plan), language),
      );
    }
    await page.getByRole('link', { name: teacher.toCollect }).click();
    await ready(page);
    await expect(page.locator('[data-pair]')).toHaveAttribute('data-pair', wave);
    // Both letters in one paste, in any order, and one code twice.
    await take(
      page,
      [...codes]
        .reverse()
        .concat(codes[3] ?? '')
        .join('\n'),
    );
    const [a, b] = wave === 'before' ? [12, 12] : [15, 7];
    await expect(page.locator('[data-arrived-on]')).toHaveAttribute('data-arrived-on', `${a} ${b}`);
    await expect(page.locator('[data-arrived]')).toHaveAttribute('data-arrived', `${a + b}`);
    await expect(page.locator('[data-fault=counted-already]')).toHaveCount(1);
    if (wave === 'after') await expectOpenOnPhone(page);
    await page.reload();
    await ready(page);
    await page.locator('[data-seal]').click();
    await expect(page.locator('[data-reduces]')).toHaveCount(wave === 'after' ? 1 : 0);
    await page.locator('[data-seal-yes]').click();
    await expect(page.locator('[data-sealed-pair]')).toHaveAttribute('data-sealed-pair', `${a} ${b}`);
    if (wave === 'before') {
      // The way to the second wave chooses set and wave by itself.
      await page.getByRole('link', { name: teacher.toSecond }).click();
      await ready(page);
      await expect(page.locator('#form')).toHaveValue(slugs.A);
      await expect(page.locator('input[name=wave][value=after]')).toBeChecked();
    }
  }

  await expect(page.locator('[data-reduced=B]')).toContainText('7');
  const kept = await page.evaluate(() => localStorage.getItem('bilemin.boxes') ?? '');
  expect(kept).not.toContain('nonces');
  expect(JSON.parse(kept).at(-1).content).toEqual({
    state: 'summary',
    summary: {
      form: 56,
      formVersion: forms.B.form.version,
      n: 7,
      knowledge: expect.objectContaining({ items: 3, n: 7 }),
      duty: expect.objectContaining({ items: 1, n: 7 }),
    },
  });
  await page.getByRole('button', { name: teacher.pairReport.replace('{letter}', 'A') }).click();
  await expect(page.locator('[data-report]')).toHaveAttribute('data-report', '15');
  await expectOpenOnPhone(page);

  await page.getByRole('link', { name: teacher.toGain }).click();
  await ready(page);
  await expect(page.locator('[data-gain-report]')).toHaveAttribute('data-gain-report', '24 22');
  for (const name of ['knowledge', 'duty'] as const) {
    const panel = page.locator(`[data-gain=${name}]`);
    const { change, interval, normalised, both } = expected[name];
    await expect(panel.locator('[data-change]')).toHaveAttribute('data-change', change);
    await expect(panel.locator('[data-interval]')).toHaveAttribute('data-interval', interval);
    await expect(panel.locator('[data-normalised]')).toHaveAttribute('data-normalised', normalised);
    for (const [column, mean] of both.entries()) {
      await expect(panel.locator('[data-letter=both] td').nth(column)).toHaveAttribute('data-mean', mean);
    }
    // Of the wave in which one half has seven, neither half is shown apart, and no gap of the forms.
    await expect(panel.locator('[data-letter=A] td').nth(0)).toHaveAttribute('data-mean', '50.000');
    await expect(panel.locator('[data-letter=A] td').nth(1)).not.toHaveAttribute('data-mean', /./);
    await expect(panel.locator('[data-form-gap]')).toHaveCount(0);
  }
  await expect(page.locator('[data-gain=knowledge]')).toContainText('+30');
  await expect(page.locator('[data-gain=knowledge]')).toContainText(gain.more);
  await expect(page.locator('[data-gain=duty]')).toContainText(gain['cannot-be-told-apart']);
  await expect(page.locator('[data-attrition]')).toHaveCount(0);
  // By keyboard to "from files", which are not there, and back.
  await page.locator('#pair-before').focus();
  await page.keyboard.press('End');
  await expect(page.locator('[data-said]')).toHaveText(gain.missingBefore);
  await expect(page.locator('[data-gain-report]')).toHaveCount(0);
  await page.keyboard.press('Home');
  await expect(page.locator('[data-said]')).toHaveText(gain.ready);
  await page.locator('input[name=when][value=weeks]').check();
  await expect(page.locator('[data-gain-report]')).toContainText(gain.saidWeeks);
  for (const table of await page.locator('.gain-table summary').all()) await table.click();
  await expectOpenOnPhone(page);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});

test.describe('a pair link', () => {
  test('leads to either letter, and is no pair link any more', async ({ page }) => {
    const link = await assignPair(page, 'before');
    for (const letter of ['A', 'B'] as const) {
      const child = await openLetter(page, link.replace('/kk/', '/ru/'), letter);
      await expectQuestion(child, 1);
      await expect(child.locator('h1')).toHaveText(forms[letter].items[0]?.item.text.ru.stem ?? '');
      expect(new URL(child.url()).hash).toMatch(letter === 'A' ? /^#a=1\.55\.\w{16}$/ : /^#a=1\.56\.\w{16}$/);
    }
  });

  for (const letter of ['A', 'B'] as const) {
    test(`tosses no second coin for an attempt begun on letter ${letter}`, async ({ page }) => {
      const link = await assignPair(page, 'before');
      const child = await openLetter(page, link, letter);
      await answerAll(child, skips.slice(0, 2));
      for (let again = 0; again < 3; again += 1) {
        await child.reload();
        await ready(child);
        expect(letterOn(child)).toBe(letter);
        await expectQuestion(child, 3);
      }
      await child.locator('a[hreflang=ru]').first().click();
      await child.waitForURL('**/ru/**');
      await ready(child);
      expect(letterOn(child)).toBe(letter);
      await expectQuestion(child, 3);

      await child.goto('/kk/');
      await child.goBack();
      await ready(child);
      expect(letterOn(child)).toBe(letter);
      await child.getByRole('button', { name: 'Продолжить' }).click();
      await expectQuestion(child, 3);

      // The link is opened once more in this tab: whose attempt it is comes first, and then its letter.
      await child.goto('/kk/');
      await open(child, link);
      await expect(child.locator('[data-resume]')).toBeVisible();
      await expect(child.locator('.choice')).toHaveCount(0);
      await child.getByRole('button', { name: kkQuiz.resumeYes }).click();
      await child.waitForURL((url) => !url.hash.endsWith('.p'));
      await ready(child);
      expect(letterOn(child)).toBe(letter);
      await expectQuestion(child, 3);
    });
  }

  test('tosses anew for the next child at a shared computer', async ({ page }) => {
    const link = await assignPair(page, 'before');
    const seen = new Set<Letter>();
    const child = await openLetter(page, link, 'A');
    for (let next = 0; next < 60 && seen.size < 2; next += 1) {
      await answerAll(child, ['skip']);
      await child.goto('/kk/');
      await open(child, link);
      await child.getByRole('button', { name: kkQuiz.resumeNo }).click();
      await child.waitForURL((url) => !url.hash.endsWith('.p'));
      await ready(child);
      await expectQuestion(child, 1);
      seen.add(letterOn(child));
    }
    expect(seen.size).toBe(2);
  });

  test('of the second wave begins anew in a tab that still holds the first', async ({ page }) => {
    const first = await assignPair(page, 'before');
    const second = await assignPair(page, 'after');
    const child = await openLetter(page, first, 'B');
    await answerAll(child, skips);
    await finish(child);
    await open(child, second);
    await child.waitForURL((url) => !url.hash.endsWith('.p'));
    await ready(child);
    await expect(child.locator('[data-resume]')).toHaveCount(0);
    await expectQuestion(child, 1);
  });

  test('shows no question before the coin has fallen, and stays in one entry of the history', async ({
    page,
  }) => {
    const link = await assignPair(page, 'before');
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const child = await page.context().newPage();
    await child.goto('/kk/');
    await child.route('**/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await child.goto(link, { waitUntil: 'commit' });
    await child.waitForFunction(() => 'toss' in document.documentElement.dataset);
    await expect(child.locator('.choice').first()).toBeHidden();
    release();
    await ready(child);
    await expect(child.locator('.choice').first()).toBeVisible();
    await child.goBack();
    await expect(child).toHaveURL(/\/kk\/$/);
  });

  test('opens both boxes on another device, and its codes can be read by the child', async ({
    page,
    browser,
  }) => {
    const link = await assignPair(page, 'before');
    const [ofA = '', ofB = ''] = await skippers(page, link, { A: 1, B: 1 });
    const other = await (await browser.newContext()).newPage();
    await open(other, '/kk/teachers/collect/');
    await other.getByText(teacher.openFromLink).click();
    await other.fill('#open-box', link);
    await other.getByRole('button', { name: teacher.openFromLinkButton }).click();
    await take(other, `${ofB}\n${ofA}`);
    await expect(other.locator('[data-arrived-on]')).toHaveAttribute('data-arrived-on', '1 1');
    await open(other, '/kk/my-code/');
    for (const code of [ofA, ofB]) {
      await other.fill('#hand-in-code', code);
      await other.fill('#class-link', link);
      await other.locator('form .button').click();
      await expect(other.locator('[data-contents] ol li')).toHaveCount(4);
    }
    await other.context().close();
  });
});

test('a pair by rows has two class codes and no link', async ({ page }) => {
  await assignPair(page, 'before', 'rows');
  await expect(page.locator('[data-link]')).toHaveCount(0);
  const shown = await page.locator('[data-class-code-shown]').allTextContents();
  expect(shown).toHaveLength(2);
  await expectOpenOnPhone(page);
  const codes: string[] = [];
  for (const [index, letter] of (['A', 'B'] as const).entries()) {
    const child = await page.context().newPage();
    await open(child, '/kk/code/');
    await child.fill('#class-code', shown[index] ?? '');
    await child.locator('form .button').click();
    await child.waitForURL(`**/quiz/${slugs[letter]}/**`);
    await ready(child);
    await answerAll(child, skips);
    codes.push(await finish(child));
    await child.close();
  }
  await page.getByRole('link', { name: teacher.toCollect }).click();
  await ready(page);
  await take(page, codes.join('\n'));
  await expect(page.locator('[data-arrived-on]')).toHaveAttribute('data-arrived-on', '1 1');
  await expect(page.locator('[data-seal]')).toHaveCount(0);
  await expect(page.locator('[data-seal-fault]')).toContainText('10');
});

test('a pair whose one form has too few can be untied, and deleted and put back as one', async ({ page }) => {
  test.setTimeout(120_000);
  const link = await assignPair(page, 'before');
  const codes = await skippers(page, link, { A: 6, B: 4 });
  await open(page, '/kk/teachers/collect/');
  await take(page, codes.join('\n'));
  await expect(page.locator('[data-arrived-on]')).toHaveAttribute('data-arrived-on', '6 4');
  await page.locator('[data-delete]').click();
  await expect(page.locator('[data-box]')).toHaveCount(0);
  await page.getByRole('button', { name: teacher.undo }).click();
  await expect(page.locator('[data-arrived-on]')).toHaveAttribute('data-arrived-on', '6 4');
  await page.locator('[data-untie]').click();
  await expect(page.locator('.box-list button')).toHaveCount(2);
  await page.locator('.box-list button').first().click();
  await expect(page.locator('[data-arrived]')).toHaveAttribute('data-arrived', '6');
  await page.locator('[data-seal]').click();
  await page.locator('[data-seal-yes]').click();
  await expect(page.locator('[data-words]')).toBeVisible();
});

test('a pair is made with the keyboard alone', async ({ page }) => {
  await open(page, '/kk/teachers/assign/');
  const design = page.locator('input[name=design]').first();
  await design.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('input[name=design][value=pair]')).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.locator('#form')).toBeFocused();
  await page.keyboard.press('End');
  for (const field of ['form p a >> nth=0', 'form p a >> nth=1', '#roster', '#label']) {
    await page.keyboard.press('Tab');
    await expect(page.locator(field)).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('input[name=wave][value=after]')).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toHaveText(teacher.assignmentReady);
  await expect(page.locator('h1')).toBeFocused();
  await expect(page.locator('[data-link]')).toContainText('pulse-16-18-a');
});

test.describe('aggregate files', () => {
  /** A file of so many children on a form, the first of whom have the first items right. */
  async function fileOf(
    page: Page,
    letter: Letter,
    n: number,
    right: number,
    change = (text: string) => text,
  ) {
    const form = await servedForm(page, letter);
    const key = Uint8Array.from({ length: 10 }, (_, index) => index);
    let box = openBox(form, { form: form.number }, n);
    for (let child = 0; child < n; child += 1) {
      const choices = form.items.flatMap((item, place) => {
        if (item.indicator !== 'K' && item.indicator !== 'D') return [];
        return [place < right + (child % 2) ? item.key + 1 : 4];
      });
      const handin = { form: form.number, language: 'kk', nonce: child, answers: { choices } } as const;
      const taken = collect(box, form, classSeal(key), writeCode(form, handin, classSeal(key)));
      if (taken.ok) box = taken.value;
    }
    const sealed = sealBox(box, form, (count) => crypto.getRandomValues(new Uint8Array(count)));
    if (!sealed.ok) throw new Error('too few children for a file');
    const buffer = Buffer.from(change(aggregateText(sealed.value)));
    return { name: `${letter}-${n}.bilemin.json`, mimeType: 'application/json', buffer };
  }

  test('are compared; each fault is a sentence, and good files stay', async ({ page }) => {
    await open(page, '/kk/teachers/gain/');
    await expect(page.locator('[data-empty]')).toContainText(gain.emptyTitle);
    await expectOpenOnPhone(page);
    const [before, after] = [page.locator('[data-wave=before]'), page.locator('[data-wave=after]')];
    const [a, b] = [await fileOf(page, 'A', 14, 0), await fileOf(page, 'B', 12, 1)];
    const bad = [
      { name: 'photo.json', mimeType: 'application/json', buffer: Buffer.from([0, 255, 254]) },
      {
        ...(await fileOf(page, 'A', 10, 1, (text) => text.replace('"form":55', '"form":300'))),
        name: 'x.json',
      },
      { ...(await fileOf(page, 'A', 10, 1, (text) => text.replace('"n":10', '"n":11'))), name: 'y.json' },
      { ...a, name: 'again.json' },
    ];
    await before.locator('input[type=file]').setInputFiles([a, ...bad]);
    await expect(before.locator('.notice-warn li')).toHaveCount(4);
    await expect(before.locator('.notice-warn')).toContainText('300');
    await expect(before).toContainText(a.name);
    await expect(page.locator('[data-said]')).toHaveText(gain.missingFormBefore.replace('{letter}', 'B'));
    await before.locator('input[type=file]').setInputFiles(b);
    await expect(page.locator('[data-said]')).toHaveText(gain.missingAfter);

    // Dropped, not chosen.
    const dropped = [await fileOf(page, 'A', 13, 1), await fileOf(page, 'B', 12, 2)];
    for (const { name, buffer } of dropped) {
      await after.evaluate(
        (zone, [title, text]) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([text ?? ''], title ?? '', { type: 'application/json' }));
          zone.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
        },
        [name, buffer.toString()],
      );
      await expect(after).toContainText(name);
    }
    await expect(page.locator('[data-gain-report]')).toHaveAttribute('data-gain-report', '26 25');
    await expect(page.locator('[data-gain=knowledge] [data-form-gap]')).toHaveCount(1);
    await expectOpenOnPhone(page);
    await before.getByRole('button', { name: gain.removeFile.replace('{name}', a.name) }).click();
    await expect(page.locator('[data-gain-report]')).toHaveCount(0);
    await expect(page.locator('[data-said]')).toHaveText(gain.missingFormBefore.replace('{letter}', 'A'));
  });
});
