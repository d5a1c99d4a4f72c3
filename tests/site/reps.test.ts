import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Kit, Topic } from '../../src/schemas/index.ts';
import { languagePages } from './built.ts';

const content = join(import.meta.dirname, '../../src/content');
const read = <T>(path: string): T => parse(readFileSync(join(content, path), 'utf8')) as T;
const kits = readdirSync(join(content, 'kits')).map((file) => file.replace('.yaml', ''));

describe.each(kits)('the session %s', (topic) => {
  const kit = read<Kit>(`kits/${topic}.yaml`);
  const { bands } = read<Topic>(`topics/${topic}.yaml`);

  it.each(['kk', 'ru', 'en'] as const)(
    'has four cards, and four for the younger where it has them, in %s',
    (language) => {
      const page = languagePages.find(({ path }) => path === `/${language}/reps/session/${topic}/`);
      const sets = page?.html.match(/data-cards="\d+"/g) ?? [];
      const younger = bands.includes('7-10') && kit.youngerScenes !== undefined;
      expect(sets).toEqual(Array(younger ? 2 : 1).fill('data-cards="4"'));
      expect(page?.html.match(/class="scene"/g)).toHaveLength(younger ? 8 : 4);
    },
  );
});
