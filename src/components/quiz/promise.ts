import { type Locale, stringsOf } from '#i18n';
import { type Form, satisfactionItems } from '#quiz/form';
import type { Band } from '#schemas';

/** What a child is told before a code is made, in the voice of her age, and what nobody can promise her. */
export interface Promised {
  readonly title: string;
  readonly lines: readonly string[];
  readonly notTitle: string;
  readonly not: readonly string[];
}

/**
 * The promise for one form, made at build time: a page carries the voice of its own age alone, and a form without
 * opinions says nothing of dice.
 * @example promiseOf('kk', '7-10', form).lines.length // 4 for a topic form, 5 for a pulse
 */
export function promiseOf(locale: Locale, band: Band, form: Form): Promised {
  const { title, exact, exactPulse, opinion, nameless, readers, free, notTitle, not } = stringsOf(
    locale,
    'promise',
  )[band];
  const asks = satisfactionItems(form).length > 0;
  return {
    title,
    lines: [...(asks ? [exactPulse, opinion] : [exact]), nameless, readers, free],
    notTitle,
    not,
  };
}
