import { describe, expect, it } from 'vitest';
import { begin } from '#quiz/attempt';
import type { CollectFault } from '#quiz/box';
import entry from '../../locales/en/entry.json' with { type: 'json' };
import mycode from '../../locales/en/mycode.json' with { type: 'json' };
import quiz from '../../locales/en/quiz.json' with { type: 'json' };
import report from '../../locales/en/report.json' with { type: 'json' };
import teacher from '../../locales/en/teacher.json' with { type: 'json' };
import { smallTopic } from '../stores/form.fixture.ts';
import { classCodeMessage } from './code/class-code-message.ts';
import { myCodeMessage } from './code/my-code-message.ts';
import { readClassLink } from './code/read-class-link.ts';
import type { PlayerData } from './quiz/player-data.ts';
import { resultWords } from './quiz/result-words.ts';
import { shareText } from './report/share-text.ts';
import { collectMessage } from './teacher/collect-message.ts';

const readingFaults = [
  { type: 'length', symbols: 3 },
  { type: 'no-symbol', place: 2, symbol: '!' },
  { type: 'mistyped' },
  { type: 'newer-version' },
  { type: 'other-form', form: 9 },
  { type: 'other-class' },
] as const;

describe('messages about codes', () => {
  it('are a sentence of its own for each thing that can be the matter', () => {
    const faults: CollectFault[] = [
      ...readingFaults,
      { type: 'counted-already' },
      { type: 'box-full' },
      { type: 'unknown-ticket' },
      { type: 'used-ticket' },
    ];
    const said = faults.map((fault) => collectMessage('ABC', fault, teacher));
    expect(new Set(said).size).toBe(faults.length);
    for (const sentence of said) expect(sentence).toMatch(/^“ABC”.*\.$/);
    expect(new Set(readingFaults.map((fault) => myCodeMessage(fault, mycode))).size).toBe(
      readingFaults.length,
    );
  });

  it('leave no place unfilled', () => {
    for (const fault of readingFaults) {
      expect(collectMessage('x', fault, teacher) + myCodeMessage(fault, mycode)).not.toMatch(/[{}]/);
    }
  });

  it('shorten what is far too long to be a code', () => {
    expect(collectMessage('x'.repeat(1000), { type: 'mistyped' }, teacher).length).toBeLessThan(140);
  });

  it('tell a child the next step for her class code', () => {
    expect(classCodeMessage({ type: 'length', digits: 0 }, entry)).toBe(entry.codeEmpty);
    expect(classCodeMessage({ type: 'length', digits: 11 }, entry)).toContain('11');
    expect(classCodeMessage({ type: 'not-a-digit', place: 5 }, entry)).toContain('5');
    expect(classCodeMessage({ type: 'mistyped' }, entry)).toBe(entry.codeMistyped);
  });
});

describe('readClassLink', () => {
  it('reads a link, its fragment and a class code, and nothing else', () => {
    expect(readClassLink('https://a.kz/kk/quiz/x/#a=1.57.0123456789ABCDEF')?.form).toBe(57);
    expect(readClassLink('a=1.57.0123456789ABCDEF')?.form).toBe(57);
    expect(readClassLink('hello')).toBeUndefined();
    expect(readClassLink('')).toBeUndefined();
  });
});

describe('shareText', () => {
  it('says a share, a lower and an upper bound', () => {
    expect(shareText({ type: 'about', percent: 84 }, report)).toBe('84%');
    expect(shareText({ type: 'fewer-than', percent: 9 }, report)).toBe('fewer than 9%');
    expect(shareText({ type: 'more-than', percent: 91 }, report)).toBe('more than 91%');
  });
});

describe('resultWords', () => {
  const data = { form: smallTopic, strings: quiz } as unknown as PlayerData;
  const attempt = begin(smallTopic);
  const right = { a: 0, b: 1, c: 2, d: 0 } as const;
  const withRight = (...ids: (keyof typeof right)[]) => ({
    ...attempt,
    responses: Object.fromEntries(ids.map((id) => [id, { type: 'option' as const, option: right[id] }])),
  });

  it('grows with what is known, in words', () => {
    expect(resultWords(data, attempt)).toEqual({
      knowledge: quiz.knowLittle,
      duty: quiz.dutySome,
      right: 0,
      total: 4,
    });
    expect(resultWords(data, withRight('a', 'b')).knowledge).toBe(quiz.knowSome);
    expect(resultWords(data, withRight('a', 'b', 'c', 'd'))).toEqual({
      knowledge: quiz.knowMuch,
      duty: quiz.dutyMuch,
      right: 4,
      total: 4,
    });
  });
});
