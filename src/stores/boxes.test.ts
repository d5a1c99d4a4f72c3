import { beforeEach, describe, expect, it } from 'vitest';
import { begin } from '#quiz/attempt';
import type { Form } from '#quiz/form';
import { type Assignment, handIn, newAssignment } from '#quiz/handin';
import {
  $boxes,
  addBox,
  assignmentOf,
  closeWithWords,
  collectInto,
  deleteBox,
  issueInto,
  labelBox,
  restoreBox,
  sealKeptBox,
} from './boxes.ts';
import { smallPulse, smallTopic } from './form.fixture.ts';
import { deviceRandom } from './random.ts';

beforeEach(() => $boxes.set([]));

const codes = (form: Form, assignment: Assignment, count: number): string[] =>
  Array.from({ length: count }, () => handIn(form, begin(form), assignment, 'kk', deviceRandom));

const put = (form: Form) => {
  const assignment = newAssignment(form.number, true, deviceRandom);
  return { assignment, box: addBox(form, 'slug', assignment, 20, '5 «Ә»') };
};

const content = (id: string) => $boxes.get().find((box) => box.id === id)?.content;

describe('boxes', () => {
  it('keep their assignment, so that it can be shown again', () => {
    const { assignment, box } = put(smallTopic);
    expect(assignmentOf(box)).toEqual(assignment);
  });

  it('that give out tickets say so in their assignment until they are sealed', () => {
    const { assignment, box } = put(smallTopic);
    const withTickets = issueInto(box.id, 12);
    expect(withTickets && assignmentOf(withTickets)).toEqual({ ...assignment, tickets: true });
    const [ticket] = withTickets?.content.state === 'open' ? (withTickets.content.issued ?? []) : [];
    const [stray = ''] = codes(smallTopic, assignment, 1);
    const good = handIn(smallTopic, begin(smallTopic), assignment, 'kk', deviceRandom, ticket);
    expect(collectInto(box.id, smallTopic, [stray, good, good])).toMatchObject([
      { fault: { type: 'unknown-ticket' } },
      { type: 'counted' },
      { fault: { type: 'used-ticket' } },
    ]);
  });

  it('there is none to give out for', () => expect(issueInto('gone', 5)).toBeUndefined());

  it('count codes and say of each other one what is the matter', () => {
    const { assignment, box } = put(smallTopic);
    const [first = '', second = ''] = codes(smallTopic, assignment, 2);
    const outcomes = collectInto(box.id, smallTopic, [first, second, first, 'ABC']);
    expect(
      outcomes.map((outcome) => (outcome.type === 'refused' ? outcome.fault.type : outcome.type)),
    ).toEqual(['counted', 'counted', 'counted-already', 'length']);
    expect(content(box.id)).toMatchObject({ state: 'open', counts: { kk: { n: 2 } } });
  });

  it('keep no code', () => {
    const { assignment, box } = put(smallTopic);
    const [code = ''] = codes(smallTopic, assignment, 1);
    collectInto(box.id, smallTopic, [code]);
    expect(JSON.stringify($boxes.get())).not.toContain(code);
  });

  it('are sealed from ten on and lose their nonces', () => {
    const { assignment, box } = put(smallPulse);
    collectInto(box.id, smallPulse, codes(smallPulse, assignment, 9));
    expect(sealKeptBox(box.id, smallPulse)).toBe(false);
    collectInto(box.id, smallPulse, codes(smallPulse, assignment, 1));
    expect(sealKeptBox(box.id, smallPulse)).toBe(true);
    expect(content(box.id)).toMatchObject({ state: 'sealed', aggregate: { n: 10 } });
    expect(JSON.stringify(content(box.id))).not.toContain('nonces');
    expect(collectInto(box.id, smallPulse, codes(smallPulse, assignment, 1))).toEqual([]);
  });

  it('are closed with words from five on, for topic forms alone', () => {
    const topic = put(smallTopic);
    collectInto(topic.box.id, smallTopic, codes(smallTopic, topic.assignment, 4));
    expect(closeWithWords(topic.box.id, smallTopic)).toBe(false);
    collectInto(topic.box.id, smallTopic, codes(smallTopic, topic.assignment, 1));
    expect(closeWithWords(topic.box.id, smallTopic)).toBe(true);
    expect(content(topic.box.id)).toMatchObject({ state: 'words', n: 5 });
    expect(JSON.stringify(content(topic.box.id))).not.toContain('counts');

    const pulse = put(smallPulse);
    collectInto(pulse.box.id, smallPulse, codes(smallPulse, pulse.assignment, 9));
    expect(closeWithWords(pulse.box.id, smallPulse)).toBe(false);
  });

  it('come back to their place after being deleted', () => {
    const boxes = [put(smallTopic), put(smallTopic), put(smallTopic)].map(({ box }) => box.id);
    const deleted = deleteBox(boxes[1] ?? '');
    expect($boxes.get()).toHaveLength(2);
    if (deleted) restoreBox(deleted);
    expect($boxes.get().map(({ id }) => id)).toEqual(boxes);
    expect(deleteBox('nobody')).toBeUndefined();
  });

  it('can be labelled anew', () => {
    const { box } = put(smallTopic);
    labelBox(box.id, '6 «Б»');
    expect($boxes.get()[0]?.label).toBe('6 «Б»');
  });
});
