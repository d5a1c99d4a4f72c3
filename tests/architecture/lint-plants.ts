import type { Plant } from './dependency-plants.ts';

const globals = 'lint/style/noRestrictedGlobals';
const imports = 'lint/style/noRestrictedImports';

/** The part of a page that runs when it is built. */
const frontmatter = (specifier: string) => `---\nimport taken from '${specifier}';\n---\n<p>{taken}</p>\n`;

/** A violation of each wall that Biome guards, in .astro too, which dependency-cruiser does not read. */
export const lintPlants: readonly Plant[] = [
  {
    rule: globals,
    path: 'src/components/play/Storage.tsx',
    text: 'export const kept = localStorage.length;\n',
  },
  {
    rule: globals,
    path: 'src/components/play/Storage.astro',
    text: '<script>sessionStorage.clear();</script>\n',
  },
  { rule: globals, path: 'src/components/play/chance.ts', text: 'export const id = crypto.randomUUID();\n' },
  { rule: globals, path: 'src/pages/Database.astro', text: '<script>indexedDB.open("a");</script>\n' },
  { rule: globals, path: 'src/quiz/item/page.ts', text: 'export const title = () => document.title;\n' },
  {
    rule: globals,
    path: 'src/quiz/item/wait.ts',
    text: 'export const wait = () => setTimeout(() => 1, 1);\n',
  },
  { rule: imports, path: 'src/components/play/Pages.astro', text: frontmatter('../../pages/index.astro') },
  { rule: imports, path: 'src/components/play/Words.astro', text: frontmatter('i18next') },
  { rule: imports, path: 'src/components/play/Engine.astro', text: frontmatter('../../quiz/item/item.ts') },
  { rule: imports, path: 'src/pages/Store.astro', text: frontmatter('../stores/attempt.ts') },
  { rule: imports, path: 'src/pages/[locale]/Shape.astro', text: frontmatter('../../schemas/index.ts') },
  { rule: imports, path: 'src/pages/Strings.astro', text: frontmatter('../../locales/en/common.json') },
  { rule: imports, path: 'src/pages/Find.astro', text: frontmatter('../search/find.ts') },
  { rule: imports, path: 'src/pages/Build.astro', text: frontmatter('../integrations/search.ts') },
  { rule: imports, path: 'src/stores/words.ts', text: "import 'i18next';\n" },
  { rule: imports, path: 'src/quiz/item/node.ts', text: "import 'node:fs';\n" },
  { rule: imports, path: 'src/quiz/item/store.ts', text: "import '#stores/attempt';\n" },
  { rule: imports, path: 'src/quiz/form/inside.ts', text: "import '../item/item.ts';\n" },
  { rule: imports, path: 'src/quiz/form/xml.ts', text: "import 'saxes';\n" },
  { rule: imports, path: 'src/quiz/item/zip.ts', text: "import 'fflate';\n" },
  { rule: imports, path: 'src/quiz/exchange/file.ts', text: "import 'node:fs';\n" },
  { rule: imports, path: 'src/quiz/exchange/workbook.ts', text: "import 'read-excel-file/universal';\n" },
  { rule: imports, path: 'src/quiz/exchange/inside.ts', text: "import '../item/item.ts';\n" },
  { rule: globals, path: 'src/quiz/exchange/page.ts', text: 'export const title = () => document.title;\n' },
  {
    rule: 'lint/correctness/useImportExtensions',
    path: 'src/quiz/item/ending.ts',
    text: "import './item';\n",
  },
  { rule: 'lint/suspicious/noImportCycles', path: 'src/stores/one.ts', text: "import './two.ts';\n" },
  { rule: 'lint/suspicious/noImportCycles', path: 'src/stores/two.ts', text: "import './one.ts';\n" },
  { rule: 'lint/suspicious/noConsole', path: 'src/components/play/loud.ts', text: "console.log('');\n" },
  { rule: 'lint/suspicious/noExplicitAny', path: 'src/stores/any.ts', text: 'export const all: any = 1;\n' },
  { rule: 'lint/style/noInlineStyles', path: 'src/pages/Look.astro', text: '<p style="color: red">A</p>\n' },
];
