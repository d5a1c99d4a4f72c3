import { phrase } from '#i18n/browser';
import type { SessionRefusal } from '#quiz/report';
import type { OutcomeData } from './outcome-data.ts';

/** The sentence in place of a report: what is the matter and what to do. */
export function refusalSentence(refusal: SessionRefusal, strings: OutcomeData['strings']): string {
  switch (refusal.type) {
    case 'pulse':
    case 'other-set':
      return strings.refusalSet;
    case 'same-box':
      return strings.refusalSame;
    case 'other-version':
      return strings.refusalVersion;
    case 'too-few':
      return phrase(strings.refusalFew, {
        wave: strings[refusal.wave],
        n: refusal.n,
        needed: refusal.needed,
      });
  }
}
