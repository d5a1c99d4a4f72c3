import { describe, expect, it } from 'vitest';
import { locales, stringsOf } from '#i18n';
import { bands } from '#schemas';
import { pulseForm, topicForm } from '../../quiz/forms.fixture.ts';
import { promiseOf } from './promise.ts';

const cases = locales.flatMap((locale) => bands.map((band) => [locale, band] as const));

describe.each(cases)('the promise in %s for %s', (locale, band) => {
  const strings = stringsOf(locale, 'promise')[band];

  it('speaks of the die where opinions are asked, and nowhere else', () => {
    expect(promiseOf(locale, band, pulseForm).lines).toContain(strings.opinion);
    expect(promiseOf(locale, band, topicForm).lines).not.toContain(strings.opinion);
  });

  it('says what is exact, what is not in the code, who can read it and that one may stop', () => {
    expect(promiseOf(locale, band, topicForm).lines).toEqual([
      strings.exact,
      strings.nameless,
      strings.readers,
      strings.free,
    ]);
    expect(promiseOf(locale, band, pulseForm).lines[0]).toBe(strings.exactPulse);
  });

  it('says what is not promised: the screen, forced repeats, a copy, handing in twice', () => {
    expect(promiseOf(locale, band, topicForm).not).toHaveLength(4);
  });
});

describe('the three voices', () => {
  it.each(locales)('are three in %s', (locale) => {
    const said = bands.map((band) => promiseOf(locale, band, pulseForm).lines.join(' '));
    expect(new Set(said).size).toBe(3);
  });

  it.each(locales)('use the shortest sentences for the youngest in %s', (locale) => {
    const words = (band: (typeof bands)[number]): number => {
      const sentences = promiseOf(locale, band, pulseForm)
        .lines.join(' ')
        .split(/(?<=[.:;])\s/);
      return sentences.join(' ').split(/\s+/).length / sentences.length;
    };
    expect(words('7-10')).toBeLessThan(words('16-18'));
  });
});
