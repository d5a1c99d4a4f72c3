import type { Aggregate } from '../box/index.ts';
import { choiceItems, type Form } from '../form/index.ts';
import type { CodeLanguage } from '../handin/index.ts';
import { languageDif } from '../statistics/index.ts';
import { itemTable } from './item-analysis.ts';
import { thresholds } from './thresholds.ts';

/** An item that asks more of one language than of Kazakh, among children who know equally much. */
export interface LanguageFlag {
  readonly id: string;
  readonly indicator: 'K' | 'D';
  /** The language set beside Kazakh. */
  readonly language: Exclude<CodeLanguage, 'kk'>;
  /** B: bilingual readers look at it. C: out of the scoring in all languages until it is reworded. */
  readonly level: 'B' | 'C';
  /** Which of the two finds it harder. */
  readonly harderFor: CodeLanguage;
  readonly delta: number;
}

/** Which languages could be compared, and what was found. */
export interface LanguageResult {
  readonly compared: readonly Exclude<CodeLanguage, 'kk'>[];
  readonly flags: readonly LanguageFlag[];
}

/**
 * Looks for items whose translation changes their difficulty: Kazakh beside Russian, Kazakh beside English.
 * @returns undefined when neither language has 200 children beside 200 in Kazakh
 * @example languageResult(form, aggregate)?.flags
 */
export function languageResult(form: Form, { blocks }: Aggregate): LanguageResult | undefined {
  const least = thresholds.languageDif;
  const kazakh = blocks.kk;
  if (!kazakh || kazakh.n < least) return undefined;
  const compared = (['ru', 'en'] as const).filter((language) => (blocks[language]?.n ?? 0) >= least);
  if (compared.length === 0) return undefined;
  const flags = compared.flatMap((language) =>
    (['K', 'D'] as const).flatMap((indicator) => {
      const other = blocks[language];
      const ids = choiceItems(form).filter((item) => item.indicator === indicator);
      if (!other || ids.length === 0) return [];
      const found = languageDif(itemTable(form, kazakh, indicator), itemTable(form, other, indicator));
      return found.flatMap((result, index): LanguageFlag[] => {
        if (!result || result.level === 'A') return [];
        const { level, delta } = result;
        const id = ids[index]?.id ?? '';
        return [{ id, indicator, language, level, delta, harderFor: delta < 0 ? language : 'kk' }];
      });
    }),
  );
  return { compared, flags };
}
