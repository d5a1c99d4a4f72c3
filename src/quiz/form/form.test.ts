import { describe, expect, it } from 'vitest';
import { pulseForm, topicForm, youngPulseForm } from '../forms.fixture.ts';
import { choiceItems, indicatorItems, satisfactionItems, selfReportItem } from './form.ts';

const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

describe('the items of a form', () => {
  it('are told apart by indicator, in form order', () => {
    expect(ids(choiceItems(topicForm))).toEqual(['k1', 'k2', 'k3', 'k4', 'd1']);
    expect(ids(indicatorItems(pulseForm, 'D'))).toEqual(['d1', 'd2', 'd3', 'd4', 'd5']);
    expect(indicatorItems(pulseForm, 'K')).toHaveLength(6);
    expect(ids(satisfactionItems(youngPulseForm))).toEqual(['s1', 's2', 's3']);
    expect(selfReportItem(pulseForm)?.id).toBe('k0');
  });

  it('hold no opinion and no self-report in a topic form', () => {
    expect(satisfactionItems(topicForm)).toEqual([]);
    expect(selfReportItem(topicForm)).toBeUndefined();
  });

  it('stay in form order when the indicators take turns', () => {
    const items = [...topicForm.items].reverse();
    expect(ids(choiceItems({ ...topicForm, items }))).toEqual(['d1', 'k4', 'k3', 'k2', 'k1']);
  });
});
