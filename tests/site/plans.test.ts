import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { languagePages } from './built.ts';

const topicFolder = join(import.meta.dirname, '../../src/content/topics');
const cells = readdirSync(topicFolder).flatMap((name) => {
  const { bands } = parse(readFileSync(join(topicFolder, name), 'utf8')) as { bands: string[] };
  return bands.map((band) => `${band}/${name.replace('.yaml', '')}`);
});

/** The text of an element with an id, tags and spaces out. */
function textOf(html: string, id: string): string {
  const from = html.indexOf(`id="${id}"`);
  const body = html.slice(from, html.indexOf('</section>', from));
  return body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

describe.each(['kk', 'ru', 'en'])('plans in %s', (locale) => {
  const plans = new Map(
    languagePages
      .filter(({ path }) => path.startsWith(`/${locale}/teachers/plan/`))
      .map(({ path, html }) => [path.slice(`/${locale}/teachers/plan/`.length, -1), html]),
  );

  it('exist for every topic at every age, reached from each way of teaching', () => {
    expect(cells.length).toBeGreaterThanOrEqual(55);
    for (const mode of ['no-devices', 'projector', 'computer-room', 'home']) {
      const list = plans.get(mode) ?? '';
      for (const cell of cells) {
        expect(plans.has(cell), cell).toBe(true);
        expect(list).toContain(`href="/${locale}/teachers/plan/${cell}/#${mode}"`);
      }
    }
  });

  it.each(cells)('give %s a whole text in Kazakh and Russian, with nothing left open', (cell) => {
    const html = plans.get(cell) ?? '';
    const kazakh = textOf(html, 'text-kk');
    const russian = textOf(html, 'text-ru');
    for (const heading of ['Сабақтың мақсаты', 'Ресурстар', 'Құрылғыны қолдану', 'Сабақтың барысы']) {
      expect(kazakh).toContain(heading);
    }
    for (const heading of ['Дескрипторлар', 'Саралау', 'Рефлексия', 'Үй тапсырмасы', 'Қауіпсіздік']) {
      expect(kazakh).toContain(heading);
    }
    for (const heading of ['Цель урока', 'Ресурсы', 'Использование устройств', 'Ход урока']) {
      expect(russian).toContain(heading);
    }
    for (const heading of [
      'Дескрипторы',
      'Дифференциация',
      'Рефлексия',
      'Домашнее задание',
      'Безопасность',
    ]) {
      expect(russian).toContain(heading);
    }
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
    expect(main.replace(/<script[\s\S]*?<\/script>/g, '')).not.toMatch(/\{\w+\}|undefined|«»|“”|: \.|\(\)/);
  });
});
