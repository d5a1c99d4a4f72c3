import type { Namespaces } from '#i18n';
import { phrase } from '#i18n/browser';
import type { ClassCodeFault } from '#quiz/handin';

/** What to tell a child about a class code that does not open anything: the next step, never "error". */
export function classCodeMessage(fault: ClassCodeFault, strings: Namespaces['entry']): string {
  switch (fault.type) {
    case 'not-a-digit':
      return phrase(strings.codeNotDigit, { place: fault.place });
    case 'length':
      return fault.digits === 0 ? strings.codeEmpty : phrase(strings.codeLength, { digits: fault.digits });
    case 'mistyped':
      return strings.codeMistyped;
  }
}
