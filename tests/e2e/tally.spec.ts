import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import gain from '../../locales/kk/gain.json' with { type: 'json' };
import tally from '../../locales/kk/tally.json' with { type: 'json' };
import { type Aggregate, tallyRows } from '../../src/quiz/box/index.ts';
import { choiceItems, type Form } from '../../src/quiz/form/index.ts';
import { asPayloads, classFile, formOf, named, writeFiles } from './aggregate-files.ts';
import { expectOpenToAll } from './barriers.ts';
import { open } from './player.ts';

const path = '/kk/teachers/tally/';
const slug = 'no-bullying-11-15-a';
const form = formOf(slug);
let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bilemin-tally-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A row in which so many of n chose the key, two said "I don't know", and the rest the next option. */
function rowOf(of: Form, place: number, right: number, n: number): number[] {
  const row = [0, 0, 0, 2, 0];
  const key = choiceItems(of)[place]?.key ?? 0;
  row[key] = right;
  row[(key + 1) % 3] = n - 2 - right;
  return row;
}

/** How many of 27 had each item right. */
const right = [20, 11, 16, 9, 23];
const rows = right.map((own, place) => rowOf(form, place, own, 27));

async function begin(page: Page, slips: number, label = '', chosen = slug): Promise<void> {
  const more = page.locator('details', { has: page.locator('[data-begin]') }).locator('> summary');
  if ((await more.count()) > 0) await more.click();
  await page.selectOption('#form', chosen);
  await page.fill('#slips', `${slips}`);
  await page.fill('#label', label);
  await page.locator('[data-begin] button[type=submit]').click();
  await expect(page.locator('[data-tally]')).toBeVisible();
}

/** Types rows by keyboard alone, Enter after each number. */
async function type(page: Page, totals: readonly (readonly number[])[], table = 0): Promise<void> {
  const sheet = page.locator('[data-tally]').nth(table);
  await sheet.locator('[data-row] input').first().focus();
  for (const row of totals) {
    for (const total of row) {
      await page.keyboard.type(`${total}`);
      await page.keyboard.press('Enter');
    }
  }
}

const row = (page: Page, number: number) => page.locator(`[data-row="${number}"]`);

async function save(page: Page): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.locator('[data-save]').first().click();
  return readFileSync(await (await waiting).path(), 'utf8');
}

const mean = (own: readonly number[], n: number): string =>
  ((100 * own.reduce((sum, count) => sum + count, 0)) / (n * own.length)).toFixed(3);
const ofIndicator = (indicator: 'K' | 'D'): number[] =>
  right.filter((_, place) => choiceItems(form)[place]?.indicator === indicator);

test('27 slips with one missing: warned, kept over a reload, mended, reported, saved and merged', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await open(page, path);
  await begin(page, 27, '5 «Ә» сыныбы');
  const short = rows.map((own, at) => own.map((total, column) => (at === 2 && column === 3 ? 1 : total)));
  await type(page, short);
  await expect(row(page, 3)).toHaveAttribute('data-check', 'missing');
  await expect(row(page, 3)).toContainText('26 / 27: 1 жетпейді');
  await expect(row(page, 2)).toHaveAttribute('data-check', 'even');

  await page.reload();
  await expect(row(page, 3)).toHaveAttribute('data-check', 'missing');
  await expect(row(page, 1).locator('input').first()).toHaveValue(`${rows[0]?.[0]}`);
  await page.locator('[data-close]').click();
  await expect(page.locator('[data-uneven] li')).toHaveText(['3-сұрақ: 1 жетпейді']);
  await page.locator('[data-uneven] li a').click();
  await expect(row(page, 3).locator('input').first()).toBeFocused();
  await row(page, 3).locator('[data-add-missing]').click();
  await expect(row(page, 3)).toHaveAttribute('data-check', 'even');
  await expect(page.locator('[data-uneven]')).toHaveCount(0);
  await page.locator('[data-close]').click();

  await expect(page.locator('[data-report="27"]')).toBeVisible();
  const figure = (name: string) => page.locator(`[data-indicator=${name}] [data-mean]`);
  await expect(figure('knowledge')).toHaveAttribute('data-mean', mean(ofIndicator('K'), 27));
  await expect(figure('duty')).toHaveAttribute('data-mean', mean(ofIndicator('D'), 27));
  await expect(page.locator('[data-mode-note=paper]')).toBeVisible();
  for (const [place, { id }] of choiceItems(form).entries()) {
    const share = ((100 * (right[place] ?? 0)) / 27).toFixed(3);
    await expect(page.locator(`[data-item="${id}"] [data-right]`)).toHaveAttribute('data-right', share);
  }

  const text = await save(page);
  expect(await save(page)).toBe(text);
  await page.reload();
  expect(await save(page)).toBe(text);
  const file = JSON.parse(text) as Aggregate;
  expect(file).toMatchObject({ mode: 'paper', form: form.number, n: 27, blocks: { mixed: { n: 27 } } });
  expect(file.blocks.mixed?.items[2]?.options).toEqual([...(rows[2] ?? []).slice(0, 3), 1, 1, 0]);
  expect(text).not.toContain('Ә');

  const device = classFile(7, { form });
  const files = [named('device', device), { name: 'paper.bilemin.json', text }];
  await open(page, '/kk/data/merge/');
  await page.locator('input[data-files]').setInputFiles(asPayloads(files));
  await expect(page.locator('[data-group]')).toHaveCount(3);
  const both = page.locator('[data-group][data-mode=combined]');
  await both.locator('[data-open]').click();
  await expect(both.locator('[data-report="52"]')).toBeVisible();
  const item = choiceItems(form)[0];
  const rightOnDevice = device.blocks.kk?.items[0]?.options[item?.key ?? 0] ?? 0;
  await expect(both.locator(`[data-item="${item?.id}"] [data-right]`)).toHaveAttribute(
    'data-right',
    ((100 * (rightOnDevice + 20)) / 52).toFixed(3),
  );

  writeFiles(join(folder, 'boxes'), files);
  const out = join(folder, 'all.bilemin.json');
  const said = execFileSync('npx', ['bilemin', 'merge', join(folder, 'boxes'), '--out', out], {
    encoding: 'utf8',
  });
  expect(said).toContain('combined, 2 files, 52 children in 2 boxes');
  const combined = readdirSync(folder).find((name) => name.includes('combined')) ?? '';
  const sum = JSON.parse(readFileSync(join(folder, combined), 'utf8')) as Aggregate;
  expect(sum).toMatchObject({ mode: 'combined', n: 52 });
  expect(sum.leaves.map(({ n }) => n).sort()).toEqual([25, 27]);
});

test('typing, closing and reading the report need no network once the page is open', async ({
  page,
  context,
}) => {
  await open(page, path);
  await context.setOffline(true);
  await begin(page, 27);
  await type(page, rows);
  await page.locator('[data-close]').click();
  await expect(page.locator('[data-report="27"]')).toBeVisible();
  await expect(page.locator('[data-item]').first()).toContainText('-сұрақ');
  expect(JSON.parse(await save(page))).toMatchObject({ mode: 'paper', n: 27 });
  await context.setOffline(false);
  // The words of the questions come with the network.
  await expect(page.locator('[data-item]').first()).not.toContainText('-сұрақ');
});

test('keys: arrows, + and -, a Kazakh number row, undo; strokes by taps', async ({ page }) => {
  await open(page, path);
  await begin(page, 12);
  const cell = (number: number, column: number) => row(page, number).locator('input').nth(column);
  await cell(1, 0).focus();
  // The row of a Kazakh keyboard: " is 1, ә is 2.
  await page.keyboard.insertText('"ә');
  await expect(cell(1, 0)).toHaveValue('12');
  await expect(row(page, 1)).toHaveAttribute('data-check', 'even');
  await page.keyboard.press('ArrowDown');
  await expect(cell(2, 0)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await page.keyboard.press('-');
  await expect(cell(2, 1)).toHaveValue('1');
  await page.keyboard.press('ArrowUp');
  await expect(cell(1, 1)).toBeFocused();
  await page.locator('[data-undo]').click();
  await page.locator('[data-undo]').click();
  await expect(cell(2, 1)).toHaveValue('1');
  await page.locator('[data-undo]').click();
  await expect(cell(2, 1)).toHaveValue('');
  await expect(cell(1, 0)).toHaveValue('12');

  await page.getByText(tally.wayStrokes).click();
  const stroke = row(page, 2).locator('button').nth(2);
  for (let tap = 0; tap < 6; tap += 1) await stroke.click();
  await expect(stroke.locator('strong')).toHaveText('6');
  await page.locator('[data-take-away]').click();
  await stroke.click();
  await expect(stroke.locator('strong')).toHaveText('5');
  await expect(stroke).toHaveAccessibleName(/: 5$/);
  await page.getByText(tally.wayNumbers).click();
  await expect(cell(2, 2)).toHaveValue('5');
});

test('too many is named, and the number of slips can be put right', async ({ page }) => {
  await open(page, path);
  await page.locator('[data-begin] button[type=submit]').click();
  await expect(page.locator('#slips-message')).toHaveText(tally.slipsFault);
  await begin(page, 25);
  await type(page, rows);
  await page.locator('[data-close]').click();
  await expect(page.locator('[data-uneven] li').first()).toHaveText('1-сұрақ: 2 артық');
  await page.locator('[data-raise]').click();
  await expect(page.locator('[data-uneven]')).toHaveCount(0);
  await page.locator('[data-close]').click();
  await expect(page.locator('[data-report="27"]')).toBeVisible();
});

test('a group of six sees words alone, asked before the numbers are erased', async ({ page }) => {
  await open(page, path);
  await begin(page, 4);
  await expect(page.locator('[data-too-few]')).toContainText('5');
  await page.getByLabel(tally.slips, { exact: true }).first().fill('6');
  await type(
    page,
    right.map((_, place) => rowOf(form, place, place === 0 ? 0 : 4, 6)),
  );
  await page.locator('[data-close]').click();
  await page.locator('[data-close-yes]').click();
  await expect(page.locator('[data-words]')).toBeVisible();
  await expect(page.locator('[data-save]')).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('bilemin.tallies') ?? '')).not.toContain('rows');
});

test('corrected until a file is saved; counted again after that, with a file that never adds up', async ({
  page,
}) => {
  await open(page, path);
  await begin(page, 27);
  await type(page, rows);
  await page.locator('[data-close]').click();
  await page.locator('[data-reopen]').click();
  await expect(row(page, 1).locator('input').first()).toHaveValue(`${rows[0]?.[0]}`);
  await page.locator('[data-close]').click();
  const first = await save(page);
  await expect(page.locator('[data-reopen]')).toHaveCount(0);
  await page.locator('summary', { hasText: tally.again }).click();
  await page.locator('[data-again]').click();
  await expect(page.locator('[data-tally]')).toContainText('27');
  await expect(page.locator('[data-tally] .number')).toHaveCount(0);
  await type(
    page,
    right.map((own, place) => rowOf(form, place, own - 1, 27)),
  );
  await page.locator('[data-close]').click();
  await expect(page.locator('[data-report]')).toBeVisible();
  const second = await save(page);
  expect(second).not.toBe(first);
  await open(page, '/kk/data/merge/');
  await page.locator('input[data-files]').setInputFiles(
    asPayloads([
      { name: 'first.bilemin.json', text: first },
      { name: 'second.bilemin.json', text: second },
    ]),
  );
  await expect(page.locator('[data-group]')).toHaveCount(1);
  await expect(page.locator('[data-facts="1"]')).toBeVisible();
});

test('several tallies lie side by side; one that was deleted can be put back', async ({ page }) => {
  await open(page, path);
  await begin(page, 12, 'бірінші');
  await begin(page, 13, 'екінші', 'pulse-11-15-a');
  await expect(page.locator('[data-row]')).toHaveCount(tallyRows(formOf('pulse-11-15-a')).length);
  await expect(page.locator('.box-list button')).toHaveText(['бірінші', 'екінші']);
  await page.locator('[data-delete]').click();
  await expect(page.locator('[data-box] h2')).toHaveText('бірінші');
  await page.locator('[data-restore]').click();
  await expect(page.locator('[data-box] h2')).toHaveText('екінші');
  await page.reload();
  await expect(page.locator('.box-list button')).toHaveCount(2);

  // From the paper page of a form: to the tally of it that is being counted, or to a new one.
  await page.goto('about:blank');
  await open(page, `${path}#${slug}`);
  await expect(page.locator('[data-box] h2')).toHaveText('бірінші');
  await open(page, '/kk/quiz/school-11-15-a/paper/');
  await page.locator('[data-to-tally]').click();
  await page.waitForURL(/teachers\/tally/);
  await expect(page.locator('#form')).toHaveValue('school-11-15-a');
  await expect(page.locator('#slips')).toBeVisible();
});

test('before and after on paper, by rows: two sheets each time, and the change between them', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const B = formOf('no-bullying-11-15-b');
  const wave = async (name: string, known: number): Promise<void> => {
    const more = page.locator('details', { has: page.locator('[data-begin]') }).locator('> summary');
    if ((await more.count()) > 0) await more.click();
    await page.getByText(tally.designPair).click();
    await page.selectOption('#form', slug);
    await page.getByText(name, { exact: true }).click();
    await page.fill('#slips', '14');
    await page.fill('#slips-b', '12');
    await page.locator('[data-begin] button[type=submit]').click();
    const tables = [
      [form, 14],
      [B, 12],
    ] as const;
    for (const [table, [own, n]] of tables.entries()) {
      const totals = choiceItems(own).map((_, place) => rowOf(own, place, known, n));
      await type(page, totals, table);
    }
    await page.locator('[data-close]').click();
  };
  await open(page, path);
  await wave(tally.before, 4);
  await expect(page.locator('[data-report]')).toHaveCount(2);
  await wave(tally.after, 9);
  await page.locator('[data-to-gain]').click();
  await expect(page.locator('[data-gain-report="26 26"]')).toBeVisible();
  await expect(page.locator('[data-paper=all]')).toHaveText(gain.paperAll);
  // 5 of 14 and 5 of 12 more, each form weighing the same.
  await expect(page.locator('[data-gain=knowledge] [data-change]')).toHaveAttribute(
    'data-change',
    ((100 * (5 / 14 + 5 / 12)) / 2).toFixed(3),
  );
});

test('every screen of the tally is open to all at 320 px', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, path);
  await expectOpenToAll(page);
  await begin(page, 25);
  await type(page, rows.slice(0, 3));
  await page.locator('[data-close]').click();
  await expectOpenToAll(page);
  await page.getByText(tally.wayStrokes).click();
  await expectOpenToAll(page);
  await page.locator('[data-raise]').click();
  await page.locator('[data-all-missing]').click();
  await page.locator('[data-close]').click();
  await expect(page.locator('[data-report="27"]')).toBeVisible();
  await expectOpenToAll(page);
});
