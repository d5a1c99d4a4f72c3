/** The walls stand: each check passes on a clean site and fails on a planted violation of each of its rules. */
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import biome from '../../biome.json' with { type: 'json' };
import { engineTypes } from '../../scripts/steps.mjs';
import { dependencyPlants, type Plant, partner } from './dependency-plants.ts';
import { lintPlants } from './lint-plants.ts';
import { fell, plant, runIn } from './tree.ts';

interface Cruised {
  summary: { violations: { from: string; rule: { name: string } }[] };
}

interface Linted {
  diagnostics: { category: string; location: { path: string } }[];
}

/** The two rules of biome.json that carry messages of ours. */
interface LintWalls {
  noRestrictedGlobals?: { options: { deniedGlobals: Record<string, string> } };
  noRestrictedImports?: { options: { paths?: Record<string, string>; patterns?: { message: string }[] } };
}

/** Plants as the files of a tree. */
const filesOf = (plants: readonly Plant[]) =>
  Object.fromEntries(plants.map(({ path, text }) => [path, text]));

/** What dependency-cruiser finds in a tree: rule and file. */
function cruise(tree: string): string[] {
  const { output } = runIn(tree, 'depcruise', 'src', '--output-type', 'json');
  const { summary } = JSON.parse(output) as Cruised;
  return summary.violations.map(({ rule, from }) => `${rule.name} in ${from}`);
}

/** What Biome finds in a tree: rule and file. */
function lint(tree: string): string[] {
  const { output } = runIn(tree, 'biome', 'lint', '--reporter=json', '--max-diagnostics=none', '.');
  const { diagnostics } = JSON.parse(output) as Linted;
  return diagnostics.map(({ category, location }) => `${category} in ${location.path}`);
}

/** Every message of Biome's walls. */
function* lintMessages(): Generator<string> {
  for (const { linter } of biome.overrides) {
    const style = 'style' in linter.rules ? linter.rules.style : {};
    const { noRestrictedGlobals: names, noRestrictedImports: imports } = style as LintWalls;
    yield* Object.values(names?.options.deniedGlobals ?? {});
    yield* Object.values(imports?.options.paths ?? {});
    for (const { message } of imports?.options.patterns ?? []) yield message;
  }
}

const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
  forbidden: { name: string; comment: string }[];
};

describe('a clean site', () => {
  let tree: string;
  beforeAll(() => {
    tree = plant();
  });
  afterAll(() => fell(tree));

  it('has nothing for dependency-cruiser to say', () => expect(cruise(tree)).toEqual([]));
  it('has nothing for Biome to say', () => expect(lint(tree)).toEqual([]));
  it('has an engine that compiles without a page', () =>
    expect(runIn(tree, ...engineTypes)).toEqual({ code: 0, output: '' }));
  it('has an engine whose tests may throw dice of their own', () =>
    expect(runIn(tree, 'vitest', 'run', '--project', 'unit').code).toBe(0));
});

describe('dependency-cruiser', () => {
  let found: string[];
  beforeAll(() => {
    const tree = plant({ ...filesOf(dependencyPlants), ...partner });
    found = cruise(tree);
    fell(tree);
  });

  it.each(dependencyPlants)('sees $rule in $path', ({ rule, path }) => {
    expect(found).toContain(`${rule} in ${path}`);
  });

  it('blames planted files alone', () => {
    const planted = dependencyPlants.map(({ path }) => path);
    expect(found.filter((line) => !planted.some((path) => line.endsWith(` in ${path}`)))).toEqual([]);
  });

  it('has no rule without a planted violation', () => {
    expect(new Set(dependencyPlants.map(({ rule }) => rule))).toEqual(
      new Set(forbidden.map(({ name }) => name)),
    );
  });
});

describe('Biome', () => {
  let found: string[];
  beforeAll(() => {
    const tree = plant(filesOf(lintPlants));
    found = lint(tree);
    fell(tree);
  });

  it.each(lintPlants)('sees $rule in $path', ({ rule, path }) => {
    expect(found).toContain(`${rule} in ${path}`);
  });
});

describe('the compiler of the engine', () => {
  it.each(['document.title', 'localStorage.length', 'fetch("/")', 'process.pid', 'console.log()'])(
    'knows no %s',
    (text) => {
      const tree = plant({ 'src/quiz/item/planted.ts': `export const planted = () => ${text};\n` });
      const { code, output } = runIn(tree, ...engineTypes);
      fell(tree);
      expect(code).not.toBe(0);
      expect(output).toMatch(/planted\.ts.*Cannot find name/);
    },
  );
});

describe('the engine under test', () => {
  it.each([
    ['Math.random', 'Math.random()'],
    ['Date.now', 'Date.now()'],
    ['new Date() without a time', 'new Date()'],
    ['performance.now', 'performance.now()'],
    ['crypto.getRandomValues', 'crypto.getRandomValues(new Uint8Array(1))'],
    ['Math.random', 'jstat.beta.sample(1, 2)'],
  ])('may not call %s, as in %s', (name, text) => {
    const tree = plant({
      'src/quiz/item/planted.ts': `import jstat from 'jstat';\n\nexport const planted = () => [jstat, ${text}];\n`,
      'src/quiz/item/planted.test.ts':
        "import { it } from 'vitest';\nimport { planted } from './planted.ts';\n\nit('runs', () => void planted());\n",
    });
    const { code, output } = runIn(tree, 'vitest', 'run', '--project', 'unit', '--reporter=tap', 'planted');
    fell(tree);
    expect(code).not.toBe(0);
    expect(output).toContain(`src/quiz/item/planted.ts calls ${name}, and src/quiz is pure`);
  });
});

describe('every rule', () => {
  it.each(forbidden)('names a room or what to do: $name', ({ comment }) => {
    expect(comment).toMatch(/src\/|room|file/);
  });

  it("names a room in each of Biome's messages", () => {
    const messages = [...lintMessages()];
    expect(messages.length).toBeGreaterThan(20);
    expect(messages.filter((message) => !message.includes('src/'))).toEqual([]);
  });
});
