import { describe, expect, it } from 'vitest';
import { sample } from './exchange.fixture.ts';
import { labelsOf, tagsOf } from './tags.ts';

describe('tags', () => {
  it('carry indicator, language and details, and come back', () => {
    const [, , k1] = sample.items;
    if (!k1) throw new Error('the sample has changed');
    const tags = tagsOf(k1, 'kk');
    expect(tags).toEqual([
      'indicator:K',
      'language:kk',
      'topic:school',
      'band:11-15',
      'level:easy',
      'cognitive:recognise',
    ]);
    expect(labelsOf(tags)).toEqual({
      indicator: 'K',
      language: 'kk',
      topic: 'school',
      band: '11-15',
      level: 'easy',
      cognitive: 'recognise',
    });
  });

  it('of others are passed over, and the first of a kind counts', () => {
    expect(labelsOf(['my course', 'Topic: school ', 'topic:health', 'constructor:x'])).toEqual({
      topic: 'school',
    });
  });
});
