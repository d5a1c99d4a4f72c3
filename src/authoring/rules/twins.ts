import type { ChoiceItemRecord } from '#schemas';
import { itemsById } from '../content-set.ts';
import type { Rule } from '../rule.ts';

const steps = ['easy', 'medium', 'hard'];

/** What keeps two items from being twins. */
function disagreement(own: ChoiceItemRecord, twin: ChoiceItemRecord, id: string): string | undefined {
  if (twin.twin !== id) return `names ${twin.twin ?? 'none'} as its twin. Let the two name each other.`;
  if (twin.indicator !== own.indicator)
    return `measures ${twin.indicator}, not ${own.indicator}. Pair one indicator.`;
  if (twin.band !== own.band) return `is of the band ${twin.band}. Pair one band.`;
  if (Math.abs(steps.indexOf(twin.level) - steps.indexOf(own.level)) > 1) {
    return `is ${twin.level}, this one ${own.level}. Twins differ by one step at most.`;
  }
  return undefined;
}

/** Twins name each other and are of one indicator, one band and nearly one difficulty, so that forms A and B weigh the same. */
export const twinsRule: Rule = {
  name: 'twins',
  find: (content) => {
    const byId = itemsById(content);
    return content.items.flatMap(({ id, path, data }) => {
      if (data.scale !== 'choice' || data.anchor) return [];
      const where = `${path}: twin`;
      if (!data.twin)
        return [{ where, says: 'is missing. Name the item of the other form, or set anchor: true.' }];
      const twin = byId.get(data.twin);
      if (twin?.scale !== 'choice')
        return [{ where, says: `"${data.twin}" is no scored item. Correct the name.` }];
      const says = disagreement(data, twin, id);
      return says ? [{ where, says: `${data.twin} ${says}` }] : [];
    });
  },
};
