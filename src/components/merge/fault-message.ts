import type { Namespaces } from '#i18n';
import { phrase } from '#i18n/browser';
import type { FileFault } from './read-files.ts';

/** The sentence about a file that was not added: what is the matter, and what to do. */
export function faultMessage(fault: FileFault, strings: Namespaces['merge']): string {
  switch (fault.type) {
    case 'too-large':
      return strings.faultTooLarge;
    case 'not-json':
      return strings.faultNotJson;
    case 'other-format':
      return strings.faultOtherFormat;
    case 'newer-version':
      return strings.faultNewer;
    case 'unknown-form':
      return phrase(strings.faultUnknownForm, { form: fault.form });
    case 'other-form-version':
      return phrase(strings.faultOtherVersion, {
        form: fault.form,
        known: fault.known,
        found: fault.found,
      });
    case 'wrong-field':
      return phrase(strings.faultField, { field: fault.field });
    case 'sums-disagree':
      return phrase(strings.faultSums, {
        field: fault.field,
        found: fault.found,
        expected: fault.expected,
      });
    case 'overlap':
      return phrase(strings.faultOverlap, { other: fault.other });
    case 'unreadable':
      return strings.faultUnreadable;
  }
}
