/** A paper of the safeguarding page. */
export type PrintableId = 'card' | 'contacts' | 'poster' | 'leaflet';

/** A4 pages of each, as its page states. */
export const printablePages: Readonly<Record<PrintableId, number>> = {
  card: 1,
  contacts: 1,
  poster: 1,
  leaflet: 2,
};
