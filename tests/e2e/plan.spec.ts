import { expect, type Page, test } from '@playwright/test';

/** Opens the teachers' room as a new user would, with a `print` that notes what it was asked for. */
async function openRoom(page: Page, locale: string): Promise<void> {
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    window.print = () => asked.push(document.querySelector('main')?.dataset['paper'] ?? 'plan');
  });
  await page.goto(`/${locale}/teachers/`);
}

const asked = (page: Page) => page.evaluate(() => (window as unknown as { asked: string[] }).asked);

const words = {
  kk: {
    mode: 'Құрылғысыз',
    topic: 'Мектеп және оқу',
    print: /^Жоспар.*басып шығару$/,
    objective: 'Оқушы мектептің міндетін',
    copy: 'Қазақша мәтінді көшіру',
    copied: 'Көшірілді',
    heading: 'ҚЫСҚА МЕРЗІМДІ ЖОСПАР',
  },
  ru: {
    mode: 'Без устройств',
    topic: 'Школа и учёба',
    print: /^Распечатать план/,
    objective: 'Ученик различает',
    copy: 'Скопировать русский текст',
    copied: 'Скопировано',
    heading: 'КРАТКОСРОЧНЫЙ ПЛАН',
  },
} as const;

for (const locale of ['kk', 'ru'] as const) {
  const own = words[locale];

  test(`/${locale}/teachers/ leads to the print dialog in three taps`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openRoom(page, locale);
    const began = Date.now();
    await page.getByRole('link', { name: own.mode }).click();
    await page
      .locator('section', { hasText: '11–15' })
      .getByRole('link', { name: own.topic, exact: true })
      .click();
    await page.getByRole('button', { name: own.print }).first().click();
    expect(await asked(page)).toEqual(['plan']);
    expect(Date.now() - began).toBeLessThan(30_000);
    await expect(page.locator('main')).toHaveAttribute('data-printable', /.*/);
  });

  test(`the text of the chosen way is copied in ${locale}`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`/${locale}/teachers/plan/11-15/school/#computer-room`);
    await page.getByRole('button', { name: own.copy }).first().click();
    await expect(page.getByRole('status').filter({ hasText: own.copied })).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain(own.heading);
    expect(text).toContain(own.objective);
    expect(text).toContain(
      locale === 'kk' ? 'мектептің компьютерлері қолданылады' : 'используются школьные компьютеры',
    );
    expect(text).not.toContain(locale === 'kk' ? 'Құрылғы қолданылмайды' : 'Устройства не используются');
  });
}

test('a refused clipboard is said, and the text stays to be selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('no')) },
    });
  });
  await page.goto('/kk/teachers/plan/7-10/school/');
  await page.getByRole('button', { name: words.kk.copy }).first().click();
  await expect(page.getByRole('status').filter({ hasText: 'белгілеп' })).toBeVisible();
});

test('the ways of teaching are told apart without a script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}/kk/teachers/plan/11-15/school/`);
  const steps = page.locator('.timed').first().locator('li:visible h3');
  await expect(steps).toHaveCount(8);
  await expect(steps.nth(5)).toHaveText('Парақшадағы сұрақтар');
  await page.getByRole('link', { name: 'Компьютер сыныбы', exact: true }).click();
  await expect(steps.nth(3)).toHaveText('Бірінші кезек');
  await expect(steps).toHaveCount(8);
  await expect(page.getByRole('button')).toHaveCount(0);
  await context.close();
});
