import { describe, expect, it } from 'vitest';
import { locales, stringsOf } from '#i18n';
import { modes } from './modes.ts';
import type { PlanSource } from './plan-source.ts';
import { planText } from './plan-text.ts';

/** A source whose every value is its own name, so that a place left open is seen. */
const fill = Object.fromEntries(
  [
    ...['topic', 'question', 'right', 'names', 'words', 'note', 'objective', 'think', 'simple', 'value'],
    ...['grades', 'ages', 'articles', 'titles', 'date', 'days', 'helpline', 'emergency', 'count'],
  ].map((name) => [name, `<${name}>`]),
);
const source = (locale: PlanSource['locale'], sensitive: boolean): PlanSource => ({
  locale,
  band: '11-15',
  sensitive,
  easy: true,
  fill,
});

describe.each(locales)('the short-term plan in %s', (locale) => {
  const strings = stringsOf(locale, 'plan');
  const parts = planText(strings, source(locale, false));

  it('has every heading, in the order of the form, and no heading without a line in any way of teaching', () => {
    const { text } = strings;
    expect(parts.map(({ heading }) => heading)).toEqual([
      text.topic,
      text.frame,
      text.objective,
      text.results,
      text.resources,
      text.devices,
      text.course,
      text.descriptors,
      text.differentiation,
      text.safety,
      text.reflection,
      text.homework,
      text.sources,
    ]);
    for (const mode of modes) {
      for (const { lines } of parts) {
        expect(lines.filter((line) => line.modes.includes(mode)).length).toBeGreaterThan(0);
      }
    }
  });

  it('leaves no place open', () => {
    const all = parts.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n');
    expect(all).not.toMatch(/[{}]/);
    for (const name of ['topic', 'objective', 'think', 'simple', 'value', 'days', 'articles']) {
      expect(all).toContain(`<${name}>`);
    }
  });

  it('says in each way of teaching what devices are used, in one line', () => {
    const devices = parts.find(({ heading }) => heading === strings.text.devices)?.lines ?? [];
    expect(devices.map((line) => line.modes)).toEqual(modes.map((mode) => [mode]));
    expect(new Set(devices.map(({ text }) => text)).size).toBe(modes.length);
  });

  it('sets no homework on a sensitive topic and warns beforehand', () => {
    const last = (sensitive: boolean) =>
      planText(strings, source(locale, sensitive))
        .flatMap(({ lines }) => lines)
        .map(({ text }) => text);
    expect(last(true)).toContain(strings.text.homeworkLine.sensitive);
    expect(last(true)).toContain(strings.text.sensitiveLine);
    expect(last(false)).toContain(strings.text.homeworkLine.calm);
    expect(last(false)).not.toContain(strings.text.sensitiveLine);
  });
});
