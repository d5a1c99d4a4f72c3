/**
 * The walls between the rooms of src, over resolved paths. Biome repeats those that an .astro file could
 * break, because dependency-cruiser reads no .astro; package.json's "imports" are the doors.
 * tests/architecture/walls.test.ts plants a violation of every rule here and sees it caught.
 */

/** Test files and fixtures may bring tools of their own; they are not part of the product. */
const test = '[.](test|fixture)[.]tsx?$';

/** The rooms of src/quiz, each with those it may enter: arrows go down only. */
const quizArrows = {
  item: [],
  statistics: [],
  form: ['item'],
  attempt: ['form', 'item'],
  scoring: ['attempt', 'form', 'item'],
  handin: ['attempt', 'scoring', 'form', 'item'],
  box: ['handin', 'attempt', 'scoring', 'form', 'item', 'statistics'],
  region: ['box', 'item'],
  report: ['region', 'box', 'handin', 'attempt', 'scoring', 'form', 'item', 'statistics'],
  exchange: ['form', 'item'],
};

/** One rule a room of src/quiz: what it may not enter. */
const quizRules = Object.entries(quizArrows).map(([room, below]) => ({
  name: `quiz-${room}-arrows`,
  comment: `src/quiz/${room} may enter only ${below.join(', ') || 'no other room'}: what it took belongs to the room above.`,
  severity: 'error',
  from: { path: `^src/quiz/${room}/`, pathNot: test },
  to: { path: '^src/quiz/[^/]+/', pathNot: `^src/quiz/(${[room, ...below].join('|')})/` },
}));

/**
 * A rule that a room of src may enter only some others.
 * @param {string} room folder of src
 * @param {string[]} allowed beginnings of paths it may import of ours
 * @param {string} comment who owns what it took
 */
const roomRule = (room, allowed, comment) => ({
  name: `${room}-enters-only-its-own`,
  comment,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: test },
  to: { path: '^(src|locales|tests|scripts)/', pathNot: `^(${[`src/${room}`, ...allowed].join('|')})/` },
});

module.exports = {
  forbidden: [
    {
      name: 'quiz-is-pure',
      comment:
        'src/quiz owns the engine and runs anywhere: no other room of ours, no Node built-in, no package but @noble/hashes and jstat. Take what you need as an argument; src/stores, src/cli and src/components bring it.',
      severity: 'error',
      from: { path: '^src/quiz/', pathNot: ['^src/quiz/exchange/', test] },
      to: { pathNot: ['^src/quiz/', 'node_modules/(@noble/hashes|jstat)/'] },
    },
    {
      name: 'exchange-needs-formats-only',
      comment:
        'src/quiz/exchange is as pure as the rest of the engine: no other room of ours, no Node built-in, no package but saxes, csv-parse and fflate. Files and workbooks are opened by src/cli.',
      severity: 'error',
      from: { path: '^src/quiz/exchange/', pathNot: test },
      to: { pathNot: ['^src/quiz/', 'node_modules/(saxes|csv-parse|fflate)/'] },
    },
    {
      name: 'formats-are-behind-exchange',
      comment:
        'src/quiz/exchange owns the formats of other programs, src/cli the bytes of workbooks, src/integrations/usb the ZIP of the edition: take what they read and write.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/quiz/exchange/', '^src/cli/', '^src/integrations/usb/', test] },
      to: { path: 'node_modules/(saxes|csv-parse|fflate|read-excel-file|write-excel-file)/' },
    },
    {
      name: 'quiz-tests-stay-inside',
      comment: 'A test of src/quiz needs src/quiz alone: another room in it means the engine is not pure.',
      severity: 'error',
      from: { path: '^src/quiz/' },
      to: { path: '^(src|tests|scripts|locales)/', pathNot: '^src/quiz/' },
    },
    {
      name: 'quiz-doors',
      comment:
        'A room of src/quiz is entered through its index.ts, which says what it owns: ../room/index.ts.',
      severity: 'error',
      from: { path: '^src/quiz/([^/]+)/', pathNot: test },
      to: { path: '^src/quiz/[^/]+/', pathNot: ['^src/quiz/$1/', '/index[.]ts$'] },
    },
    ...quizRules,
    {
      name: 'search-is-pure',
      comment:
        'src/search owns finding and runs anywhere: no other room of ours, no Node built-in, no package but minisearch and @orama/stemmers. Documents are brought by src/components.',
      severity: 'error',
      from: { path: '^src/search/', pathNot: test },
      to: { pathNot: ['^src/search/', 'node_modules/(minisearch|@orama/stemmers)/'] },
    },
    {
      name: 'engines-are-behind-search',
      comment: 'src/search owns the index and the stemmers: take openLibrary from #search.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/search/', test] },
      to: { path: 'node_modules/(minisearch|@orama/stemmers)/' },
    },
    {
      name: 'doors-from-outside',
      comment:
        'src/quiz, src/schemas, src/i18n, src/search and src/authoring own their files: enter by #quiz/<room>, #schemas, #i18n, #search, #authoring.',
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: test },
      to: {
        path: ['^src/quiz/', '^src/schemas/', '^src/i18n/', '^src/search/', '^src/authoring/'],
        pathNot: ['^src/$1/', '/index[.]ts$', '^src/i18n/browser[.]ts$'],
      },
    },
    roomRule(
      'schemas',
      ['src/quiz'],
      'src/schemas owns the content types and knows #quiz types and astro/zod alone.',
    ),
    {
      name: 'schemas-take-types-only',
      comment:
        'src/schemas may take types of src/quiz, which owns the engine, but run nothing of it: import type.',
      severity: 'error',
      from: { path: '^src/schemas/', pathNot: test },
      to: { path: '^src/quiz/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'schemas-need-zod-only',
      comment:
        'src/schemas owns shapes, not files: astro/zod alone. Reading YAML is the work of src/content.config.ts.',
      severity: 'error',
      from: { path: '^src/schemas/', pathNot: test },
      to: { pathNot: ['^src/', 'node_modules/(astro|zod)/'] },
    },
    roomRule('i18n', ['locales'], 'src/i18n owns translation and needs only i18next and locales.'),
    {
      name: 'i18next-is-behind-i18n',
      comment: 'src/i18n owns translation: take a translator from #i18n.',
      severity: 'error',
      from: { path: '^(src|tests)/', pathNot: '^src/i18n/' },
      to: { path: 'node_modules/i18next/' },
    },
    {
      name: 'i18n-needs-i18next-only',
      comment: 'src/i18n owns translation; i18next is its only package.',
      severity: 'error',
      from: { path: '^src/i18n/', pathNot: test },
      to: { pathNot: ['^(src|locales)/', 'node_modules/i18next/'] },
    },
    {
      name: 'locales-are-behind-i18n',
      comment: 'src/i18n owns the interface strings: take a translator from #i18n.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/i18n/', test] },
      to: { path: '^locales/' },
    },
    {
      name: 'content-imports-nothing',
      comment:
        'src/content is for writers and holds no code: what computes belongs to src/schemas or src/components.',
      severity: 'error',
      from: { path: '^src/content/' },
      to: {},
    },
    roomRule('stores', ['src/quiz'], 'src/stores owns what the device remembers and knows src/quiz alone.'),
    roomRule(
      'components',
      ['src/stores', 'src/quiz', 'src/i18n', 'src/schemas', 'src/search', 'src/styles'],
      'src/components owns what is seen; addresses belong to src/pages, build steps to src/integrations, strings to src/i18n.',
    ),
    roomRule(
      'integrations',
      ['src/i18n', 'src/schemas', 'src/stores/offline', 'scripts'],
      'src/integrations owns build steps; it may know #i18n, #schemas, the lists of #stores/offline, and where the browser is that prints.',
    ),
    roomRule(
      'authoring',
      ['src/quiz', 'src/schemas'],
      'src/authoring owns the rules of the content, which it reads from files; it knows #quiz and #schemas.',
    ),
    roomRule(
      'cli',
      ['src/authoring', 'src/quiz', 'src/schemas'],
      'src/cli owns the command line, a thin shell over #quiz, #schemas and #authoring.',
    ),
    {
      name: 'nothing-imports-pages',
      comment: 'src/pages owns addresses, nothing else: put shared parts into src/components.',
      severity: 'error',
      from: { pathNot: '^src/pages/' },
      to: { path: '^src/pages/' },
    },
    {
      name: 'no-cycles',
      comment:
        'Two files that need each other are one idea: join them, or move the shared part to the room below.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment:
        'No file of the product needs this one: delete it, or name it in the index.ts of the room that owns it.',
      severity: 'error',
      from: {
        orphan: true,
        path: '^src/(quiz|schemas|search|stores|i18n|integrations|authoring|cli)/',
        pathNot: [test, '[.]d[.]ts$'],
      },
      to: {},
    },
    {
      name: 'doors-exist',
      comment:
        'This import leads nowhere. The doors are the "imports" of package.json; each room owns its index.ts.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^astro:', '[?]url$'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.d.ts'],
    },
  },
};
