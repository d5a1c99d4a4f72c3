import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { responsesTo } from '../arbitraries.fixture.ts';
import { choiceItems } from '../form/index.ts';
import { pulseForm, topicForm } from '../forms.fixture.ts';
import type { Response } from '../item/index.ts';
import { endings } from './endings.ts';

const right: Response = { type: 'option', option: 0 };
const types = (responses: Record<string, Response>, form = topicForm): string[] =>
  endings(form, responses).map(({ type }) => type);

describe('endings', () => {
  it('call nothing reached when nothing was answered', () => {
    expect(types({})).toEqual(Array(5).fill('not-reached'));
  });

  it('tell an item left out before the last answer from one after it', () => {
    expect(types({ k1: { type: 'dont-know' }, k3: right })).toEqual([
      'dont-know',
      'skipped',
      'option',
      'not-reached',
      'not-reached',
    ]);
  });

  it('count "I don\'t know" as an answer that reaches', () => {
    expect(types({ d1: { type: 'dont-know' } }).slice(0, 4)).toEqual(Array(4).fill('skipped'));
  });

  it('look across indicators: a duty answered last makes left-out knowledge skipped', () => {
    expect(types({ d5: right }, pulseForm).filter((type) => type === 'skipped')).toHaveLength(10);
  });

  it('are not moved by opinions or the self-report', () => {
    const opinions: Record<string, Response> = { k0: { type: 'level', level: 0 }, s4: { type: 'declined' } };
    expect(types(opinions, pulseForm)).toEqual(Array(11).fill('not-reached'));
  });

  it('go by the order of the form, not by the order of answering', () => {
    expect(types({ k4: right, k1: right })).toEqual(types({ k1: right, k4: right }));
  });

  it("heed no responses but the form's own, nor names of the prototype", () => {
    const form = { ...topicForm, items: [{ id: 'constructor', indicator: 'K', key: 0 } as const] };
    expect(types({}, form)).toEqual(['not-reached']);
    expect(types({ other: right })).toEqual(Array(5).fill('not-reached'));
  });

  it('stand in form order, skipped only before the last answer and not reached only after', () => {
    const responses = fc
      .tuple(
        ...choiceItems(pulseForm).map((item) => fc.option(fc.tuple(fc.constant(item.id), responsesTo(item)))),
      )
      .map((given) => Object.fromEntries(given.flatMap((pair) => (pair ? [pair] : []))));
    fc.assert(
      fc.property(responses, (given) => {
        const all = types(given, pulseForm);
        expect(all).toHaveLength(11);
        const last = all.findLastIndex((type) => type === 'option' || type === 'dont-know');
        expect(all.slice(0, last + 1)).not.toContain('not-reached');
        expect(all.slice(last + 1)).not.toContain('skipped');
      }),
    );
  });
});
