import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byId, expected, itemSets, reached, sample } from './exchange.fixture.ts';
import { type ExchangedItem, languages } from './exchanged-item.ts';
import type { ItemSet } from './item-set.ts';
import { readCsv } from './read-csv.ts';
import { readGift } from './read-gift.ts';
import { readMoodle } from './read-moodle.ts';
import { readTable } from './read-table.ts';
import type { Reading } from './reading.ts';
import { tableOf } from './table.ts';
import { writeCsv } from './write-csv.ts';
import { writeGift } from './write-gift.ts';
import { writeMoodle } from './write-moodle.ts';

/** What came back, once nothing was lost or left out on the way. */
function items(reading: Reading): ExchangedItem[] {
  expect(reading.left).toEqual([]);
  expect(reading.taken.flatMap(({ losses }) => losses)).toEqual([]);
  return reading.taken.map(({ item }) => item).sort(byId);
}

const rows = (set: ItemSet) => tableOf(set, languages).map((cells, index) => ({ line: index + 1, cells }));

describe.each([
  ['the sample', fc.constant(sample)],
  ['hostile texts', itemSets],
] as const)('%s come back as they went', (_, sets) => {
  it.each(languages)('through GIFT in %s', (language) => {
    fc.assert(
      fc.property(sets, (set) => {
        const wanted = expected(set, [language], true);
        expect(items(reached(readGift(writeGift(set, language), {})))).toEqual(wanted);
      }),
    );
  });

  it('through Moodle XML', () => {
    fc.assert(
      fc.property(sets, (set) => {
        const file = writeMoodle(set, languages);
        expect(items(reached(readMoodle(file, {})))).toEqual(expected(set, languages, true));
      }),
    );
  });

  it.each([',', ';'] as const)('through CSV with %s', (separator) => {
    fc.assert(
      fc.property(sets, fc.boolean(), (set, bom) => {
        const file = writeCsv(set, languages, { separator, bom });
        expect(items(reached(readCsv(file, {})))).toEqual(expected(set, languages, false));
      }),
    );
  });

  it('through a table', () => {
    fc.assert(
      fc.property(sets, (set) => {
        expect(items(reached(readTable(rows(set), {})))).toEqual(expected(set, languages, false));
      }),
    );
  });
});
