import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Download, expect, type Page, test } from '@playwright/test';
import kk from '../../locales/kk/merge.json' with { type: 'json' };
import { type Aggregate, AggregateSum, aggregateText } from '../../src/quiz/box/index.ts';
import { regionCodes } from '../../src/quiz/region/index.ts';
import { asPayloads, classFile, formOf, type NamedText, named, writeFiles } from './aggregate-files.ts';
import { expectOpenToAll } from './barriers.ts';
import { open } from './player.ts';

const path = '/kk/data/merge/';
let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bilemin-merge-e2e-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lets files fall onto the page, as a browser does when they come from the desktop. */
async function drop(page: Page, files: readonly NamedText[]): Promise<void> {
  await page.evaluate((all) => {
    const dataTransfer = new DataTransfer();
    for (const { name, text } of all) dataTransfer.items.add(new File([text], name));
    document.body.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, files);
  await expect(page.locator('[data-outcome]')).toHaveAttribute('data-outcome', /added|nothing/);
}

async function choose(page: Page, files: readonly NamedText[]): Promise<void> {
  await page.locator('input[data-files]').setInputFiles(asPayloads(files));
  await expect(page.locator('[data-outcome]')).toHaveAttribute('data-outcome', /added|nothing/);
}

async function chooseFolder(page: Page, name: string): Promise<void> {
  await page.locator('input[data-folder]').setInputFiles(join(folder, name));
  await expect(page.locator('[data-outcome]')).toHaveAttribute('data-outcome', /added|nothing/);
}

/** Says of each batch where it comes from, by the end of its folder's name. */
async function label(
  page: Page,
  labels: Readonly<Record<string, readonly [string, string?]>>,
): Promise<void> {
  for (const [name, [region, locality = '']] of Object.entries(labels)) {
    const batch = page.locator(`[data-batch$="${name}"]`);
    await batch.locator('select').first().selectOption(region);
    await batch.locator('select').nth(1).selectOption(locality);
  }
}

async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const waiting: Promise<Download> = page.waitForEvent('download');
  await page.locator(button).first().click();
  const file = await waiting;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

const classes = (count: number, from = 0): NamedText[] =>
  Array.from({ length: count }, (_, place) => {
    const leaf = from + place;
    return named(`class-${leaf.toString().padStart(4, '0')}`, classFile(leaf));
  });

/** A folder of regions: three large ones, one of a single class, one of two. */
function writeRegions(name: string): void {
  const files: NamedText[] = [];
  const put = (region: string, boxes: number, skill = 0.65): void => {
    for (let box = 0; box < boxes; box += 1) {
      const leaf = files.length;
      files.push(named(`${region}/class-${leaf}`, classFile(leaf, { skill })));
    }
  };
  put('kyzylorda', 12, 0.95);
  put('astana', 12, 0.5);
  put('abai', 6, 0.5);
  put('aqtobe', 8, 0.5);
  put('ulytau', 1, 0.5);
  writeFiles(join(folder, name), [...files, { name: 'abai/notes.txt', text: 'x' }]);
}

const regions = {
  kyzylorda: ['KZ-43', 'rural'],
  astana: ['KZ-71', 'urban'],
  abai: ['KZ-10', 'rural'],
  aqtobe: ['KZ-15', 'urban'],
  ulytau: ['KZ-62', 'rural'],
} as const;

test('of 400 dropped files, 3 bad and 2 that overlap, 395 are merged and 5 are named', async ({ page }) => {
  const good = classes(395);
  const bad: NamedText[] = [
    { name: 'x-1.bilemin.json', text: '{"format":' },
    { name: 'x-2.bilemin.json', text: '{"format":"photo"}' },
    named('x-3', classFile(900, { more: { n: 26 } })),
  ];
  const again = [named('y-1', classFile(7)), named('y-2', classFile(394))];

  await open(page, path);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const text = document.querySelector('[data-progress] p')?.textContent;
      if (text) seen.push(text);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await drop(page, [...again, ...good, ...bad]);

  await expect(page.locator('[data-facts]')).toHaveAttribute('data-facts', '395');
  await expect(page.locator('[data-facts]')).toContainText(`${395 * 25}`);
  await expect(page.locator('[data-fault]')).toHaveCount(5);
  for (const { name } of [...bad, ...again]) {
    await expect(page.locator('[data-fault]', { hasText: name })).toHaveCount(1);
  }
  // Both names of a pair that clashes.
  await expect(page.locator('[data-fault=overlap]', { hasText: 'y-1.bilemin.json' })).toContainText(
    'class-0007.bilemin.json',
  );
  const progress = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(progress.some((text) => text.includes('400'))).toBe(true);
  expect(requests).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);

  const sum = new AggregateSum();
  for (const { text } of good) sum.add(JSON.parse(text) as Aggregate);
  const file = await saved(page, '[data-save-merged]');
  expect(file.name).toBe('form-123-395-boxes-0000000000000000.bilemin.json');
  expect(file.text).toBe(aggregateText(sum.total() as Aggregate));

  await page.locator('[data-open]').click();
  await expect(page.locator('[data-report]')).toHaveAttribute('data-report', `${395 * 25}`);
  await expect(page.locator('.report h2')).toBeFocused();
  const table = await saved(page, '[data-save-csv]');
  expect(table.text).toContain(`;children;about;${395 * 25};`);
});

test('the last drop is undone with what was refused of it; starting again can be put back', async ({
  page,
}) => {
  await open(page, path);
  await expect(page.locator('[data-empty]')).toBeVisible();
  await choose(page, classes(12));
  await choose(page, [...classes(3, 20), named('copy', classFile(5))]);
  await expect(page.locator('[data-facts]')).toHaveAttribute('data-facts', '15');
  await expect(page.locator('[data-fault=overlap]')).toContainText('class-0005.bilemin.json');
  await page.locator('[data-undo]').click();
  await expect(page.locator('[data-facts]')).toHaveAttribute('data-facts', '12');
  await expect(page.locator('[data-fault]')).toHaveCount(0);
  await page.locator('[data-restart]').click();
  await expect(page.locator('[data-group]')).toHaveCount(0);
  await expect(page.locator('[data-empty]')).toBeVisible();
  await page.locator('[data-put-back]').click();
  await expect(page.locator('[data-facts]')).toHaveAttribute('data-facts', '12');
  // What was undone may come again.
  await choose(page, classes(3, 20));
  await expect(page.locator('[data-facts]')).toHaveAttribute('data-facts', '15');
});

test('forms and modes are kept apart; a form of two modes is added up beside them', async ({ page }) => {
  await open(page, path);
  const topic = formOf('no-bullying-11-15-a');
  const paper = classFile(50, { form: topic });
  const block = paper.blocks.kk;
  if (!block) throw new Error('no block');
  const items = block.items.map(({ options }) => ({ options, rightByScore: [] }));
  await choose(page, [
    ...classes(2),
    named('topic', classFile(40, { form: topic })),
    named('paper', {
      ...paper,
      mode: 'paper',
      blocks: { kk: { ...block, items, knowledge: [], duty: [], satisfaction: [] } },
    }),
  ]);
  const groups = page.locator('[data-group]');
  await expect(groups).toHaveCount(4);
  expect(
    await groups.evaluateAll((all) =>
      all.map((one) => [one.dataset['group'], one.dataset['mode']].join(' ')),
    ),
  ).toEqual(['57 device', '57 paper', '57 combined', '123 device']);
});

test('a folder without files is told in words, and a lost network when the words of a form are needed', async ({
  page,
}) => {
  writeFiles(join(folder, 'nothing'), [{ name: 'notes.txt', text: 'x' }]);
  await open(page, path);
  await chooseFolder(page, 'nothing');
  await expect(page.locator('[data-outcome=nothing]')).toContainText(kk.nothingFound);
  await choose(page, classes(2));
  await page.route('**/form.json', (route) => route.abort());
  await page.locator('[data-open]').click();
  await expect(page.getByRole('alert')).toContainText(kk.formMissing);
  await page.unroute('**/form.json');
  await page.locator('[data-retry]').click();
  await expect(page.locator('[data-report]')).toBeVisible();
});

test('regions are shown from labels alone, a small one and the next smallest are hidden', async ({
  page,
}) => {
  writeRegions('regions');
  await open(page, path);
  await chooseFolder(page, 'regions');
  await expect(page.locator('[data-outcome]')).toContainText('1');
  await expect(page.locator('[data-regions]')).toHaveCount(0);
  await expect(page.locator('[data-batch]')).toHaveCount(5);
  await label(page, regions);

  const tile = (code: string) => page.locator(`[data-region="${code}"]`);
  await expect(page.locator('[data-region]')).toHaveCount(20);
  await expect(tile('KZ-43')).toHaveClass(/map-seen/);
  await expect(tile('KZ-62')).toHaveClass(/map-hidden/);
  await expect(tile('KZ-62')).toContainText('…');
  await expect(tile('KZ-10')).toHaveClass(/map-hidden/);
  await expect(tile('KZ-79')).toHaveClass(/map-none/);
  await tile('KZ-62').click();
  await expect(page.locator('[data-details]')).toContainText(kk.hiddenChildren.replace('{needed}', '100'));
  await tile('KZ-10').click();
  await expect(page.locator('[data-details]')).toContainText(kk.hiddenSubtraction);
  await tile('KZ-43').click();
  await expect(page.locator('[data-details]')).toContainText('n = 300');

  // The order is that of the list of codes, whatever the figures.
  await page.locator('[data-table] summary').click();
  const rows = page.locator('[data-table] [data-part]');
  expect(await rows.evaluateAll((all) => all.map((row) => row.dataset['part']))).toEqual([
    'all',
    'KZ-10',
    'KZ-15',
    'KZ-43',
    'KZ-62',
    'KZ-71',
  ]);

  const csv = await saved(page, '[data-save-regions]');
  expect(csv.text).toMatch(/KZ-62;;;few-children;hidden;;;;;25;1;/);
  const file = await saved(page, '[data-save-merged]');
  expect(file.text).not.toMatch(/KZ|urban|rural|astana/);
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(5000);
});

test('a folder with folders in it can be dropped as the desktop gives it', async ({ page }) => {
  writeRegions('dropped');
  await open(page, path);
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [join(folder, 'dropped')], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', { type, x: 200, y: 300, data });
  }
  await expect(page.locator('[data-outcome]')).toHaveAttribute('data-outcome', 'added');
  await expect(page.locator('[data-facts]')).toHaveAttribute('data-facts', '39');
  await expect(page.locator('[data-batch="dropped/kyzylorda"]')).toBeVisible();
  await expect(page.locator('.drop-area')).toHaveAttribute('data-over', 'false');
});

test('everything works with the keyboard: choosing, labels, the map, undo', async ({ page }) => {
  writeRegions('keyboard');
  // Waited for from the start: the browser must have heard of it when the key is pressed.
  const chooser = page.waitForEvent('filechooser');
  await open(page, path);
  await page.locator('input[data-folder]').focus();
  await page.keyboard.press('Space');
  await (await chooser).setFiles(join(folder, 'keyboard'));
  await expect(page.locator('[data-outcome=added]')).toBeVisible();
  for (const [name, [region]] of Object.entries(regions)) {
    await page.locator(`[data-batch$="${name}"] select`).first().focus();
    for (let down = 0; down <= regionCodes.indexOf(region); down += 1) await page.keyboard.press('ArrowDown');
    await expect(page.locator(`[data-batch$="${name}"] select`).first()).toHaveValue(region);
  }
  await page.locator('[data-region="KZ-15"]').focus();
  await expect(page.locator('[data-details]')).toHaveAttribute('data-details', 'KZ-15');
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-details]')).not.toHaveAttribute('data-details', 'KZ-15');
  await page.locator('[data-offered=K] input').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-offered=D] input')).toBeChecked();
  await page.locator('[data-undo]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-empty]')).toBeVisible();
});

test.describe('at 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('every state of the page is open to all', async ({ page }) => {
    test.setTimeout(240_000);
    writeRegions('small');
    await open(page, path);
    await choose(page, [
      ...Array.from({ length: 24 }, (_, place) => ({ name: `${place} ${'ұ'.repeat(60)}.json`, text: 'x' })),
    ]);
    await page.locator('details summary').first().click();
    await expectOpenToAll(page);
    await page.locator('[data-restart]').click();
    await chooseFolder(page, 'small');
    await label(page, regions);
    await page.locator('[data-region="KZ-43"]').click();
    await page.locator('[data-table] summary').click();
    await expectOpenToAll(page);
    await page.locator('[data-open]').click();
    await expect(page.locator('[data-report]')).toBeVisible();
    await expectOpenToAll(page);
  });
});
