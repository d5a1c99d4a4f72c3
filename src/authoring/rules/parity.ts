import { bands, coreTopics } from '#schemas';
import { languages } from '../languages.ts';
import type { Fault, Rule } from '../rule.ts';

const letters = ['A', 'B'] as const;

/** `01` to `12`. */
const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** What a folder should hold and does not, and what it holds beyond that. */
function compare(wanted: readonly string[], found: readonly string[], folder: string): Fault[] {
  const have = new Set(found);
  const want = new Set(wanted);
  return [
    ...wanted
      .filter((id) => !have.has(id))
      .map((id) => ({ where: `src/content/${folder}/${id}`, says: 'is missing. Write it.' })),
    ...found
      .filter((id) => !want.has(id))
      .map((id) => ({
        where: `src/content/${folder}/${id}`,
        says: 'belongs to no topic and band. Add the band to its topic, or remove the file.',
      })),
  ];
}

/**
 * Every band of every topic has a lesson in three languages, the forms A and B and its part of a plan; every band has two pulses; the core topics
 * have an Easy Read edition and a parents' page; the year has twelve months.
 */
export const parityRule: Rule = {
  name: 'parity',
  find: ({ topics, lessons, forms, plans, easy, parents, calendar }) => {
    const cells = topics.flatMap(({ id, data }) => data.bands.map((band) => `${id}/${band}`));
    const wanted = cells.flatMap((cell) => languages.map((language) => `${cell}/${language}`));
    const topicForms = topics.flatMap(({ id, data }) =>
      data.bands.flatMap((band) => letters.map((letter) => `${id}-${band}-${letter.toLowerCase()}`)),
    );
    const pulses = bands.flatMap((band) => letters.map((letter) => `pulse-${band}-${letter.toLowerCase()}`));
    const ids = forms.map(({ id }) => id);
    const misnamed = forms.flatMap(({ id, path, data }) => {
      const expected = `${data.kind === 'pulse' ? 'pulse' : data.topic}-${data.band}-${data.letter.toLowerCase()}`;
      return id === expected
        ? []
        : [{ where: path, says: `holds the form ${expected}. Give file and fields one name.` }];
    });
    return [
      ...compare(
        wanted,
        lessons.map(({ id }) => id),
        'lessons',
      ),
      ...compare([...topicForms, ...pulses], ids, 'forms'),
      ...compare(
        cells,
        plans.flatMap(({ id, data }) => Object.keys(data.bands).map((band) => `${id}/${band}`)),
        'plans',
      ),
      ...compare(
        coreTopics,
        easy.map(({ id }) => id),
        'easy',
      ),
      ...compare(
        coreTopics,
        parents.map(({ id }) => id),
        'parents',
      ),
      ...compare(
        months,
        calendar.map(({ id }) => id),
        'calendar',
      ),
      ...misnamed,
    ];
  },
};
