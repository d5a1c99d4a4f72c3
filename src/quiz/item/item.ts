/** What an item is evidence for: rights knowledge, duty awareness, satisfaction, or the self-report beside K. */
export type Indicator = 'K' | 'D' | 'S' | 'K0';

/** Stable name of an item, never used again for another: `nb-11-15-k1-a`. It says nothing of the key. */
export type ItemId = string;

/** Place of an offered answer in source order. The key's place is balanced over a form. */
export type OptionIndex = 0 | 1 | 2;

/** A scored item: one best answer of three, and "I don't know". */
export interface ChoiceItem {
  readonly id: ItemId;
  readonly indicator: 'K' | 'D';
  /** The option that scores; the other two are distractors. */
  readonly key: OptionIndex;
}

/** The worded scales of satisfaction: three faces for 7-10, four frequencies from 11. */
export type SatisfactionScale = 'faces-3' | 'frequency-4';

/** An opinion item. It has no right answer; "don't want to answer" is one of its levels. */
export interface SatisfactionItem {
  readonly id: ItemId;
  readonly indicator: 'S';
  readonly scale: SatisfactionScale;
}

/** "Do you know what rights you have?": yes, some of them, not really. Shown beside K, never inside it. */
export interface SelfReportItem {
  readonly id: ItemId;
  readonly indicator: 'K0';
}

/** One task of a form, without its words: the words are content, in three languages. */
export type Item = ChoiceItem | SatisfactionItem | SelfReportItem;

/** Number of answers K0 offers. */
export const SELF_REPORT_LEVELS = 3;

/**
 * Number of levels of a satisfaction scale, "don't want to answer" included and last: the L of the dice.
 * @example levelCount('faces-3') // 4
 */
export function levelCount(scale: SatisfactionScale): 4 | 5 {
  return scale === 'faces-3' ? 4 : 5;
}

/** Tells a scored item (K or D) from an opinion or a self-report. */
export function isChoice(item: Item): item is ChoiceItem {
  return item.indicator === 'K' || item.indicator === 'D';
}

/** Tells a satisfaction item from the others. */
export function isSatisfaction(item: Item): item is SatisfactionItem {
  return item.indicator === 'S';
}

/** Tells the self-report item from the others. */
export function isSelfReport(item: Item): item is SelfReportItem {
  return item.indicator === 'K0';
}
