import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keys } from '../arbitraries.fixture.ts';
import { classKey, reached, refused } from '../forms.fixture.ts';
import { assignmentFragment, readAssignment } from './link.ts';

const fragment = assignmentFragment({ form: 58, key: classKey });
const symbols = fragment.slice(-16);
const fault = (text: string): string => refused(readAssignment(text)).type;

describe('assignmentFragment', () => {
  it('holds version, form and key, and nothing else', () => {
    expect(fragment).toBe('a=1.58.041061050R3GG28A');
  });

  it('does not tell the seed of a class code', () => {
    expect(assignmentFragment({ form: 58, key: classKey, seed: 7 })).toBe(fragment);
  });
});

describe('a link with tickets', () => {
  it('has the mark t, comes back with it, and has no other mark beside it', () => {
    const written = assignmentFragment({ form: 57, key: classKey, tickets: true });
    expect(written).toBe('a=1.57.041061050R3GG28A.t');
    expect(reached(readAssignment(`#${written}`))).toEqual({ form: 57, key: classKey, tickets: true });
    expect(readAssignment(`${written}.p`).ok).toBe(false);
  });
});

describe('a pair link', () => {
  const pair = { form: 57, key: classKey, pair: true } as const;

  it('is the link of letter A with a mark behind it', () => {
    expect(assignmentFragment(pair)).toBe('a=1.57.041061050R3GG28A.p');
    expect(assignmentFragment(pair)).toBe(`${assignmentFragment({ form: 57, key: classKey })}.p`);
  });

  it('comes back as a pair, from the fragment and from a whole link, for every form that leaves room for a letter B', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 510 }), keys, (form, key) => {
        const written = assignmentFragment({ form, key, pair: true });
        for (const place of [written, `#${written}`, `https://example.kz/kk/quiz/x-a/#${written}`]) {
          expect(reached(readAssignment(place))).toEqual({ form, key, pair: true });
        }
      }),
    );
  });

  it.each([
    `a=1.511.${symbols}.p`,
    `a=1.57.${symbols}.`,
    `a=1.57.${symbols}.P`,
    `a=1.57.${symbols}.q`,
    `a=1.57.${symbols}.pp`,
    `a=1.57.${symbols}.p.p`,
    `a=1.57..p`,
    `a=1.57.p`,
    `a=1.57.${symbols.slice(1)}.p`,
  ])('calls "%s" damaged', (text) => {
    expect(fault(text)).toBe('damaged');
  });

  it('of a newer version is one of a newer site', () => {
    expect(fault(`a=2.57.${symbols}.p`)).toBe('newer-version');
  });
});

describe('readAssignment', () => {
  it('brings back every assignment, from the fragment and from a whole link', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 511 }), keys, (form, key) => {
        const written = assignmentFragment({ form, key });
        const places = [written, `#${written}`, `https://example.kz/kk/quiz/no-bullying-a/#${written}`];
        for (const place of places) expect(reached(readAssignment(place))).toEqual({ form, key });
      }),
    );
  });

  it.each([
    ['spaces around it', `  #${fragment}\n`],
    ['the key in small letters', fragment.toLowerCase()],
    ['the key with look-alikes', `a=1.58.${symbols.replaceAll('0', 'О')}`],
    ['a query in front', `https://example.kz/?utm=1#${fragment}`],
    ['another word in front', `#x=1&${fragment}`],
  ])('understands a link with %s', (_, text) => {
    expect(reached(readAssignment(text))).toEqual({ form: 58, key: classKey });
  });

  it.each(['', '#', 'https://example.kz/kk/', '#b=1.58.X', 'a', '#aa=1', 'hello', `x${fragment}`])(
    'finds no assignment in "%s"',
    (text) => {
      expect(fault(text)).toBe('no-assignment');
    },
  );

  it.each([
    'a=',
    'a=1',
    'a=1.58',
    'a=1.58.',
    `a=1..${symbols}`,
    `a=.58.${symbols}`,
    `a=1.0.${symbols}`,
    `a=1.512.${symbols}`,
    `a=1.999.${symbols}`,
    `a=1.5800.${symbols}`,
    `a=1.-1.${symbols}`,
    `a=1.5e1.${symbols}`,
    `a=1.٥٨.${symbols}`,
    `a=1.58.${symbols}.60`,
    `a=1.58.${symbols.slice(1)}`,
    `a=1.58.${symbols}0`,
    `a=1.58.${symbols.slice(1)}U`,
    `a=1.58.${symbols.slice(1)}!`,
    `a=x.58.${symbols}`,
    `a=-1.58.${symbols}`,
    'a=1.58.<script>alert(1)</script>',
    'a=__proto__.58.constructor',
  ])('calls "%s" damaged', (text) => {
    expect(fault(text)).toBe('damaged');
  });

  it.each(['2', '3', '10', '999'])('knows a link of version %s for one of a newer site', (version) => {
    expect(fault(`a=${version}.58.${symbols}`)).toBe('newer-version');
    expect(fault(`a=${version}.anything`)).toBe('newer-version');
  });

  it.each([
    ['ands', '&a='.repeat(400_000)],
    ['hashes', '#'.repeat(1_000_000)],
    ['dots', `a=1${'.'.repeat(1_000_000)}`],
    ['symbols', `a=1.58.${'0'.repeat(1_000_000)}`],
    ['spaces', `a=1.58.${' '.repeat(1_000_000)}x`],
    ['digits', `a=${'1'.repeat(1_000_000)}`],
  ])('answers a hostile million of %s at once', (_, text) => {
    const started = performance.now();
    expect(readAssignment(text).ok).toBe(false);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('never throws and never reads a form or key out of range', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('a', '=', '1', '.', '5', '8', '&', '#', '0') }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const read = readAssignment(text);
        if (read.ok) {
          expect(read.value.form).toBeGreaterThanOrEqual(1);
          expect(read.value.form).toBeLessThanOrEqual(511);
          expect(read.value.key).toHaveLength(10);
        } else expect(['no-assignment', 'damaged', 'newer-version']).toContain(read.fault.type);
      }),
      { numRuns: 2000 },
    );
  });
});
