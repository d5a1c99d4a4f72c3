import { describe, expect, it } from 'vitest';
import { stepOfKey } from './keys.ts';

const press = (code: string, other: object = {}) =>
  stepOfKey({ code, shiftKey: false, held: false, on: 'stage', ...other });

describe('stepOfKey', () => {
  it('knows the keys of the help line and of a remote control', () => {
    expect(
      ['ArrowRight', 'ArrowLeft', 'Space', 'KeyS', 'KeyC', 'KeyE', 'KeyF', 'PageDown', 'PageUp'].map(
        (code) => press(code)?.type,
      ),
    ).toEqual(['next', 'previous', 'show', 'show', 'count', 'why', 'full-screen', 'next', 'previous']);
  });

  it('counts with the number row whatever letters the layout has there, and takes back with Shift', () => {
    expect(press('Digit1')).toEqual({ type: 'add', answer: 0, by: 1 });
    expect(press('Numpad4', { shiftKey: true })).toEqual({ type: 'add', answer: 3, by: -1 });
    expect(press('Digit5')).toBeUndefined();
  });

  it('leaves a field its digits and arrows, a button its Space, and ignores a key held down', () => {
    expect(press('Digit1', { on: 'field' })).toBeUndefined();
    expect(press('ArrowRight', { on: 'field' })).toBeUndefined();
    expect(press('Space', { on: 'button' })).toBeUndefined();
    expect(press('ArrowRight', { on: 'button' })?.type).toBe('next');
    expect(press('ArrowRight', { held: true })).toBeUndefined();
  });
});
