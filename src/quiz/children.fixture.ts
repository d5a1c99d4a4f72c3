import { choiceItems, type Form, satisfactionItems, selfReportItem } from './form/index.ts';
import type { Answers } from './handin/index.ts';
import { seeded } from './statistics/simulate.fixture.ts';

/**
 * Children who answer a form with some skill, the same ones each time for a seed: right with chance `skill`, spread by
 * an ability of their own; opinions mostly good.
 */
export function children(form: Form, n: number, { seed = 1, skill = 0.65 } = {}): Answers[] {
  const chance = seeded(seed);
  const items = choiceItems(form);
  const opinions = satisfactionItems(form).length;
  return Array.from({ length: n }, () => {
    const own = Math.min(0.98, Math.max(0.02, skill + 0.15 * chance.normal()));
    const choices = items.map(({ key }) => {
      const roll = chance.uniform();
      if (roll < own) return key + 1;
      return roll > 0.95 ? 4 : ((key + 1 + Math.floor(2 * chance.uniform())) % 3) + 1;
    });
    const selfReport = 1 + Math.floor(2.2 * chance.uniform());
    const satisfaction = {
      item: Math.floor(opinions * chance.uniform()),
      level: Math.floor(3 * chance.uniform()),
    };
    return {
      ...(selfReportItem(form) ? { selfReport } : {}),
      choices,
      ...(opinions > 0 ? { satisfaction } : {}),
    };
  });
}
