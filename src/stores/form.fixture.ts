import type { Form } from '#quiz/form';

/** A pulse form of four items: self-report, one opinion, one item of knowledge, one of duty. */
export const smallPulse: Form = {
  number: 500,
  version: 1,
  kind: 'pulse',
  letter: 'A',
  items: [
    { id: 'k0', indicator: 'K0' },
    { id: 's1', indicator: 'S', scale: 'frequency-4' },
    { id: 'k1', indicator: 'K', key: 0 },
    { id: 'd1', indicator: 'D', key: 2 },
  ],
};

/** A topic form of four items, three of knowledge and one of duty. */
export const smallTopic: Form = {
  number: 501,
  version: 1,
  kind: 'topic',
  letter: 'A',
  items: [
    { id: 'a', indicator: 'K', key: 0 },
    { id: 'b', indicator: 'K', key: 1 },
    { id: 'c', indicator: 'K', key: 2 },
    { id: 'd', indicator: 'D', key: 0 },
  ],
};
