import type { Namespaces } from '#i18n';
import { phrase } from '#i18n/browser';
import type { GainRefusal } from '#quiz/report';

/**
 * The sentence in place of a report: what is the matter and what to do.
 * @param letterA number of the set's letter A
 */
export function refusalMessage(refusal: GainRefusal, letterA: number, strings: Namespaces['gain']): string {
  switch (refusal.type) {
    case 'other-forms':
      return strings.refusalForms;
    case 'other-version':
      return phrase(strings.refusalVersion, { form: refusal.form });
    case 'same-box':
      return strings.refusalSameBox;
    case 'too-few': {
      const { wave, n, needed } = refusal;
      return phrase(wave === 'before' ? strings.refusalFewBefore : strings.refusalFewAfter, { n, needed });
    }
    case 'too-few-on-form': {
      const { wave, n, needed, form } = refusal;
      const text = wave === 'before' ? strings.refusalFewOnFormBefore : strings.refusalFewOnFormAfter;
      return phrase(text, { n, needed, letter: form === letterA ? 'A' : 'B' });
    }
  }
}
