import type { Files } from './tree.ts';

/** A violation: the rule that must see it, the file it stands in and the text of that file. */
export interface Plant {
  rule: string;
  path: string;
  text: string;
}

/** A file that only takes something from elsewhere. */
const taking = (rule: string, folder: string, specifier: string): Plant => ({
  rule,
  path: `${folder}/planted-${rule}.ts`,
  text: `import '${specifier}';\n`,
});

/** From each room of src/quiz into one that is not below it. */
const upwards = [
  ['item', 'form'],
  ['statistics', 'item'],
  ['form', 'report'],
  ['attempt', 'report'],
  ['scoring', 'report'],
  ['handin', 'report'],
  ['box', 'report'],
  ['region', 'report'],
  ['report', 'exchange'],
  ['exchange', 'report'],
] as const;

/** The other half of the planted circle; the first half is blamed. */
export const partner: Files = { 'src/stores/planted-partner.ts': "import './planted-circle.ts';\n" };

/** One violation, at least, of each rule of .dependency-cruiser.cjs. */
export const dependencyPlants: readonly Plant[] = [
  taking('quiz-is-pure', 'src/quiz/item', 'node:fs'),
  { rule: 'quiz-is-pure', path: 'src/quiz/item/planted-package.ts', text: "import 'nanostores';\n" },
  { rule: 'quiz-is-pure', path: 'src/quiz/item/planted-room.ts', text: "import '#stores/attempt';\n" },
  { rule: 'quiz-is-pure', path: 'src/quiz/item/planted-format.ts', text: "import 'saxes';\n" },
  taking('exchange-needs-formats-only', 'src/quiz/exchange', 'node:fs'),
  {
    rule: 'exchange-needs-formats-only',
    path: 'src/quiz/exchange/planted-workbook.ts',
    text: "import 'read-excel-file/universal';\n",
  },
  {
    rule: 'exchange-needs-formats-only',
    path: 'src/quiz/exchange/planted-room.ts',
    text: "import '#stores/attempt';\n",
  },
  taking('formats-are-behind-exchange', 'src/quiz/form', 'csv-parse/browser/esm/sync'),
  {
    rule: 'formats-are-behind-exchange',
    path: 'src/components/play/planted-zip.ts',
    text: "import 'fflate';\n",
  },
  {
    rule: 'formats-are-behind-exchange',
    path: 'src/stores/planted-workbook.ts',
    text: "import 'write-excel-file/universal';\n",
  },
  {
    rule: 'quiz-tests-stay-inside',
    path: 'src/quiz/item/planted.test.ts',
    text: "import '#stores/attempt';\n",
  },
  taking('quiz-doors', 'src/quiz/form', '../item/item.ts'),
  ...upwards.map(([from, to]) => taking(`quiz-${from}-arrows`, `src/quiz/${from}`, `../${to}/index.ts`)),
  taking('search-is-pure', 'src/search', '#i18n'),
  { rule: 'search-is-pure', path: 'src/search/planted-package.ts', text: "import 'nanostores';\n" },
  taking('engines-are-behind-search', 'src/components/play', 'minisearch'),
  {
    rule: 'doors-from-outside',
    path: 'src/components/play/planted-search.ts',
    text: "import '../../search/find.ts';\n",
  },
  taking('doors-from-outside', 'src/stores', '../quiz/item/item.ts'),
  taking('schemas-enters-only-its-own', 'src/schemas', '#i18n'),
  taking('schemas-take-types-only', 'src/schemas', '#quiz/item'),
  taking('schemas-need-zod-only', 'src/schemas', 'yaml'),
  taking('i18n-enters-only-its-own', 'src/i18n', '#stores/attempt'),
  taking('i18next-is-behind-i18n', 'src/components/play', 'i18next'),
  taking('i18n-needs-i18next-only', 'src/i18n', 'preact'),
  taking('locales-are-behind-i18n', 'src/components/play', '../../../locales/en/common.json'),
  taking('content-imports-nothing', 'src/content', '../i18n/index.ts'),
  taking('stores-enters-only-its-own', 'src/stores', '#i18n'),
  taking('components-enters-only-its-own', 'src/components/play', '../../integrations/search.ts'),
  taking('integrations-enters-only-its-own', 'src/integrations', '#stores/attempt'),
  taking('authoring-enters-only-its-own', 'src/authoring', '#stores/attempt'),
  taking('cli-enters-only-its-own', 'src/cli', '#stores/attempt'),
  taking('nothing-imports-pages', 'src/components/play', '../../pages/form.json.ts'),
  { rule: 'no-cycles', path: 'src/stores/planted-circle.ts', text: "import './planted-partner.ts';\n" },
  { rule: 'no-orphans', path: 'src/quiz/item/planted-orphan.ts', text: 'export const alone = 1;\n' },
  taking('doors-exist', 'src/components/play', '#quiz/item/item.ts'),
];
