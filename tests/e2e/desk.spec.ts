import { expect, type Page, test } from '@playwright/test';
import entry from '../../locales/kk/entry.json' with { type: 'json' };
import mycode from '../../locales/kk/mycode.json' with { type: 'json' };
import report from '../../locales/kk/report.json' with { type: 'json' };
import teacher from '../../locales/kk/teacher.json' with { type: 'json' };
import { assign, linkGiven, take } from './desk.ts';
import { answerAll, finish, open } from './player.ts';

const slug = 'no-bullying-11-15-a';

/** Makes an assignment and leaves the page on its sheet. */
async function assigned(page: Page): Promise<{ link: string; code: string }> {
  await open(page, '/kk/teachers/assign/');
  await page.fill('#label', '5 «Ә» сыныбы');
  const code = await assign(page, slug, 6);
  return { link: await linkGiven(page), code };
}

/** Takes the quiz of a link in a tab of its own, all skipped, and returns the code. */
async function handIn(page: Page, link: string): Promise<string> {
  const child = await page.context().newPage();
  await open(child, link);
  await answerAll(
    child,
    Array.from({ length: 5 }, () => 'skip'),
  );
  const code = await finish(child);
  await child.locator('[data-clear]').click();
  await child.close();
  return code;
}

test('a roster that is no number is explained at the field and loses nothing', async ({ page }) => {
  await open(page, '/kk/teachers/assign/');
  await page.fill('#label', 'белгі');
  for (const roster of ['0', '61', 'көп', '']) {
    await page.fill('#roster', roster);
    await page.locator('form .button').click();
    await expect(page.locator('#roster-message')).toHaveText(teacher.rosterFault);
  }
  await expect(page.locator('#label')).toHaveValue('белгі');
});

test('a class of six is closed in words, without a file', async ({ page }) => {
  test.setTimeout(90_000);
  const { link } = await assigned(page);
  const codes: string[] = [];
  for (let child = 0; child < 6; child += 1) codes.push(await handIn(page, link));
  await open(page, '/kk/teachers/collect/');
  await take(page, codes.slice(0, 4).join('\n'));
  await expect(page.locator('[data-arrived]')).toHaveAttribute('data-arrived', '4');
  await expect(page.locator('[data-seal]')).toHaveCount(0);
  await take(page, codes.slice(4).join('\n'));
  await page.locator('[data-seal]').click();
  await page.locator('[data-seal-yes]').click();
  await expect(page.locator('[data-words]')).toContainText(report.few);
  await expect(page.locator('[data-save]')).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('bilemin.boxes') ?? '')).not.toContain('nonces');
});

test('bad codes stay in the field, each with its sentence; good ones are counted', async ({ page }) => {
  const { link } = await assigned(page);
  const code = await handIn(page, link);
  await open(page, '/kk/teachers/collect/');
  await take(page, `${code.toLowerCase()}\nABC\n${'А'.repeat(23)}!\n${code}`);
  await expect(page.locator('[data-arrived]')).toHaveAttribute('data-arrived', '1');
  for (const fault of ['length', 'no-symbol', 'counted-already']) {
    await expect(page.locator(`[data-fault=${fault}]`)).toHaveCount(1);
  }
  expect(await page.inputValue('#codes')).toBe(`ABC\n${'А'.repeat(23)}!`);
});

test('a paste of five megabytes answers quickly and says that it was too long', async ({ page }) => {
  const { link } = await assigned(page);
  const code = await handIn(page, link);
  await open(page, '/kk/teachers/collect/');
  await page.locator('#codes').evaluate((field, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text + 'x'.repeat(5_000_000));
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, `${code}\n`);
  await expect(page.locator('#codes-message')).not.toBeEmpty();
  await expect(page.locator('[data-arrived]')).toHaveAttribute('data-arrived', '1');
});

test('a file that is no text is refused in words; a file of codes is taken', async ({ page }) => {
  const { link } = await assigned(page);
  const code = await handIn(page, link);
  await open(page, '/kk/teachers/collect/');
  const field = page.locator('input[type=file]');
  await field.setInputFiles({
    name: 'photo.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from([0, 255, 254, 1, 0]),
  });
  await expect(page.locator('#codes-message')).toHaveText(teacher.fileUnreadable);
  await field.setInputFiles({
    name: 'codes.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(`\uFEFF${code}\r\n`),
  });
  await expect(page.locator('[data-arrived]')).toHaveAttribute('data-arrived', '1');
});

test('a camera that is refused or missing is explained, and collecting goes on', async ({ page }) => {
  await assigned(page);
  await open(page, '/kk/teachers/collect/');
  await page.locator('[data-camera]').click();
  const refused = page.getByText(teacher.cameraRefused).or(page.getByText(teacher.cameraMissing));
  await expect(refused).toBeVisible();
  await expect(page.locator('#codes')).toBeEnabled();
});

test('a box that was deleted can be put back', async ({ page }) => {
  const { link } = await assigned(page);
  const code = await handIn(page, link);
  await open(page, '/kk/teachers/collect/');
  await take(page, code);
  await page.locator('[data-delete]').click();
  await expect(page.locator('[data-box]')).toHaveCount(0);
  await page.getByRole('button', { name: teacher.undo }).click();
  await expect(page.locator('[data-arrived]')).toHaveAttribute('data-arrived', '1');
  await expect(page.locator('[data-box] h2')).toHaveText('5 «Ә» сыныбы');
});

test('boxes lie side by side, and a code in the wrong one is told where it belongs', async ({ page }) => {
  const { link } = await assigned(page);
  const code = await handIn(page, link);
  await assigned(page);
  await open(page, '/kk/teachers/collect/');
  await take(page, code);
  await expect(page.locator('[data-fault=other-class]')).toContainText('5 «Ә» сыныбы');
  await page.locator('.box-list button').first().click();
  await take(page, code);
  await expect(page.locator('[data-arrived]')).toHaveAttribute('data-arrived', '1');
});

test('a class code opens the quiz from a Kazakh keyboard, and a wrong digit is explained', async ({
  page,
}) => {
  const { code } = await assigned(page);
  const kazakh = ['қ', '"', 'ә', 'і', 'ң', 'ғ', ',', '.', 'ү', 'ұ'];
  const typed = code.replace(/\d/g, (digit) => kazakh[Number(digit)] ?? digit);
  await open(page, '/kk/code/');
  await page.fill(
    '#class-code',
    code.replace(/\d$/, (digit) => `${(Number(digit) + 1) % 10}`),
  );
  await page.locator('form .button').click();
  await expect(page.locator('#class-code-message')).toHaveText(entry.codeMistyped);
  await expect(page.locator('#class-code')).toBeFocused();
  await page.fill('#class-code', typed);
  await page.locator('form .button').click();
  await page.waitForURL(`**/kk/quiz/${slug}/#a=1.57.*`);
});

test('the keypad on the screen types a class code', async ({ page }) => {
  const { code } = await assigned(page);
  await open(page, '/kk/code/');
  for (const digit of code.replace(/\D/g, '')) {
    await page.locator('.keypad').getByRole('button', { name: digit, exact: true }).click();
  }
  await page.locator('form .button').click();
  await page.waitForURL(`**/kk/quiz/${slug}/#a=1.57.*`);
});

test('"what does my code say?" shows everything a code holds, from link or class code', async ({ page }) => {
  const { link, code: classCode } = await assigned(page);
  const code = await handIn(page, link);
  await open(page, '/kk/my-code/');
  await page.locator('form .button').click();
  await expect(page.locator('#my-code-message')).toHaveText(mycode.faultEmpty);
  await page.fill('#hand-in-code', code);
  await page.fill('#class-link', 'бір нәрсе');
  await page.locator('form .button').click();
  await expect(page.locator('#my-code-message')).toHaveText(mycode.faultLink);
  for (const given of [link, classCode]) {
    await page.fill('#class-link', given);
    await page.locator('form .button').click();
    await expect(page.locator('[data-contents] ol li')).toHaveCount(5);
    await expect(page.locator('[data-contents]')).toContainText(mycode.noAnswer);
  }
});

test('the board sheet, the code and the report print on A4 with Kazakh letters', async ({ page }) => {
  await assigned(page);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.length).toBeGreaterThan(5000);
});

test('a browser that refuses storage is named before the first code', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('denied', 'QuotaExceededError');
    };
  });
  await open(page, '/kk/teachers/assign/');
  await page.locator('form .button').click();
  await expect(page.locator('.notice-warn')).toHaveText(teacher.storageRefused);
});
