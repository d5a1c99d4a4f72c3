import { phrase } from '#i18n/browser';
import type { OutcomeData } from './outcome-data.ts';
import type { SessionFileFault } from './session-wave.ts';

/** The field that holds the number of children of a box: it is wrong when they are fewer than ten. */
const SIZE_OF_BOX = /^leaves\[\d+\]\.n$/;

/** The sentence about a file that was not taken: which file, what is the matter, what to do. */
export function fileSentence(name: string, fault: SessionFileFault, strings: OutcomeData['strings']): string {
  switch (fault.type) {
    case 'unreadable':
    case 'connection':
      return phrase(strings.faultUnreadable, { name });
    case 'too-large':
      return phrase(strings.faultTooLarge, { name });
    case 'not-json':
    case 'other-format':
      return phrase(strings.faultNotJson, { name });
    case 'newer-version':
      return phrase(strings.faultNewer, { name });
    case 'pulse':
      return phrase(strings.faultPulse, { name });
    case 'unknown-form':
      return phrase(strings.faultUnknownForm, { name, form: fault.form });
    case 'other-form-version':
      return phrase(strings.faultFormVersion, { name, ...fault });
    case 'wrong-field':
      return phrase(SIZE_OF_BOX.test(fault.field) ? strings.faultFew : strings.faultDamaged, {
        name,
        field: fault.field,
      });
    case 'sums-disagree':
      return phrase(strings.faultDamaged, { name, field: fault.field });
    case 'other-form':
      return phrase(strings.faultOtherForm, { name });
    case 'other-mode':
      return phrase(strings.faultOtherMode, { name });
    case 'overlap':
      return phrase(strings.faultOverlap, { name });
  }
}
