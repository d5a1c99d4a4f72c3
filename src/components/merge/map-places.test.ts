import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { regionCodes } from '#quiz/region';
import { MAP_COLUMNS, MAP_ROWS, mapPlaces } from './map-places.ts';

const styles = readFileSync('src/styles/merge.css', 'utf8');

describe('the map of tiles', () => {
  it('has a place of its own for each of the twenty regions', () => {
    expect(Object.keys(mapPlaces).sort()).toEqual([...regionCodes]);
    expect(new Set(Object.values(mapPlaces).map(String)).size).toBe(20);
  });

  it('has a style for every row and column, and no more', () => {
    const rows = new Set(Object.values(mapPlaces).map(([row]) => row));
    const columns = new Set(Object.values(mapPlaces).map(([, column]) => column));
    expect([rows.size, columns.size]).toEqual([MAP_ROWS, MAP_COLUMNS]);
    expect(styles.match(/\.map-row-\d/g)).toHaveLength(MAP_ROWS);
    expect(styles.match(/\.map-column-\d/g)).toHaveLength(MAP_COLUMNS);
    expect(styles).toContain(`repeat(${MAP_COLUMNS}, minmax(0, 1fr))`);
  });

  it('has north above south and west left of east, roughly as they lie', () => {
    const row = (code: keyof typeof mapPlaces) => mapPlaces[code][0];
    const column = (code: keyof typeof mapPlaces) => mapPlaces[code][1];
    expect(row('KZ-59')).toBeLessThan(row('KZ-35'));
    expect(row('KZ-35')).toBeLessThan(row('KZ-31'));
    expect(row('KZ-75')).toBeGreaterThan(row('KZ-19'));
    expect(column('KZ-47')).toBeLessThan(column('KZ-43'));
    expect(column('KZ-27')).toBeLessThan(column('KZ-15'));
    expect(column('KZ-10')).toBeLessThan(column('KZ-63'));
  });
});
