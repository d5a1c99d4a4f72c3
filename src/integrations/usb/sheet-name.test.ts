import { describe, expect, it } from 'vitest';
import { sheetName } from './sheet-name.ts';

describe('sheetName', () => {
  it.each([
    ['en/quiz/equal-7-10-a/paper/index.html', 'On paper', 'Equal: letter A · № 7', 'Teachers'],
    ['en/parents/school/leaflet/index.html', 'Leaflet', undefined, 'What helps at school?'],
    ['en/reps/session/school/index.html', 'Session: School', undefined, 'Representatives'],
  ])('%s', (file, heading, form, above) => {
    expect(sheetName(file, { heading, form, above })).toEqual(
      {
        'On paper': { group: 'On paper', title: '7–10: Equal: letter A · № 7' },
        Leaflet: { group: 'Leaflet', title: 'What helps at school?' },
        'Session: School': { group: 'Representatives', title: 'Session: School' },
      }[heading],
    );
  });
});
