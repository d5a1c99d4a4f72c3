import { describe, expect, it } from 'vitest';
import { openTally } from '#quiz/box';
import type { Form } from '#quiz/form';
import { handedFragment, mostRaised, readHanded, withHanded } from './handed-counts.ts';

const form: Form = {
  number: 57,
  version: 1,
  kind: 'topic',
  letter: 'A',
  items: [
    { id: 'k1', indicator: 'K', key: 0 },
    { id: 'd1', indicator: 'D', key: 2 },
  ],
};
const forms = [{ slug: 'school-7-10-a', form }];
const handed = {
  slug: 'school-7-10-a',
  counts: [
    [12, 3, 0, 1],
    [0, 0, 0, 0],
  ],
};

describe('counts handed from the projector', () => {
  it('are read as they were written', () => {
    expect(readHanded(handedFragment(handed), forms)).toEqual(handed);
  });

  it.each([
    '',
    '#school-7-10-a',
    '#school-7-10-a=',
    '#school-7-10-b=1.1.1.1_1.1.1.1',
    '#school-7-10-a=1.1.1.1',
    '#school-7-10-a=1.1.1.1_1.1.1',
    '#school-7-10-a=1.1.1.1_1.1.1.-1',
    '#school-7-10-a=1.1.1.1_1.1.1.100',
    '#school-7-10-a=1.1.1.1_<b>',
  ])('are none in %j', (fragment) => {
    expect(readHanded(fragment, forms)).toBeUndefined();
  });

  it('fill the rows that were asked, and tell how many pupils there were at least', () => {
    expect(mostRaised(handed)).toBe(16);
    expect(withHanded(form, openTally(form, 16), handed).rows).toEqual([
      [12, 3, 0, 1, null],
      [null, null, null, null, null],
    ]);
  });

  it('leave the row of self-report to be typed', () => {
    const pulse: Form = { ...form, kind: 'pulse', items: [{ id: 'k0', indicator: 'K0' }, ...form.items] };
    const [first, second] = withHanded(pulse, openTally(pulse, 16), handed).rows;
    expect(first?.every((total) => total === null)).toBe(true);
    expect(second?.slice(0, 4)).toEqual([12, 3, 0, 1]);
  });
});
