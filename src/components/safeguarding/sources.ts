import type { Citation } from '#schemas';

/** What the safeguarding page rests on. */
export const safeguardingSources: Citation[] = [
  { source: 'state-report-2021', place: '¶137–138' },
  { source: 'contact-centre-111' },
  { source: 'egov-112' },
  { source: 'crc', place: '19' },
];
