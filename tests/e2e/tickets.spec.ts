import { expect, type Page, test } from '@playwright/test';
import handin from '../../locales/kk/handin.json' with { type: 'json' };
import teacher from '../../locales/kk/teacher.json' with { type: 'json' };
import { barriers, smallTargets } from './barriers.ts';
import { assign, linkGiven, take } from './desk.ts';
import { answerAll, open } from './player.ts';

const slug = 'no-bullying-11-15-a';

interface Given {
  readonly link: string;
  readonly code: string;
  readonly tickets: readonly string[];
}

/** Makes an assignment with tickets for six children and leaves the page on its sheet. */
async function assigned(page: Page): Promise<Given> {
  await open(page, '/kk/teachers/assign/');
  await page.locator('label:has(input[name=tickets][value=yes])').click();
  const code = await assign(page, slug, 6);
  return {
    link: await linkGiven(page),
    code,
    tickets: await page.locator('.ticket-list li').allTextContents(),
  };
}

/** A child at the end of the questions, all skipped. */
async function atTheEnd(page: Page, link: string): Promise<Page> {
  const child = await page.context().newPage();
  await open(child, link);
  await answerAll(
    child,
    Array.from({ length: 5 }, () => 'skip'),
  );
  await child.locator('[data-stage=checking] .button').click();
  return child;
}

async function codeWith(child: Page, ticket: string): Promise<string> {
  await child.fill('#ticket', ticket);
  await child.locator('[data-ticket] .button').click();
  return ((await child.locator('[data-code]').textContent()) ?? '').trim();
}

test('a box with tickets counts each ticket once and nothing without one', async ({ page }) => {
  test.setTimeout(120_000);
  const { link, code, tickets } = await assigned(page);
  expect(link).toMatch(/\.t$/);
  expect(tickets).toHaveLength(11);
  const [first = '', second = ''] = tickets;

  // By the link the ticket is asked for; a slip is explained at the field and nothing is lost.
  const child = await atTheEnd(page, link);
  await child.locator('[data-promise] .button').click();
  await expect(child.locator('#ticket')).toBeVisible();
  expect(await barriers(child)).toEqual([]);
  expect(await smallTargets(child)).toEqual([]);
  const wrong = `${first.slice(0, -1)}${(Number(first.at(-1)) + 1) % 10}`;
  for (const [typed, words] of [
    ['', handin.ticketEmpty],
    ['123', handin.ticketLength.replace('{digits}', '3')],
    [wrong, handin.ticketMistyped],
  ] as const) {
    await child.fill('#ticket', typed);
    await child.locator('[data-ticket] .button').click();
    await expect(child.locator('#ticket-message')).toHaveText(words);
    await expect(child.locator('#ticket')).toBeFocused();
  }
  const handed = [await codeWith(child, first)];
  await child.locator('[data-clear]').click();
  await child.close();

  // By the class code too; the keys on the screen type as well.
  const byCode = await page.context().newPage();
  await open(byCode, '/kk/code/');
  await byCode.fill('#class-code', code);
  await byCode.locator('form .button').click();
  await byCode.waitForURL(/\.t$/);
  await byCode.close();

  // The same ticket in another child's hand, and a code from a link whose mark was taken off.
  const cheat = await atTheEnd(page, link);
  await cheat.locator('[data-promise] .button').click();
  handed.push(await codeWith(cheat, first));
  await cheat.locator('[data-clear]').click();
  await cheat.close();
  const stranger = await atTheEnd(page, link.replace(/\.t$/, ''));
  await stranger.locator('[data-promise] .button').first().click();
  handed.push(((await stranger.locator('[data-code]').textContent()) ?? '').trim());
  await stranger.locator('[data-clear]').click();
  await stranger.close();

  // Who came by a link without the mark and has a ticket can say so.
  const late = await atTheEnd(page, link.replace(/\.t$/, ''));
  await late.getByRole('button', { name: handin.ticketHave }).click();
  await late.locator('#ticket').press('End');
  for (const digit of second.replaceAll(' ', ''))
    await late.locator('.keypad').getByRole('button', { name: digit, exact: true }).click();
  await late.locator('[data-ticket] .button').click();
  handed.push(((await late.locator('[data-code]').textContent()) ?? '').trim());
  await late.close();

  await open(page, '/kk/teachers/collect/');
  await take(page, handed.join('\n'));
  await expect(page.locator('[data-arrived]')).toHaveAttribute('data-arrived', '2');
  await expect(page.locator('[data-fault=used-ticket]')).toHaveCount(1);
  await expect(page.locator('[data-fault=unknown-ticket]')).toHaveCount(1);
  await expect(page.locator('[data-tickets]')).toHaveAttribute('data-tickets', '11');
  await page.getByRole('button', { name: teacher.ticketMore }).click();
  await expect(page.locator('[data-tickets]')).toHaveAttribute('data-tickets', '16');
  await page.reload();
  await expect(page.locator('[data-tickets]')).toHaveAttribute('data-tickets', '16');
  expect(await barriers(page)).toEqual([]);
});

test('another browser, which does not know the tickets, opens no box for them', async ({ page, browser }) => {
  const { link } = await assigned(page);
  const other = await (await browser.newContext()).newPage();
  await open(other, '/kk/teachers/collect/');
  await other.locator('details summary').click();
  await other.fill('#open-box', link);
  await other.locator('form:has(#open-box) button').click();
  await expect(other.locator('#open-box-message')).toHaveText(teacher.ticketsElsewhere);
  await other.context().close();
});

test('tickets print without the sheet for the board, as many as are out', async ({ page }) => {
  await assigned(page);
  await page.evaluate(() => {
    document.documentElement.dataset['print'] = 'tickets';
  });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.ticket-sheet > li')).toHaveCount(11);
  await expect(page.locator('.ticket-sheet')).toBeVisible();
  await expect(page.locator('[data-assignment]')).toBeHidden();
});
