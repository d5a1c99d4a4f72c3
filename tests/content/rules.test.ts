import { describe, expect, it } from 'vitest';
import { countContent, readContent, rules } from '../../src/authoring/index.ts';

const content = readContent('.');

describe('the content keeps the rule', () => {
  it.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
    expect(rule.find(content).map(({ where, says }) => `${where}: ${says}`)).toEqual([]);
  });
});

describe('the content is whole', () => {
  const counts = countContent(content);

  it('has twenty topics, each complete in three languages', () => {
    expect(counts.topics).toBe(20);
    expect(counts.lessonsComplete).toBe(counts.lessonCells);
    expect(counts.lessonFiles).toBe(counts.lessonCells * 3);
  });

  it('has the bank of items the blueprint asks for, and all opinion items', () => {
    expect(counts.itemsTotal).toBeGreaterThanOrEqual(384);
    expect(counts.items.S).toBe(24);
    expect(counts.items.K0).toBe(3);
  });

  it('has forms A and B for every topic and band, and for the pulse of every band', () => {
    expect(counts.topicForms).toBe(counts.lessonCells * 2);
    expect(counts.pulseForms).toBe(6);
  });
});
