import { readFileSync } from 'node:fs';
import { type BrowserContext, expect, test } from '@playwright/test';
import enQuiz from '../../locales/en/quiz.json' with { type: 'json' };
import kkQuiz from '../../locales/kk/quiz.json' with { type: 'json' };
import ruQuiz from '../../locales/ru/quiz.json' with { type: 'json' };
import { assign, linkGiven, take } from './desk.ts';
import { formContent } from './forms.ts';
import { answerAll, choose, expectQuestion, finish, goBack, open, proceed, ready } from './player.ts';

const slug = 'pulse-11-15-a';
const words = { kk: kkQuiz, ru: ruQuiz, en: enQuiz };
type Language = keyof typeof words;
const { items } = formContent(slug);
const scored = items.flatMap(({ item }) => (item.scale === 'choice' ? [item.indicator] : []));

/** The text of an answer in one language: `right`, `wrong`, `dont-know`, `skip`, or a level of an opinion. */
function answerIn(language: Language, place: number, kind: string): string {
  const item = items[place]?.item;
  const strings = words[language];
  if (!item || kind === 'skip') return 'skip';
  if (item.indicator === 'K0') return strings.k0_1;
  if (item.indicator === 'S') return place % 2 === 0 ? strings.frequency_0 : strings.declined;
  if (item.scale !== 'choice') return 'skip';
  if (kind === 'dont-know') return strings.dontKnow;
  const { key, text } = item;
  const wrong = (['a', 'b', 'c'] as const).find((option) => option !== key) ?? 'a';
  return text[language].options[kind === 'right' ? key : wrong];
}

/**
 * What child number `child` (0-11) does with scored item number `place`: the plan the expected figures are reckoned from.
 * Child c answers the first c + 1 scored items right at most; every fifth of the others is "don't know", else wrong.
 */
function plan(child: number, place: number): string {
  if (place < child) return 'right';
  return (child + place) % 5 === 0 ? 'dont-know' : 'wrong';
}

function answersOf(child: number, language: Language): string[] {
  let place = -1;
  return items.map(({ item }, index) => {
    if (item.scale !== 'choice') return answerIn(language, index, 'opinion');
    place += 1;
    return answerIn(language, index, plan(child, place));
  });
}

/** Mean per cent right on an indicator over the twelve children, from the plan alone. */
function expectedMean(indicator: 'K' | 'D'): number {
  const places = scored.flatMap((own, place) => (own === indicator ? [place] : []));
  const shares = Array.from({ length: 12 }, (_, child) => {
    return (100 * places.filter((place) => plan(child, place) === 'right').length) / places.length;
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

async function assigned(context: BrowserContext, form: string): Promise<{ link: string; code: string }> {
  const page = await context.newPage();
  await open(page, '/kk/teachers/assign/');
  const code = await assign(page, form);
  const link = await linkGiven(page);
  await page.close();
  return { link, code };
}

test('a class of twelve, from the link to the report', async ({ browser }) => {
  test.setTimeout(240_000);
  const teacher = await browser.newContext();
  const { link, code } = await assigned(teacher, slug);
  const other = await browser.newContext();
  const foreign = await assigned(other, slug);
  const topic = await assigned(other, 'no-bullying-11-15-a');
  await other.close();

  const languages: Language[] = ['kk', 'ru', 'en'];
  const codes: string[] = [];
  for (let child = 0; child < 12; child += 1) {
    const language = languages[child % 3] ?? 'kk';
    const answers = answersOf(child, language);
    const context = await browser.newContext();
    const page = await context.newPage();
    if (child === 11) {
      await open(page, `/${language}/code/`);
      await page.fill('#class-code', code);
      await page.locator('form .button').click();
      await ready(page);
    } else {
      await open(page, link.replace('/kk/', `/${language}/`));
    }
    if (child === 3) {
      // Reloads midway and goes on at the same question.
      await answerAll(page, answers.slice(0, 7));
      await page.reload();
      await ready(page);
      await expectQuestion(page, 8);
      await answerAll(page, answers.slice(7));
    } else if (child === 4) {
      // Switches language midway: the answers stay, the rest is answered in the other language.
      await answerAll(page, answers.slice(0, 6));
      await page.locator('a[hreflang=en]').first().click();
      await page.waitForURL('**/en/**');
      await ready(page);
      await expectQuestion(page, 7);
      await answerAll(page, answersOf(child, 'en').slice(6));
    } else if (child === 5) {
      // Answers the sixth question otherwise, goes back and changes it.
      await answerAll(page, answers.slice(0, 5));
      await choose(page, answerIn(language, 5, 'dont-know'));
      await proceed(page);
      await goBack(page);
      await answerAll(page, answers.slice(5));
    } else {
      await answerAll(page, answers);
    }
    codes.push(await finish(page));
    await context.close();
  }

  const strays: string[] = [];
  for (const [address, count] of [
    [foreign.link, items.length],
    [topic.link, 5],
  ] as const) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await open(page, address);
    await answerAll(
      page,
      Array.from({ length: count }, () => 'skip'),
    );
    strays.push(await finish(page));
    await context.close();
  }
  const first = codes[0] ?? '';
  const mistyped = `${first.slice(0, -1)}${first.endsWith('7') ? '8' : '7'}`;
  const paste = [...codes, first, codes[4]?.toLowerCase(), mistyped, ...strays].join('\n');

  const desk = await teacher.newPage();
  await open(desk, '/kk/teachers/collect/');
  await take(desk, paste);
  await expect(desk.locator('[data-arrived]')).toHaveAttribute('data-arrived', '12');
  await expect(desk.locator('[data-fault=counted-already]')).toHaveCount(2);
  await expect(desk.locator('[data-fault=mistyped]')).toHaveCount(1);
  await expect(desk.locator('[data-fault=other-class]')).toHaveCount(1);
  await expect(desk.locator('[data-fault=other-form]')).toHaveCount(1);

  await desk.reload();
  await expect(desk.locator('[data-arrived]')).toHaveAttribute('data-arrived', '12');
  await expect(desk.locator('[data-report]')).toHaveCount(0);
  await desk.locator('[data-seal]').click();
  await desk.locator('[data-seal-yes]').click();

  await expect(desk.locator('[data-report]')).toHaveAttribute('data-report', '12');
  for (const [name, indicator] of [
    ['knowledge', 'K'],
    ['duty', 'D'],
  ] as const) {
    const shownMean = desk.locator(`[data-indicator=${name}] [data-mean]`);
    await expect(shownMean).toHaveAttribute('data-mean', expectedMean(indicator).toFixed(3));
  }
  await expect(desk.locator('[data-satisfaction]')).toHaveAttribute('data-satisfaction', 'hidden');
  await expect(desk.locator('[data-satisfaction]')).toContainText('100');

  const saved: string[] = [];
  for (let round = 0; round < 2; round += 1) {
    const download = desk.waitForEvent('download');
    await desk.locator('[data-save]').click();
    saved.push(readFileSync(await (await download).path(), 'utf8'));
  }
  expect(saved[0]).toBe(saved[1]);
  expect(JSON.parse(saved[0] ?? '')).toMatchObject({
    format: 'bilemin-aggregate',
    n: 12,
    blocks: { mixed: { n: 12 } },
  });
  await teacher.close();
});
