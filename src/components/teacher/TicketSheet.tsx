import { phrase } from '#i18n/browser';
import { MAX_TICKETS, type OpenBox } from '#quiz/box';
import { ticketDigits } from '#quiz/handin';
import { issueInto, type KeptBox } from '#stores/boxes';
import type { AssignData } from './assign-data.ts';

/** Tickets printed on one A4 sheet: three columns of nine. */
const ON_A_SHEET = 27;

/** Tickets given out when a few are lost or spoilt. */
const MORE = 5;

interface Props {
  readonly strings: AssignData['strings'];
  readonly box: KeptBox;
  readonly open: OpenBox;
}

/** Prints the tickets and not the sheet for the board that may stand beside them. */
function printTickets(): void {
  const { dataset } = document.documentElement;
  dataset['print'] = 'tickets';
  addEventListener('afterprint', () => delete dataset['print'], { once: true });
  print();
}

/** The one-use tickets of a box to print and cut, and how to give them out so that nobody knows whose is whose. */
export function TicketSheet({ strings, box, open: { issued = [] } }: Props) {
  const key = Uint8Array.from(box.assignment.key);
  const sheets = Math.ceil(issued.length / ON_A_SHEET);
  return (
    <section class="tickets stack" data-tickets={issued.length}>
      <div class="stack screen-only">
        <h3>{strings.tickets}</h3>
        <ol>
          {strings.ticketSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p role="status">{phrase(strings.ticketCount, { count: issued.length, sheets })}</p>
        <div class="button-row">
          <button type="button" class="button-quiet" onClick={printTickets}>
            {strings.ticketPrint}
          </button>
          {issued.length + MORE <= MAX_TICKETS ? (
            <button type="button" class="button-quiet" onClick={() => issueInto(box.id, MORE)}>
              {strings.ticketMore}
            </button>
          ) : null}
        </div>
      </div>
      <details class="screen-only">
        <summary>{strings.ticketShow}</summary>
        <ul class="ticket-list">
          {issued.map((nonce) => (
            <li key={nonce} class="digits">
              {ticketDigits(nonce, key)}
            </li>
          ))}
        </ul>
      </details>
      <ul class="ticket-sheet print-only">
        {issued.map((nonce) => (
          <li key={nonce}>
            <span>{strings.ticketWord}</span>
            <b class="digits">{ticketDigits(nonce, key)}</b>
            <span>{strings.ticketOnce}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
