import { checkForm } from '#quiz/form';
import { type Band, type FormRecord, toForm } from '#schemas';
import { itemsById } from '../content-set.ts';
import type { Fault, Rule } from '../rule.ts';

/** Items that stand in both letters, scored ones alone. */
const anchorCounts: Readonly<Record<FormRecord['kind'], Readonly<Record<Band, number>>>> = {
  topic: { '7-10': 1, '11-15': 2, '16-18': 2 },
  pulse: { '7-10': 4, '11-15': 4, '16-18': 5 },
};

/** An anchor keeps its place within one step, so that its neighbours cannot make it easier in one letter. */
const PLACE_STEP = 1;

/**
 * Forms are sound for the engine and have numbers of their own, letter B the one after its letter A's; A and B share their
 * anchors, at nearly the same place, and their opinion items, in the same words; every other item of A has its twin in B.
 */
export const formPairsRule: Rule = {
  name: 'form pairs',
  find: (content) => {
    const byId = itemsById(content);
    const faults: Fault[] = [];
    const numbers = new Map<number, string>();
    for (const { path, id, data } of content.forms) {
      const say = (says: string) => faults.push({ where: path, says });
      const before = numbers.get(data.number);
      if (before)
        say(`has number ${data.number}, which is taken by ${before}. Choose one that was never used.`);
      numbers.set(data.number, id);
      if (data.items.some((item) => !byId.has(item))) continue;
      for (const fault of checkForm(toForm(data, byId)))
        say(`is not sound: ${fault.type}. Mend the list of items.`);
      const other = content.forms.find(
        ({ id: name }) => name === id.replace(/-[ab]$/, data.letter === 'A' ? '-b' : '-a'),
      );
      if (!other) continue;
      if (data.letter === 'B' && data.number !== other.data.number + 1)
        say(
          `has number ${data.number}, expected ${other.data.number + 1}: a pair link knows letter B by the number after ${other.id}.`,
        );
      let anchors = 0;
      data.items.forEach((item, index) => {
        const record = byId.get(item);
        const place = other.data.items.indexOf(item);
        if (record?.scale !== 'choice') {
          if (place !== index)
            say(
              `${item} is an opinion item and not at place ${index + 1} of ${other.id}. Ask it alike in both.`,
            );
        } else if (record.anchor) {
          anchors += 1;
          if (place < 0) say(`${item} is an anchor and not in ${other.id}. List it in both letters.`);
          else if (Math.abs(place - index) > PLACE_STEP)
            say(`${item} is an anchor ${Math.abs(place - index)} places away in ${other.id}. Move it.`);
        } else if (!record.twin || !other.data.items.includes(record.twin)) {
          say(`${item} has no twin in ${other.id}. List ${record.twin ?? 'its twin'} there.`);
        }
      });
      const wanted = anchorCounts[data.kind][data.band];
      if (anchors !== wanted) say(`${anchors} anchors, expected ${wanted}. Mark or exchange items.`);
    }
    return faults;
  },
};
