import { useRef, useState } from 'preact/hooks';
import { phrase } from '#i18n/browser';
import {
  type Assignment,
  classCodeDigits,
  groupTicket,
  readTicket,
  TICKET_DIGITS,
  type TicketFault,
} from '#quiz/handin';
import { Keypad } from '../code/Keypad.tsx';
import { TextField } from '../field/TextField.tsx';
import type { PlayerData } from './player-data.ts';

interface Props {
  readonly data: PlayerData;
  /** The assignment the ticket is for. */
  readonly of: Assignment;
  /** Called with the ticket's nonce. */
  readonly onTicket: (nonce: number) => unknown;
}

/** What to do next about a ticket that cannot be used. */
function ticketMessage(fault: TicketFault, words: PlayerData['handin']): string {
  switch (fault.type) {
    case 'not-a-digit':
      return phrase(words.ticketNotDigit, { place: fault.place });
    case 'length':
      return fault.digits === 0 ? words.ticketEmpty : phrase(words.ticketLength, { digits: fault.digits });
    case 'mistyped':
      return words.ticketMistyped;
  }
}

/** The ten digits of a paper ticket, typed on any keyboard or on the screen. */
export function TicketField({ data: { handin }, of, onTicket }: Props) {
  const [digits, setDigits] = useState('');
  const [message, setMessage] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const change = (text: string): void => {
    setDigits(classCodeDigits(text).slice(0, TICKET_DIGITS + 4));
    setMessage('');
  };
  const use = (): void => {
    const read = readTicket(digits, of.key);
    if (read.ok) {
      onTicket(read.value);
      return;
    }
    setMessage(ticketMessage(read.fault, handin));
    field.current?.focus();
  };
  return (
    <form
      class="card stack"
      data-ticket
      onSubmit={(event) => {
        event.preventDefault();
        use();
      }}
    >
      <TextField
        id="ticket"
        class="digits"
        inputMode="numeric"
        label={handin.ticketLabel}
        hint={handin.ticketHint}
        message={message}
        value={groupTicket(digits)}
        onText={change}
        inputRef={field}
      />
      <Keypad
        label={handin.ticketKeypad}
        eraseLabel={handin.ticketErase}
        onDigit={(digit) => change(digits + digit)}
        onErase={() => change(digits.slice(0, -1))}
      />
      <p>
        <button type="submit" class="button">
          {handin.ticketUse}
        </button>
      </p>
    </form>
  );
}
