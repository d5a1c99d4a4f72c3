import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Label, Locality, RegionCode } from '../region/index.ts';
import { type Part, type PlaceBoxes, tooSmall, visibleParts } from './suppression.ts';

const regions = ['KZ-10', 'KZ-43', 'KZ-75'] as const;
const sum = (list: readonly number[]): number => list.reduce((total, entry) => total + entry, 0);

/** Boxes of a place: none, too few children, too few boxes, one box over half, just enough, enough, plenty. */
const kinds: readonly (readonly number[])[] = [
  [],
  [12],
  [20, 20, 20, 20],
  [60, 60],
  [60, 15, 15, 15],
  [25, 25, 25, 25],
  [60, 20, 20, 20],
  [30, 30, 30, 30, 30, 30, 30, 30],
];

/** Row by row, a matrix brought to steps over the whole numbers, and how many steps it has. Written apart from span.ts. */
function rank(vectors: readonly (readonly number[])[]): number {
  const rows = vectors.map((vector) => vector.map(BigInt));
  let steps = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const at = rows.findIndex((row, place) => place >= steps && row[column] !== 0n);
    if (at < 0) continue;
    const [pivot] = rows.splice(at, 1);
    rows.splice(steps, 0, pivot as bigint[]);
    for (let place = steps + 1; place < rows.length; place += 1) {
      const [row, head] = [rows[place] as bigint[], rows[steps] as bigint[]];
      const [own, top] = [row[column] ?? 0n, head[column] ?? 0n];
      rows[place] = row.map((value, cell) => value * top - (head[cell] ?? 0n) * own);
    }
    steps += 1;
  }
  return steps;
}

const isIn = (part: Label, { label }: PlaceBoxes): boolean =>
  (!part.region || part.region === label.region) && (!part.locality || part.locality === label.locality);

/** What is wrong with a table: a hidden part that some adding and subtracting gives, or a rest that is too small. */
function leaks(places: readonly PlaceBoxes[], parts: readonly Part[]): string[] {
  const cells = places.filter(({ sizes }) => sizes.length > 0);
  const vector = (isMember: (place: PlaceBoxes) => boolean) => cells.map((place) => Number(isMember(place)));
  const sizes = (members: readonly number[]) =>
    cells.flatMap((cell, index) => (members[index] ? cell.sizes : []));
  const shown = parts.filter(({ hidden }) => !hidden);
  const known = [vector(() => true), ...shown.map(({ label }) => vector((place) => isIn(label, place)))];
  const before = rank(known);
  const had = (members: readonly number[]) => members.includes(1) && rank([...known, members]) === before;

  const small = shown.filter(({ label }) => tooSmall(sizes(vector((place) => isIn(label, place)))));
  const given = parts.filter(({ label, hidden }) => hidden && had(vector((place) => isIn(label, place))));
  const withoutLabel = [
    vector(({ label }) => !label.region),
    vector(({ label }) => !label.locality),
    ...cells
      .filter(({ label }) => !label.region || !label.locality)
      .map((cell) => vector((place) => place === cell)),
  ].filter((members) => members.includes(1) && tooSmall(sizes(members)) && had(members));
  const rest = (['region', 'locality'] as const).flatMap((key) => {
    const line = shown.filter(({ label }) => label[key] && Object.keys(label).length === 1);
    const left = vector((place) => !line.some(({ label }) => isIn(label, place)));
    return line.length > 0 && left.includes(1) && tooSmall(sizes(left)) ? [`rest of ${key}`] : [];
  });
  return [
    ...small.map(({ label }) => `too small: ${JSON.stringify(label)}`),
    ...given.map(({ label }) => `given away: ${JSON.stringify(label)}`),
    ...withoutLabel.map((members) => `given away: ${members.join('')}`),
    ...rest,
  ];
}

const place = (region: RegionCode | undefined, locality: Locality | undefined, kind: number): PlaceBoxes => ({
  label: { ...(region ? { region } : {}), ...(locality ? { locality } : {}) },
  sizes: kinds[kind] ?? [],
});

/** Every way to give `length` places one of some kinds. */
function* choices(length: number, from: readonly number[]): Generator<number[]> {
  if (length === 0) yield [];
  else for (const rest of choices(length - 1, from)) for (const kind of from) yield [...rest, kind];
}

const isTooFew = (places: readonly PlaceBoxes[]) =>
  tooSmall(places.flatMap(({ sizes }) => sizes)) !== undefined;
const shownOf = (parts: readonly Part[]) =>
  parts.filter(({ hidden }) => !hidden).map(({ label }) => `${label.region ?? ''}:${label.locality ?? ''}`);

describe('visibleParts', () => {
  it('gives no hidden part away in any table of three regions and files without a label', () => {
    let tables = 0;
    for (const picked of choices(4, [0, 1, 2, 3, 4, 5, 6, 7])) {
      const places = picked.map((kind, index) => place(regions[index], undefined, kind));
      if (isTooFew(places)) continue;
      const found = leaks(places, visibleParts(places));
      if (found.length > 0) expect({ picked, found }).toEqual({ picked, found: [] });
      tables += 1;
    }
    expect(tables).toBeGreaterThan(3500);
  });

  it('gives no hidden part away in any table of three regions by town and village', () => {
    let tables = 0;
    for (const picked of choices(6, [0, 1, 5, 7])) {
      const places = picked.map((kind, index) =>
        place(regions[index % 3], index < 3 ? 'urban' : 'rural', kind),
      );
      if (isTooFew(places)) continue;
      const found = leaks(places, visibleParts(places));
      if (found.length > 0) expect({ picked, found }).toEqual({ picked, found: [] });
      tables += 1;
    }
    expect(tables).toBeGreaterThan(4000);
  });

  const sizes = fc.array(fc.integer({ min: 10, max: 60 }), { maxLength: 7 });
  const tables = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.array(sizes, { minLength: 18, maxLength: 18 }))
    .map(([count, lists]) =>
      lists.map((own, index): PlaceBoxes => {
        const region = [...regions, 'KZ-11' as const, 'KZ-79' as const][index % (count + 1)];
        const locality = ([undefined, 'urban', 'rural'] as const)[Math.floor(index / 6)];
        return {
          label: {
            ...(index % (count + 1) < count && region ? { region } : {}),
            ...(locality ? { locality } : {}),
          },
          sizes: own,
        };
      }),
    )
    // Places of one label are one place.
    .map((places) => [
      ...places
        .reduce((all, { label, sizes: own }) => {
          const key = JSON.stringify(label);
          return all.set(key, { label, sizes: [...(all.get(key)?.sizes ?? []), ...own] });
        }, new Map<string, PlaceBoxes>())
        .values(),
    ]);

  it('gives no hidden part away in tables of any size with files that lack one label or both', () => {
    fc.assert(
      fc.property(tables, (places) => {
        fc.pre(!isTooFew(places));
        expect(leaks(places, visibleParts(places))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('does not depend on the order of the files, and counts every child', () => {
    fc.assert(
      fc.property(tables, (places) => {
        const parts = visibleParts(places);
        expect(visibleParts([...places].reverse())).toEqual(parts);
        for (const { label, children, boxes } of parts) {
          const own = places.filter((one) => isIn(label, one)).flatMap((one) => one.sizes);
          expect([children, boxes]).toEqual([sum(own), own.length]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('hides nothing when every part is large enough', () => {
    const places = regions.flatMap((region) =>
      (['urban', 'rural'] as const).map((locality) => ({
        label: { region, locality },
        sizes: [40, 40, 40, 40],
      })),
    );
    expect(visibleParts(places).every(({ hidden }) => !hidden)).toBe(true);
    expect(visibleParts(places)).toHaveLength(3 + 2 + 6);
  });

  it('hides the next smallest region beside a single small one', () => {
    const parts = visibleParts([
      { label: { region: 'KZ-75' }, sizes: [50, 50, 50, 50] },
      { label: { region: 'KZ-10' }, sizes: [40, 40, 40, 40] },
      { label: { region: 'KZ-43' }, sizes: [20, 20] },
    ]);
    expect(parts.map(({ label, hidden }) => [label.region, hidden?.type])).toEqual([
      ['KZ-10', 'subtraction'],
      ['KZ-43', 'few-children'],
      ['KZ-75', undefined],
    ]);
  });

  it('hides one more beside two small regions that are too small together, and none when they are not', () => {
    const large: PlaceBoxes[] = [
      { label: { region: 'KZ-75' }, sizes: [50, 50, 50, 50] },
      { label: { region: 'KZ-10' }, sizes: [40, 40, 40, 40] },
    ];
    const small = (sizes: number[]): PlaceBoxes[] => [
      { label: { region: 'KZ-43' }, sizes },
      { label: { region: 'KZ-47' }, sizes },
    ];
    expect(shownOf(visibleParts([...large, ...small([20])]))).toEqual(['KZ-75:']);
    expect(shownOf(visibleParts([...large, ...small([30, 30])]))).toEqual(['KZ-10:', 'KZ-75:']);
  });

  it('keeps a class from being had across the table, and shows what gives nothing away', () => {
    const parts = visibleParts([
      { label: { region: 'KZ-10', locality: 'rural' }, sizes: [50, 50, 50, 50] },
      { label: { region: 'KZ-43', locality: 'rural' }, sizes: [12] },
      { label: { region: 'KZ-43', locality: 'urban' }, sizes: [50, 50, 50, 50] },
    ]);
    // Villages less the region KZ-10, which has no towns, would be the one class of KZ-43.
    expect(shownOf(parts)).toEqual(['KZ-10:', 'KZ-43:', 'KZ-10:rural']);
  });

  it('shows a region that is everything, and none of nobody', () => {
    expect(shownOf(visibleParts([{ label: { region: 'KZ-10' }, sizes: [30, 30, 30, 30] }]))).toEqual([
      'KZ-10:',
    ]);
    expect(visibleParts([])).toEqual([]);
    expect(visibleParts([{ label: { region: 'KZ-10' }, sizes: [] }])).toEqual([]);
  });
});

describe('tooSmall', () => {
  it.each([
    [[], 'few-children'],
    [[60, 39], 'few-children'],
    [[60, 60], 'few-boxes'],
    [[60, 14, 13, 13], 'one-box'],
    [[50, 20, 15, 15], undefined],
    [[25, 25, 25, 25], undefined],
  ])('of boxes %j is %s', (boxes, type) => {
    expect(tooSmall(boxes)?.type).toBe(type);
  });
});
