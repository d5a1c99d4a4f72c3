import { expect, type Page, test } from '@playwright/test';
import strings from '../../locales/kk/present.json' with { type: 'json' };
import { barriers, smallTargets } from './barriers.ts';
import { formContent } from './forms.ts';
import { open } from './player.ts';
import { longestForms, pageCount, printed, textLayer } from './printed.ts';

const address = (slug: string, locale = 'kk') => `/${locale}/present/${slug}/`;

async function start(page: Page, slug: string, locale = 'kk'): Promise<void> {
  await open(page, address(slug, locale));
  await page.locator('[data-present] .button').first().click();
  await expect(page.locator('.stage')).toBeVisible();
}

/** The projected question of a form with the most letters. */
function longestQuestion(slug: string, locale: 'kk' | 'ru' | 'en'): { place: number; stem: string } {
  const { items } = formContent(slug);
  const questions = items.flatMap(({ item }) => (item.scale === 'choice' ? [item.text[locale]] : []));
  const lengths = questions.map(({ stem, options }) => stem.length + Object.values(options).join('').length);
  const place = lengths.indexOf(Math.max(...lengths));
  return { place, stem: questions[place]?.stem ?? '' };
}

/** Sizes of the text the class reads that are under a twentieth of the window, or thin. */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts = document.querySelectorAll<HTMLElement>(
      '.wall h2, .wall p, .wall span, .wall strong, .stage-place',
    );
    return [...texts].flatMap((text) => {
      const { fontSize, fontWeight } = getComputedStyle(text);
      const fits = Number.parseFloat(fontSize) >= innerHeight / 20 && Number(fontWeight) >= 400;
      return fits || text.textContent === '' ? [] : [`${fontSize} ${fontWeight}: ${text.textContent}`];
    });
  });

for (const [width, height] of [
  [800, 600],
  [1280, 720],
] as const) {
  for (const locale of ['kk', 'ru', 'en'] as const) {
    test(`at ${width} by ${height} the longest questions in ${locale} are large and whole`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      for (const slug of longestForms(locale)) {
        await start(page, slug, locale);
        const { place, stem } = longestQuestion(slug, locale);
        for (let step = 0; step < place; step += 1) await page.keyboard.press('ArrowRight');
        await expect(page.locator('.wall h2')).toHaveText(stem);
        for (const key of ['Space', 'KeyE', 'KeyC']) {
          await page.keyboard.press(key);
          expect(await tooSmall(page)).toEqual([]);
          const over = await page
            .locator('.stage')
            .evaluate((stage) => [
              stage.scrollHeight - stage.clientHeight,
              stage.scrollWidth - stage.clientWidth,
            ]);
          expect(over, `${slug}: ${stem} (${key})`).toEqual([0, 0]);
        }
      }
    });
  }
}

test('counts are typed or tapped, stay dots until they are shown, and hide with the next question', async ({
  page,
}) => {
  await start(page, 'no-bullying-11-15-a');
  await page.keyboard.press('KeyC');
  const field = page.locator('.count-rows input');
  await expect(field.first()).toBeFocused();
  await page.keyboard.type('12');
  await page.getByRole('button', { name: strings.more.replace('{letter}', 'B') }).click();
  await page.getByRole('button', { name: strings.more.replace('{letter}', 'B') }).click();
  await page.getByRole('button', { name: strings.less.replace('{letter}', 'B') }).click();
  for (const one of await field.all()) {
    expect(
      await one.evaluate((input) => getComputedStyle(input).getPropertyValue('-webkit-text-security')),
    ).toBe('disc');
  }
  await expect(page.locator('.counted')).toHaveText(strings.counted.replace('{n}', '13'));
  await expect(page.locator('.wall-count')).toHaveCount(0);
  await page.locator('.stage-bar').getByRole('button', { name: strings.show }).click();
  await expect(page.locator('.wall-count')).toHaveText(['12', '1', '0', '0']);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.wall-count')).toHaveCount(0);
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('.wall-count')).toHaveCount(0);
  await page.keyboard.press('Space');
  await expect(page.locator('.wall-count').first()).toHaveText('12');

  // A question no card was raised at was not asked: its row is left to be typed.
  for (const _ of formContent('no-bullying-11-15-a').items) await page.keyboard.press('ArrowRight');
  await page.locator('.stage [data-to-tally]').click();
  await page.waitForURL(/teachers\/tally/);
  await expect(page.locator('#form')).toHaveValue('no-bullying-11-15-a');
  await expect(page.locator('#slips')).toHaveValue('13');
  await expect(page.locator('[data-handed]')).toContainText('1');
  await page.locator('[data-begin] button[type=submit]').click();
  await expect(page.locator('[data-row="1"]')).toHaveAttribute('data-check', 'even');
  await expect(page.locator('[data-row="1"] input').first()).toHaveValue('12');
  await expect(page.locator('[data-row="2"]')).toHaveAttribute('data-check', 'empty');
  await page.reload();
  await expect(page.locator('[data-tally]')).toHaveCount(1);
  await expect(page.locator('[data-handed]')).toHaveCount(0);
});

test('the counts of a pulse are not handed over', async ({ page }) => {
  await start(page, 'pulse-11-15-a');
  await page.keyboard.press('Digit1');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-to-tally]').first()).toHaveAttribute(
    'href',
    '/kk/teachers/tally/#pulse-11-15-a',
  );
});

test('the keyboard does it all, whatever the layout, and Escape gives the page back', async ({ page }) => {
  const { items } = formContent('no-bullying-11-15-a');
  await start(page, 'no-bullying-11-15-a');
  const stem = page.locator('.wall h2');
  await expect(stem).toBeFocused();
  await page.keyboard.press('PageDown');
  await expect(stem).toHaveText(items[1]?.item.text.kk.stem ?? '');
  await page.keyboard.press('ArrowLeft');
  await expect(stem).toHaveText(items[0]?.item.text.kk.stem ?? '');
  await page.keyboard.press('Digit3');
  await page.keyboard.press('Digit3');
  await page.keyboard.press('Shift+Digit3');
  // The physical key of S types «ы» on a Kazakh layout.
  await page.evaluate(() =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { code: 'KeyS', key: 'ы', bubbles: true, cancelable: true }),
    ),
  );
  await expect(page.locator('.wall-count')).toHaveText(['0', '0', '1', '0']);
  await page.keyboard.press('KeyE');
  const first = items[0]?.item;
  if (first?.scale !== 'choice') throw new Error('The first item of the form is not K or D.');
  await expect(page.locator('.wall-why')).toContainText(first.text.kk.why);
  await page.keyboard.press('KeyF');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.keyboard.press('KeyF');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
  for (const _ of items) await page.keyboard.press('ArrowRight');
  await expect(stem).toHaveText(strings.endTitle);
  await page.keyboard.press('Escape');
  await expect(page.locator('.stage')).toBeHidden();
});

test('a pulse is explained only after its last question', async ({ page }) => {
  await start(page, 'pulse-11-15-a');
  await expect(page.locator('.stage-bar').getByRole('button', { name: strings.why })).toBeDisabled();
  await page.keyboard.press('KeyE');
  await expect(page.locator('.wall-why')).toHaveCount(0);
  const { items } = formContent('pulse-11-15-a');
  for (const { item } of items) if (item.scale === 'choice') await page.keyboard.press('ArrowRight');
  await expect(page.locator('.wall h2')).toHaveText(strings.endTitle);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('KeyE');
  await expect(page.locator('.wall-why')).toBeVisible();
});

test.describe('an opinion is never shown', () => {
  const opinions = formContent('pulse-11-15-a').items.flatMap(({ id, item }) =>
    item.scale === 'choice' ? [] : [{ id, stem: item.text.kk.stem }],
  );

  test('by no address: it is not in the page', async ({ page }) => {
    for (const tail of ['', `#${opinions[1]?.id}`, `?item=${opinions[1]?.id}`, '#2']) {
      await page.goto('about:blank');
      await start(page, `pulse-11-15-a`);
      await page.goto(`${address('pulse-11-15-a')}${tail}`);
      const source = await page.content();
      expect(opinions.filter(({ id, stem }) => source.includes(id) || source.includes(stem))).toEqual([]);
    }
  });

  test('by no changed file: the engine refuses the whole form', async ({ page }) => {
    await page.route(`**${address('pulse-11-15-a')}`, async (route) => {
      const response = await route.fetch();
      const html = (await response.text()).replace(
        /(data-present-data[^>]*>)(\{.*?\})(<\/script>)/s,
        (_, head: string, json: string, tail: string) => {
          const data = JSON.parse(json);
          data.form.items.splice(1, 0, { id: 's1', indicator: 'S', scale: 'frequency-4' });
          data.texts['s1'] = { stem: opinions[1]?.stem, answers: ['1', '2', '3', '4'], why: '' };
          return head + JSON.stringify(data) + tail;
        },
      );
      expect(html).toContain('"indicator":"S"');
      await route.fulfill({ response, body: html });
    });
    await open(page, address('pulse-11-15-a'));
    await expect(page.getByRole('alert')).toHaveText(strings.refused);
    await expect(page.locator('.stage')).toHaveCount(0);
  });
});

test('the wall has no barriers, asks the network for nothing and keeps nothing', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 800, height: 600 });
  await start(page, 'no-bullying-7-10-a');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await context.setOffline(true);
  for (const key of ['Space', 'KeyC']) {
    await page.keyboard.press(key);
    expect(await barriers(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
  }
  await page.keyboard.press('Escape');
  expect(requests).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('the wall can be scrolled to the end on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await start(page, 'no-bullying-16-18-a');
  expect(await page.locator('.stage').evaluate((stage) => stage.scrollWidth)).toBeLessThanOrEqual(320);
  await page.locator('.stage-bar button').last().scrollIntoViewIfNeeded();
  await expect(page.locator('.wall-answer').last()).toBeVisible();
});

test('the card to fold is one sheet with its four signs', async ({ page }) => {
  await open(page, address('no-bullying-7-10-a'));
  const pdf = await printed(page);
  expect(pageCount(pdf)).toBe(1);
  const signs = textLayer(pdf);
  expect([...'ABC?'].filter((sign) => !signs.has(sign))).toEqual([]);
});
