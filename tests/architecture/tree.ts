/**
 * A small site in a temporary folder, under the same rules as ours: violations are planted there,
 * so that the live sources stay clean while other checks read them.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root, toolEnvironment } from '../../scripts/environment.mjs';

/** Files by path, each with its text. */
export type Files = Readonly<Record<string, string>>;

/** The rules under test, taken as they are. */
const rules = [
  '.dependency-cruiser.cjs',
  '.gitignore',
  'biome.json',
  'package.json',
  'src/quiz/tsconfig.json',
  'tests/setup',
  'tsconfig.json',
  'vitest.config.ts',
];

/** One file or more in each room, every arrow allowed. */
const cleanRooms: Files = {
  'locales/en/common.json': '{ "title": "Bilemin" }\n',
  'src/quiz/item/item.ts':
    "export interface Item {\n  id: string;\n}\n\nexport const noItem: Item = { id: '' };\n",
  'src/quiz/item/index.ts': "export { type Item, noItem } from './item.ts';\n",
  'src/quiz/form/index.ts': "import { noItem } from '../item/index.ts';\n\nexport const form = [noItem];\n",
  'src/quiz/statistics/index.ts': 'export const half = 0.5;\n',
  'src/quiz/report/index.ts':
    "import { form } from '../form/index.ts';\nimport { half } from '../statistics/index.ts';\n\nexport const report = form.length * half;\n",
  'src/quiz/report/report.test.ts':
    "import { expect, it } from 'vitest';\nimport { report } from './index.ts';\n\nit('is half', () => {\n  expect(report * Math.ceil(Math.random() + 1)).toBe(1);\n});\n",
  'src/quiz/exchange/index.ts': "import { form } from '../form/index.ts';\n\nexport const exported = form;\n",
  'src/schemas/index.ts':
    "import { z } from 'astro/zod';\nimport type { Item } from '#quiz/item';\n\nexport const itemSchema: z.ZodType<Item> = z.object({ id: z.string() });\n",
  'src/i18n/index.ts':
    "import i18next from 'i18next';\nimport strings from '../../locales/en/common.json';\n\nexport const translate = i18next.getFixedT(strings.title);\n",
  'src/search/find.ts':
    "import MiniSearch from 'minisearch';\n\nexport const find = (): number => new MiniSearch({ fields: ['title'] }).documentCount;\n",
  'src/search/index.ts': "export { find } from './find.ts';\n",
  'src/stores/attempt.ts':
    "import { noItem } from '#quiz/item';\n\nexport const remember = () => localStorage.setItem('item', noItem.id);\n",
  'src/components/layout/leave.ts': 'export const leave = () => sessionStorage.clear();\n',
  'src/components/play/Play.tsx':
    "import { translate } from '#i18n';\nimport { report } from '#quiz/report';\nimport { itemSchema } from '#schemas';\nimport { find } from '#search';\nimport { remember } from '#stores/attempt';\nimport { leave } from '../layout/leave.ts';\n\nexport const Play = () => [translate, report, itemSchema, find, remember, leave].length;\n",
  'src/pages/index.astro': "---\nimport { Play } from '#components/play/Play.tsx';\n---\n<Play />\n",
  'src/pages/form.json.ts':
    "import { report } from '#quiz/report';\n\nexport const GET = () => new Response(String(report));\n",
  'src/integrations/search.ts':
    "import { translate } from '#i18n';\n\nexport const search = () => translate;\n",
  'src/cli/main.ts': "import { exported } from '#quiz/exchange';\n\nconsole.log(exported);\n",
};

/**
 * Builds the tree.
 * @param planted files beside the clean ones
 * @returns its folder, to be given back to `fell`
 */
export function plant(planted: Files = {}): string {
  const tree = mkdtempSync(join(tmpdir(), 'bilemin-walls-'));
  for (const rule of rules) cpSync(join(root, rule), join(tree, rule), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'), 'dir');
  for (const [path, text] of Object.entries({ ...cleanRooms, ...planted })) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
  return tree;
}

/** Takes the tree away. */
export const fell = (tree: string): void => rmSync(tree, { recursive: true, force: true });

/**
 * Runs one of our tools inside a tree.
 * @returns its exit code and what it printed
 */
export function runIn(tree: string, ...command: string[]): { code: number; output: string } {
  const [tool = '', ...words] = command;
  const env = { ...toolEnvironment, NO_COLOR: '1', FORCE_COLOR: '0' };
  const done = spawnSync(tool, words, { cwd: tree, env, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (done.error) throw done.error;
  return { code: done.status ?? 1, output: done.stdout };
}
