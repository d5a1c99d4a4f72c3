import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'yaml';
import reps from '../../locales/kk/reps.json' with { type: 'json' };
import type { Aggregate } from '../../src/quiz/box/index.ts';
import { choiceItems, type Form } from '../../src/quiz/form/index.ts';
import type { Kit } from '../../src/schemas/index.ts';
import { asPayloads, classFile, formOf, named } from './aggregate-files.ts';
import { expectOpenToAll } from './barriers.ts';
import { formContent } from './forms.ts';
import { open, ready } from './player.ts';
import { saveForClass } from './saved-set.ts';
import { StaticSite } from './static-site.ts';

const kit: Kit = parse(readFileSync('src/content/kits/no-bullying.yaml', 'utf8'));
const slugs = { A: 'no-bullying-11-15-a', B: 'no-bullying-11-15-b' };
const forms = { A: formOf(slugs.A), B: formOf(slugs.B) };

/** A class counted on paper: so many right on each question, the others "don't know". */
function paperFile(form: Form, n: number, right: readonly number[], leaf: number): Aggregate {
  const items = choiceItems(form).map(({ key }, index) => {
    const options = [0, 0, 0, n - (right[index] ?? 0), 0, 0];
    options[key] = right[index] ?? 0;
    return { options, rightByScore: [] };
  });
  const counts = { n, selfReport: [], items, knowledge: [], duty: [], satisfaction: [] };
  return {
    ...classFile(leaf, { form, n }),
    mode: 'paper',
    blocks: { mixed: counts },
  };
}

const before = named('before', paperFile(forms.A, 22, [9, 11, 12, 5, 8], 1));
const after = named('after', paperFile(forms.B, 20, [19, 12, 14, 6, 9], 2));

/** Goes on by Tab until the element is reached: nothing is done with a mouse. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`${selector} was not reached by Tab.`);
}

/** The page on paper: how many sheets, and what its text layer says. */
async function onPaper(page: Page): Promise<{ readonly sheets: number; readonly text: string }> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
  try {
    return { sheets, text: execFileSync('pdftotext', ['-', '-'], { input: pdf }).toString() };
  } catch {
    return { sheets, text: '' };
  }
}

/** Presses a print button without a dialogue, looks at the paper and closes the dialogue. */
async function printed(page: Page, button: string) {
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.locator(button).focus();
  await page.keyboard.press('Enter');
  const paper = await onPaper(page);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  return paper;
}

/** Words of a text as a PDF may break them. */
const flat = (text: string): string => text.replace(/\s+/g, '');

/** Cards whose text is taller than the card on an A4 sheet with margins of 15 mm. */
async function cutOff(page: Page): Promise<string[]> {
  const size = page.viewportSize();
  await page.setViewportSize({ width: 680, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const found = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.quarters > li')].flatMap((card) =>
      card.offsetParent && card.scrollHeight > card.clientHeight + 1
        ? [(card.textContent ?? '').slice(0, 60)]
        : [],
    ),
  );
  await page.emulateMedia({ media: null });
  if (size) await page.setViewportSize(size);
  return found;
}

test.use({ viewport: { width: 320, height: 640 } });

test.describe('with the site saved and its host gone', () => {
  test.use({ serviceWorkers: 'allow' });
  const site = new StaticSite(join(import.meta.dirname, '../../dist'));
  test.beforeAll(() => site.start());
  test.afterAll(() => site.stop());

  /** Counts the slips of a letter: the form is chosen by the link that was followed. */
  async function countSlips(page: Page, letter: 'A' | 'B', slips: number, right: readonly number[]) {
    await expect(page.locator('#form')).toHaveValue(slugs[letter]);
    await page.locator('#slips').focus();
    await page.keyboard.type(`${slips}`);
    await page.keyboard.press('Enter');
    // The focus goes to the name of the new tally first, as for whoever reads with a screen reader.
    await expect(page.locator('main h2:focus')).toHaveCount(1);
    await page.locator('[data-row] input').first().focus();
    for (const [place, { key }] of choiceItems(forms[letter]).entries()) {
      const own = right[place] ?? 0;
      for (const column of [0, 1, 2, 3, 4]) {
        await page.keyboard.type(`${column === key ? own : column === 3 ? slips - own : 0}`);
        await page.keyboard.press('Enter');
      }
    }
    await page.locator('[data-close]').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(`[data-report="${slips}"]`)).toBeVisible();
  }

  test('a representative goes from the kit to the report by keyboard: session, safety card, slips, one page', async ({
    page,
    context,
  }) => {
    test.setTimeout(180_000);
    await saveForClass(page, site.origin, '11-15');
    await context.setOffline(true);
    await site.stop();
    const asked = site.asked.length;

    await page.goto(`${site.origin}/kk/`);
    await expect(page.locator('footer a[href="/kk/reps/"]')).toHaveCount(1);
    await tabTo(page, 'main a[href="/kk/reps/"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/reps\/$/);
    await ready(page);
    await tabTo(page, 'input[name=minutes]');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, 'input[name=group]');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, 'input[name=band]');
    await page.keyboard.press('ArrowUp');
    await expect(page).toHaveURL(/#20-8-7-10$/);
    await expect(page.locator('[data-topic=no-bullying]')).toBeVisible();
    await tabTo(page, 'a[href*="session/no-bullying"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/session\/no-bullying\/#20-8-7-10$/);
    await ready(page);

    // Locked until four sentences are ticked, on paper too.
    await expect(page.locator('[data-plan]')).toBeHidden();
    expect(flat((await onPaper(page)).text)).not.toContain(flat(kit.motion.kk));
    const ticks = page.locator('[data-safety] input');
    for (let tick = 0; tick < 4; tick += 1) {
      await expect(page.locator('[data-safety-said]')).toHaveText(
        reps.locked.replace('{count}', String(tick)),
      );
      await ticks.nth(tick).focus();
      await page.keyboard.press('Space');
    }
    await expect(page.locator('[data-safety-said]')).toHaveText(reps.unlocked);
    await expect(page.locator('[data-plan]')).toBeVisible();
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).toBe('{}');

    // The variant that was chosen, and the cards for the younger.
    const plan = page.locator('[data-session-plan]:visible');
    await expect(plan).toHaveCount(1);
    await expect(plan).toHaveAttribute('data-session-plan', '20');
    const cards = page.locator('[data-cards]:visible .scene');
    await expect(cards).toHaveText((kit.youngerScenes ?? kit.scenes).map(({ kk }) => kk));
    await page.locator('input[name=minutes][value="40"]').focus();
    await page.keyboard.press('Space');
    await expect(plan).toHaveAttribute('data-session-plan', '40');
    await expect(plan.locator('[data-step=debate]')).toContainText(kit.motion.kk);
    await page.locator('input[name=band][value="11-15"]').focus();
    await page.keyboard.press('Space');
    await expect(cards).toHaveText(kit.scenes.map(({ kk }) => kk));
    await expectOpenToAll(page);

    const sheet = await printed(page, '[data-print-part=plan]');
    expect(sheet.sheets).toBe(3);
    const cut = await printed(page, '[data-print-part=cards]');
    expect(cut.sheets).toBe(1);
    if (sheet.text) {
      expect(flat(sheet.text)).toContain(flat(kit.motion.kk));
      expect(sheet.text.indexOf(reps.safetyTitle)).toBeLessThan(sheet.text.indexOf(reps.planTitle));
      for (const { kk } of kit.scenes) expect(flat(cut.text)).toContain(flat(kk));
      expect(flat(cut.text)).not.toContain(flat(kit.motion.kk));
    }
    await page.locator('input[name=minutes][value="20"]').focus();
    await page.keyboard.press('Space');
    expect((await printed(page, '[data-print-part=plan]')).sheets).toBe(2);

    // Slips were counted in the room: each letter has its link, and the report sets them before one another.
    for (const [letter, slips, right] of [
      ['A', 22, [9, 11, 12, 5, 8]],
      ['B', 20, [19, 12, 14, 6, 9]],
    ] as const) {
      await tabTo(page, `a[href$="teachers/tally/#${slugs[letter]}"]`);
      await page.keyboard.press('Enter');
      await page.waitForURL(/teachers\/tally/);
      await ready(page);
      await countSlips(page, letter, slips, right);
      await page.goBack();
      await page.waitForURL(/session\/no-bullying/);
      await ready(page);
      for (const tick of await page.locator('[data-safety] input').all()) await tick.check();
    }
    await tabTo(page, 'a.button[href="/kk/reps/report/"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/reps\/report/);
    await expect(page.locator('[data-outcome]')).toHaveAttribute('data-outcome', '22 20');
    const told = page.locator(`[data-row="${formContent(slugs.B).items[0]?.id}"]`);
    await expect(told.locator('[data-told=before]')).toHaveText('41 %');
    await expect(told.locator('[data-told=after]')).toHaveText('95 %');
    expect((await printed(page, '[data-part=report] .button')).sheets).toBe(1);
    expect((await printed(page, '[data-part=poster] .button')).sheets).toBe(1);
    expect(site.asked).toHaveLength(asked);
  });
});

test('the pocket card and the hand-over sheet take one sheet each, with every Kazakh letter', async ({
  page,
}) => {
  await open(page, '/kk/reps/pocket-card/');
  await expectOpenToAll(page);
  const pocket = await printed(page, '[data-print-part=pocket]');
  expect(pocket.sheets).toBe(1);
  if (pocket.text) {
    for (const sentence of reps.pocketSentences) expect(flat(pocket.text)).toContain(flat(sentence));
    // Four cards, and none of them cut off at its last line.
    expect(flat(pocket.text).split(flat(reps.pocketYou))).toHaveLength(5);
  }
  expect(await cutOff(page)).toEqual([]);
  await open(page, '/kk/reps/next/');
  await expectOpenToAll(page);
  expect((await printed(page, '[data-print-part=next]')).sheets).toBe(1);
});

type Language = 'kk' | 'ru' | 'en';

/** Kits whose plan or cards have the most words in a language, and the fewest: what fits these fits all between them. */
function outermostKits(language: Language): string[] {
  const kits = readdirSync('src/content/kits').map((file) => {
    const own: Kit = parse(readFileSync(join('src/content/kits', file), 'utf8'));
    const cards = [...own.scenes, ...(own.youngerScenes ?? [])].map((scene) => scene[language].length);
    const all = JSON.stringify(own, (key, value) =>
      ['kk', 'ru', 'en'].includes(key) && key !== language ? undefined : value,
    );
    return {
      topic: file.replace('.yaml', ''),
      card: Math.max(...cards) + own.question[language].length,
      plan: all.length,
    };
  });
  const by = (size: 'card' | 'plan') => kits.toSorted((left, right) => right[size] - left[size]);
  const chosen = [...by('plan').slice(0, 1), ...by('plan').slice(-1), ...by('card').slice(0, 1)];
  return [...new Set(chosen.map(({ topic }) => topic))];
}

for (const language of ['kk', 'ru', 'en'] as const) {
  test(`the plan and the cards of the longest and shortest kits take the sheets that are stated, in ${language}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    for (const topic of outermostKits(language)) {
      const path = `/${language}/reps/session/${topic}/`;
      for (const [choice, sheets] of [
        ['#40-30-11-15', 3],
        ['#20-8-7-10', 2],
      ] as const) {
        await page.goto('about:blank');
        await open(page, path + choice);
        for (const tick of await page.locator('[data-safety] input').all()) await tick.check();
        expect((await printed(page, '[data-print-part=plan]')).sheets, path + choice).toBe(sheets);
        expect((await printed(page, '[data-print-part=cards]')).sheets, path + choice).toBe(1);
        expect(await cutOff(page), path + choice).toEqual([]);
      }
    }
  });
}

test.describe('the one-page report', () => {
  const take = async (page: Page, wave: 'before' | 'after', files: Parameters<typeof asPayloads>[0]) =>
    page.locator(`[data-wave=${wave}] input[type=file]`).setInputFiles(asPayloads(files));
  const said = (page: Page) => page.locator('[data-said]');

  test('comes from two paper tallies without a network, with a proposal and a poster', async ({
    page,
    context,
  }) => {
    test.setTimeout(120_000);
    await open(page, '/kk/reps/report/');
    await context.setOffline(true);
    await expect(page.locator('[data-empty]')).toContainText(reps.outcome.emptyTitle);
    await expect(said(page)).toHaveText(reps.outcome.missingAfter);
    await expectOpenToAll(page);
    await take(page, 'before', [before]);
    await expect(said(page)).toHaveText(reps.outcome.missingAfter);
    await take(page, 'after', [after]);
    await expect(page.locator('[data-outcome]')).toHaveAttribute('data-outcome', '22 20');
    await expect(said(page)).toHaveText(reps.outcome.ready);

    // 9 of 22 are 41 %, 19 of 20 are 95 %: the only change that is beyond doubt for five questions at once.
    const [first, second] = formContent(slugs.B).items;
    const row = page.locator(`[data-row="${first?.id}"]`);
    await expect(row.locator('[data-told=before]')).toHaveText('41 %');
    await expect(row.locator('[data-told=after]')).toHaveText('95 %');
    await expect(row).toContainText(reps.outcome.change.more);
    await expect(page.locator(`[data-row="${second?.id}"]`)).toContainText(
      reps.outcome.change['cannot-be-told-apart'],
    );
    await expect(page.locator('[data-summary]')).toHaveText(
      reps.outcome.allMore.replace('{more}', '1').replace('{total}', '5'),
    );

    await page.getByLabel(kit.proposal.kk).focus();
    await page.keyboard.press('Space');
    await expect(page.locator('[data-proposed] li')).toHaveText([kit.proposal.kk]);
    await expectOpenToAll(page);

    const report = await printed(page, '[data-part=report] .button');
    expect(report.sheets).toBe(1);
    const poster = await printed(page, '[data-part=poster] .button');
    expect(poster.sheets).toBe(1);
    if (report.text) {
      expect(flat(report.text)).toContain(flat(kit.proposal.kk));
      expect(flat(report.text)).toContain(flat(reps.outcome.proposalLines[2] ?? ''));
      expect(flat(report.text)).not.toContain(flat(reps.outcome.posterTitle));
      expect(flat(poster.text)).toContain(flat(reps.outcome.posterTitle));
      expect(flat(poster.text)).not.toContain(flat(reps.outcome.proposalLines[0] ?? ''));
    }
  });

  test('is content with the answers after the session', async ({ page }) => {
    await open(page, '/kk/reps/report/');
    await take(page, 'after', [after]);
    await expect(page.locator('[data-outcome]')).toHaveAttribute('data-outcome', ' 20');
    await expect(page.locator('[data-summary]')).toHaveCount(0);
    await expect(page.locator('[data-told=before]')).toHaveCount(0);
  });

  test('says in a clear sentence what is the matter with other files', async ({ page }) => {
    const strings = reps.outcome;
    await open(page, '/kk/reps/report/');
    const refused = page.locator('[data-refused]');
    await take(page, 'after', [named('pulse', classFile(3))]);
    await expect(refused).toContainText(strings.faultPulse.replace('{name}', 'pulse.bilemin.json'));
    await take(page, 'after', [{ name: 'letter.json', text: 'Сәлем' }]);
    await expect(refused).toContainText(strings.faultNotJson.replace('{name}', 'letter.json'));
    const tooSmall = { ...paperFile(forms.B, 9, [9, 9, 9, 9, 9], 4) };
    await take(page, 'after', [named('small', tooSmall)]);
    await expect(refused).toContainText(strings.faultFew.replace('{name}', 'small.bilemin.json'));
    await expect(page.locator('[data-outcome]')).toHaveCount(0);

    await take(page, 'after', [after]);
    await take(page, 'after', [after]);
    await expect(refused).toContainText(strings.faultOverlap.replace('{name}', after.name));
    await take(page, 'before', [after]);
    await expect(said(page)).toHaveText(strings.refusalSame);
    await page.locator('[data-wave=before] li button').click();
    const other = formOf('school-11-15-a');
    await take(page, 'before', [named('school', classFile(5, { form: other, n: 14 }))]);
    await expect(said(page)).toHaveText(strings.refusalSet);
    await expect(page.locator('[data-outcome]')).toHaveCount(0);
    await page.locator('[data-wave=before] li button').click();
    await expect(page.locator('[data-outcome]')).toHaveCount(1);
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('every variant of a session can be read', async ({ page }) => {
    await page.goto('/kk/reps/session/no-bullying/');
    await expect(page.locator('[data-session-plan]:visible')).toHaveCount(2);
    await expect(page.locator('[data-choice]')).toBeHidden();
    for (const { kk } of [...kit.scenes, ...(kit.youngerScenes ?? [])])
      await expect(page.getByText(kk)).toBeVisible();
  });
});
