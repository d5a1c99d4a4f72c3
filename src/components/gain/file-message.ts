import type { Namespaces } from '#i18n';
import { phrase } from '#i18n/browser';
import type { FileFault } from './take-file.ts';

/** The sentence about one file that was not taken: which file, what is the matter, what to do. */
export function fileMessage(name: string, fault: FileFault, strings: Namespaces['gain']): string {
  switch (fault.type) {
    case 'unreadable':
      return phrase(strings.faultUnreadable, { name });
    case 'too-large':
      return phrase(strings.faultTooLarge, { name });
    case 'not-json':
    case 'other-format':
      return phrase(strings.faultNotJson, { name });
    case 'newer-version':
      return phrase(strings.faultNewer, { name });
    case 'unknown-form':
      return phrase(strings.faultUnknownForm, { name, form: fault.form });
    case 'other-form-version':
      return phrase(strings.faultFormVersion, { name, ...fault });
    case 'wrong-field':
    case 'sums-disagree':
      return phrase(strings.faultDamaged, { name, field: fault.field });
    case 'other-mode':
      return phrase(strings.faultMode, { name });
    case 'overlap':
      return phrase(strings.faultOverlap, { name });
    case 'other-form':
    case 'other-set':
      return phrase(strings.faultOtherSet, { name });
    case 'connection':
      return phrase(strings.faultConnection, { name });
  }
}
