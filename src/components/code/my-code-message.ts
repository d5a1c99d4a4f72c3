import type { Namespaces } from '#i18n';
import { phrase } from '#i18n/browser';
import type { HandinFault } from '#quiz/handin';

/** What to tell somebody whose code could not be read. */
export function myCodeMessage(fault: HandinFault, strings: Namespaces['mycode']): string {
  switch (fault.type) {
    case 'length':
      return phrase(strings.faultLength, { symbols: fault.symbols });
    case 'no-symbol':
      return phrase(strings.faultSymbol, { place: fault.place, symbol: fault.symbol });
    case 'mistyped':
      return strings.faultMistyped;
    case 'newer-version':
      return strings.faultNewer;
    case 'other-form':
      return strings.faultOtherForm;
    case 'other-class':
      return strings.faultOtherClass;
  }
}
