import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersFor } from '../arbitraries.fixture.ts';
import { pulseForm, topicForm, youngPulseForm } from '../forms.fixture.ts';
import { countAnswers } from './count-answers.ts';
import { addCounts, type Counts, emptyCounts } from './counts.ts';

const groups: fc.Arbitrary<Counts> = fc.array(answersFor(pulseForm), { maxLength: 15 }).map((children) => {
  const counts = emptyCounts(pulseForm);
  for (const answers of children) countAnswers(counts, pulseForm, answers);
  return counts;
});

describe('emptyCounts', () => {
  it('has a place for everything a topic form can count', () => {
    expect(emptyCounts(topicForm)).toEqual({
      n: 0,
      selfReport: [],
      items: [5, 5, 5, 5, 2].map((scores) => ({
        options: [0, 0, 0, 0, 0, 0],
        rightByScore: Array(scores).fill(0),
      })),
      knowledge: [[0], [0, 0], [0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0, 0]],
      duty: [[0], [0, 0]],
      satisfaction: [],
    });
  });

  it('has a row for each opinion and a column for each level of its scale', () => {
    expect(emptyCounts(youngPulseForm).satisfaction).toEqual(Array(3).fill([0, 0, 0, 0]));
    expect(emptyCounts(pulseForm).satisfaction).toEqual(Array(4).fill([0, 0, 0, 0, 0]));
    expect(emptyCounts(pulseForm).selfReport).toEqual([0, 0, 0, 0]);
  });

  it('leaves out an indicator the form does not have', () => {
    const knowledgeAlone = { ...topicForm, items: topicForm.items.slice(0, 4) };
    expect(emptyCounts(knowledgeAlone).duty).toEqual([]);
  });

  it('shares no list between two counts or two rows', () => {
    const counts = emptyCounts(pulseForm);
    countAnswers(counts, pulseForm, {
      selfReport: 1,
      choices: Array(11).fill(1),
      satisfaction: { item: 0, level: 0 },
    });
    expect(counts.satisfaction[1]).toEqual([0, 0, 0, 0, 0]);
    expect(emptyCounts(pulseForm).n).toBe(0);
    expect(emptyCounts(pulseForm).satisfaction[0]).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('addCounts', () => {
  it('does not heed order or grouping, and nobody changes nothing', () => {
    fc.assert(
      fc.property(groups, groups, groups, (one, two, three) => {
        expect(addCounts(one, two)).toEqual(addCounts(two, one));
        expect(addCounts(addCounts(one, two), three)).toEqual(addCounts(one, addCounts(two, three)));
        expect(addCounts(one, emptyCounts(pulseForm))).toEqual(one);
        expect(addCounts(emptyCounts(pulseForm), one)).toEqual(one);
      }),
    );
  });

  it('counts two groups as one group of both', () => {
    const children = fc.array(answersFor(pulseForm), { maxLength: 20 });
    fc.assert(
      fc.property(children, fc.nat(20), (all, cut) => {
        const of = (part: typeof all): Counts => {
          const counts = emptyCounts(pulseForm);
          for (const answers of part) countAnswers(counts, pulseForm, answers);
          return counts;
        };
        expect(addCounts(of(all.slice(0, cut)), of(all.slice(cut)))).toEqual(of(all));
      }),
    );
  });

  it('leaves both groups as they were', () => {
    fc.assert(
      fc.property(groups, groups, (one, two) => {
        const before = structuredClone([one, two]);
        const both = addCounts(one, two);
        both.items[0]?.options.fill(-1);
        expect([one, two]).toEqual(before);
      }),
    );
  });
});
