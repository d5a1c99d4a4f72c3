import { type Band, type ChoiceItemRecord, type FormRecord, optionIds } from '#schemas';
import { itemsById } from '../content-set.ts';
import type { Rule } from '../rule.ts';

type Counts = Readonly<Record<Band, number>>;

/** Length of a form by kind and band (measurement: 4 / 5 / 6 and 14 / 16 / 20). */
const lengths: Readonly<Record<FormRecord['kind'], Counts>> = {
  topic: { '7-10': 4, '11-15': 5, '16-18': 6 },
  pulse: { '7-10': 14, '11-15': 16, '16-18': 20 },
};

/** Easy, medium and hard items of a topic form. */
const mixes: Readonly<Record<Band, string>> = { '7-10': '1:2:1', '11-15': '1:3:1', '16-18': '1:3:2' };

/** K and D items of a form; a topic of duties (T11 alone) has more D. */
const indicators: Readonly<Record<'topic' | 'duties' | 'pulse', Readonly<Record<Band, string>>>> = {
  topic: { '7-10': '3 K, 1 D', '11-15': '4 K, 1 D', '16-18': '4 K, 2 D' },
  duties: { '7-10': '2 K, 2 D', '11-15': '2 K, 3 D', '16-18': '3 K, 3 D' },
  pulse: { '7-10': '5 K, 5 D', '11-15': '6 K, 5 D', '16-18': '8 K, 6 D' },
};

const levelsOf = (scored: readonly ChoiceItemRecord[]): string =>
  ['easy', 'medium', 'hard'].map((level) => scored.filter((item) => item.level === level).length).join(':');

const indicatorsOf = (scored: readonly ChoiceItemRecord[]): string =>
  ['K', 'D']
    .map((name) => `${scored.filter(({ indicator }) => indicator === name).length} ${name}`)
    .join(', ');

/** The key stands in each place about equally often, so that a habit of the hand earns nothing. */
function keyPlaces(scored: readonly ChoiceItemRecord[], most: number): string | undefined {
  const places = optionIds.map((option) => scored.filter(({ key }) => key === option).length);
  if (Math.min(...places) >= 1 && Math.max(...places) - Math.min(...places) <= most) return undefined;
  return `keys at a, b, c: ${places.join(', ')}; expected each at least once and at most ${most} apart. Reorder options.`;
}

/** A form has the length, the indicators, the difficulties and the key places of its kind and band, and items of its band alone. */
export const formBalanceRule: Rule = {
  name: 'form balance',
  find: (content) => {
    const byId = itemsById(content);
    const dutyTopics = new Set(
      content.topics.filter(({ data }) => data.blueprint.join() === 'T11').map(({ id }) => id),
    );
    return content.forms.flatMap(({ path, data }) => {
      const own = data.items.flatMap((id) => byId.get(id) ?? []);
      const scored = own.flatMap((item) => (item.scale === 'choice' ? [item] : []));
      const kind = data.kind === 'topic' && dutyTopics.has(data.topic) ? 'duties' : data.kind;
      const says: (string | undefined)[] = [
        data.items.length === lengths[data.kind][data.band]
          ? undefined
          : `${data.items.length} items, expected ${lengths[data.kind][data.band]}. Add or remove items.`,
        own.every(({ band }) => band === data.band) ? undefined : 'holds items of another band. Move them.',
        indicatorsOf(scored) === indicators[kind][data.band]
          ? undefined
          : `${indicatorsOf(scored)}, expected ${indicators[kind][data.band]}. Exchange items.`,
        keyPlaces(scored, data.kind === 'pulse' ? 1 : 2),
        data.kind === 'pulse' || levelsOf(scored) === mixes[data.band]
          ? undefined
          : `easy:medium:hard ${levelsOf(scored)}, expected ${mixes[data.band]}. Exchange items.`,
      ];
      return says.flatMap((line) => (line ? [{ where: path, says: line }] : []));
    });
  },
};
