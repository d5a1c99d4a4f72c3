import {
  type ChoiceItem,
  type Item,
  isChoice,
  isSatisfaction,
  isSelfReport,
  type SatisfactionItem,
  type SelfReportItem,
} from '../item/index.ts';

/** The highest form number: nine bits of the hand-in code. */
export const MAX_FORM_NUMBER = 511;

/**
 * A fixed, versioned list of items. A topic form measures K and D of one topic; a pulse form measures all three
 * indicators and shows what was right only at its end.
 */
export interface Form {
  /** 1-511, never used again for another form. */
  readonly number: number;
  /** Raised when an item changes; results of two versions are never added up. */
  readonly version: number;
  readonly kind: 'topic' | 'pulse';
  readonly letter: 'A' | 'B';
  /** In the order of the screen. */
  readonly items: readonly Item[];
}

/** Scored items by form: asked for at every code, and the same each time. */
const scored = new WeakMap<Form, readonly ChoiceItem[]>();

/**
 * The scored items of a form, in form order.
 * @example choiceItems(form).map((item) => item.id)
 */
export function choiceItems(form: Form): readonly ChoiceItem[] {
  const known = scored.get(form);
  if (known) return known;
  const items = form.items.filter(isChoice);
  scored.set(form, items);
  return items;
}

/** The scored items of one indicator, in form order. */
export function indicatorItems(form: Form, indicator: 'K' | 'D'): ChoiceItem[] {
  return choiceItems(form).filter((item) => item.indicator === indicator);
}

/** The satisfaction items of a form, in form order; none in a topic form. */
export function satisfactionItems(form: Form): SatisfactionItem[] {
  return form.items.filter(isSatisfaction);
}

/** The self-report item of a form, if it has one. */
export function selfReportItem(form: Form): SelfReportItem | undefined {
  return form.items.find(isSelfReport);
}
