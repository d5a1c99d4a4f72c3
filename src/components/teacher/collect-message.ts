import type { Namespaces } from '#i18n';
import { phrase } from '#i18n/browser';
import type { CollectFault } from '#quiz/box';

const SHOWN = 40;

/** The sentence about one code that was not taken: which code, what is the matter, what to do. */
export function collectMessage(text: string, fault: CollectFault, strings: Namespaces['teacher']): string {
  const code = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  switch (fault.type) {
    case 'counted-already':
      return phrase(strings.faultCounted, { code });
    case 'box-full':
      return phrase(strings.faultFull, { code });
    case 'unknown-ticket':
      return phrase(strings.faultTicket, { code });
    case 'used-ticket':
      return phrase(strings.faultTicketUsed, { code });
    case 'length':
      return phrase(strings.faultLength, { code, symbols: fault.symbols });
    case 'no-symbol':
      return phrase(strings.faultSymbol, { code, place: fault.place, symbol: fault.symbol });
    case 'mistyped':
      return phrase(strings.faultMistyped, { code });
    case 'newer-version':
      return phrase(strings.faultNewer, { code });
    case 'other-form':
      return phrase(strings.faultOtherForm, { code });
    case 'other-class':
      return phrase(strings.faultOtherClass, { code });
  }
}
