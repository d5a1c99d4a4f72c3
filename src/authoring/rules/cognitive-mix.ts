import type { Band } from '#schemas';
import { bands } from '#schemas';
import type { Rule } from '../rule.ts';

const levels = ['recognise', 'apply', 'evaluate'] as const;

/** Shares of the topic bank by band: recognise, apply, evaluate. */
const shares: Readonly<Record<Band, readonly [number, number, number]>> = {
  '7-10': [0.7, 0.3, 0],
  '11-15': [0.5, 0.5, 0],
  '16-18': [0.3, 0.5, 0.2],
};

/** How far the bank of a band may stand from its shares. */
const TOLERANCE = 0.12;

/** Over the topics of a band the items ask to recognise, to apply and, from 16, to weigh a case, in about the agreed shares. */
export const cognitiveMixRule: Rule = {
  name: 'cognitive mix',
  find: ({ items }) =>
    bands.flatMap((band) => {
      const own = items.flatMap(({ data }) =>
        data.scale === 'choice' && data.topic !== undefined && data.band === band ? [data.cognitive] : [],
      );
      if (own.length === 0) return [];
      return levels.flatMap((level, index) => {
        const share = own.filter((found) => found === level).length / own.length;
        const wanted = shares[band][index] ?? 0;
        if (Math.abs(share - wanted) <= TOLERANCE) return [];
        const percent = (value: number) => `${Math.round(value * 100)} %`;
        return [
          {
            where: `src/content/items (${band})`,
            says: `${percent(share)} of items ${level}, expected about ${percent(wanted)}. Rework or relabel some.`,
          },
        ];
      });
    }),
};
