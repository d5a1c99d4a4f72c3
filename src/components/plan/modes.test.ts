import { expect, it } from 'vitest';
import { modeOf } from './modes.ts';

it('reads the way of teaching off an address, and takes paper for what it does not know', () => {
  expect(modeOf('#computer-room')).toBe('computer-room');
  for (const fragment of ['', '#', '#phones', '#PROJECTOR']) expect(modeOf(fragment)).toBe('no-devices');
});
