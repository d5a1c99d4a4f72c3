import { type Label, localities, regionCodes } from '../region/index.ts';
import { type Members, Span } from './span.ts';
import { sum } from './sum.ts';
import { thresholds } from './thresholds.ts';

/** What one kind of place holds: the sizes of its boxes. A label that was not given is absent. */
export interface PlaceBoxes {
  readonly label: Label;
  readonly sizes: readonly number[];
}

/** Why a part of a table is not shown. */
export type Hiding =
  | { readonly type: 'few-children'; readonly needed: number }
  | { readonly type: 'few-boxes'; readonly needed: number }
  | { readonly type: 'one-box' }
  /** It is large enough, but beside it a smaller part could be had by subtraction. */
  | { readonly type: 'subtraction' };

/** A part of the table: a region, a kind of place, or both. An absent label means "all". */
export interface Part {
  readonly label: Label;
  readonly children: number;
  readonly boxes: number;
  readonly hidden?: Hiding;
}

interface Candidate {
  readonly label: Label;
  readonly members: Members;
  readonly children: number;
  readonly boxes: number;
  hidden: Hiding | undefined;
}

/**
 * Why a group of boxes is too small to stand for a region, or undefined when it is not.
 * @param sizes children in each box
 * @example tooSmall([30, 30, 30, 30]) // undefined
 */
export function tooSmall(sizes: readonly number[]): Hiding | undefined {
  const { n, boxes, largestShare } = thresholds.region;
  const children = sum(sizes);
  if (children < n) return { type: 'few-children', needed: n };
  if (sizes.length < boxes) return { type: 'few-boxes', needed: boxes };
  return Math.max(...sizes) > largestShare * children ? { type: 'one-box' } : undefined;
}

const labelKey = ({ label }: PlaceBoxes): string => `${label.region ?? ''}:${label.locality ?? ''}`;
const byLabel = (left: PlaceBoxes, right: PlaceBoxes): number => (labelKey(left) < labelKey(right) ? -1 : 1);

/** The table that is to be shown, and what must not be had from it. */
class Table {
  readonly places: readonly PlaceBoxes[];
  readonly total: Members;
  readonly regions: Candidate[];
  readonly localities: Candidate[];
  readonly crossed: Candidate[];
  /** Files without one label or both: they are shown as no part, and must not come out when they are few. */
  readonly unlabelled: readonly Members[];
  /** What can be had from what is shown now. */
  #span: Span | undefined;

  constructor(places: readonly PlaceBoxes[]) {
    this.places = places;
    this.total = places.map(() => 1);
    const parts = (labels: readonly Label[]) => labels.flatMap((label) => this.#candidate(label) ?? []);
    this.regions = parts(regionCodes.map((region) => ({ region })));
    this.localities = parts(localities.map((locality) => ({ locality })));
    this.crossed = parts(
      regionCodes.flatMap((region) => localities.map((locality) => ({ region, locality }))),
    );
    const lacks = (isLacking: (label: Label) => boolean) =>
      places.map(({ label }) => Number(isLacking(label)));
    this.unlabelled = [
      lacks(({ region }) => region === undefined),
      lacks(({ locality }) => locality === undefined),
      ...places
        .filter(({ label }) => label.region === undefined || label.locality === undefined)
        .map((place) => places.map((other) => Number(other === place))),
    ].filter((members) => members.includes(1));
  }

  /** A part with these labels, or undefined when no file has them. */
  #candidate(label: Label): Candidate | undefined {
    const members = this.places.map(({ label: own }) =>
      Number(
        (label.region === undefined || label.region === own.region) &&
          (label.locality === undefined || label.locality === own.locality),
      ),
    );
    if (!members.includes(1)) return undefined;
    const sizes = this.sizes(members);
    return { label, members, children: sum(sizes), boxes: sizes.length, hidden: tooSmall(sizes) };
  }

  /** In the order they are shown in. */
  get parts(): Candidate[] {
    return [...this.regions, ...this.localities, ...this.crossed];
  }

  /** The boxes of some places. */
  sizes(members: Members): number[] {
    return this.places.flatMap(({ sizes }, index) => (members[index] ? sizes : []));
  }

  /** Hides a part, or shows one that can be had all the same. */
  turn(part: Candidate, hidden: Hiding | undefined): void {
    part.hidden = hidden;
    this.#span = undefined;
  }

  /** Which shown parts some places can be reckoned from; undefined when they cannot. */
  source(members: Members): Candidate[] | undefined {
    // Crossed parts first: what can be had through them or through their margins is then told of them.
    const shown = [...this.crossed, ...this.regions, ...this.localities].filter(({ hidden }) => !hidden);
    this.#span ??= new Span([this.total, ...shown.map((part) => part.members)]);
    return this.#span.source(members)?.flatMap((place) => shown[place - 1] ?? []);
  }

  /** Each sum with the parts that are shown of it. */
  get #lines(): { readonly whole: Members; readonly parts: readonly Candidate[] }[] {
    const inside = (key: 'region' | 'locality') => (part: Candidate) => ({
      whole: part.members,
      parts: this.crossed.filter(({ label }) => label[key] === part.label[key]),
    });
    return [
      { whole: this.total, parts: this.regions },
      { whole: this.total, parts: this.localities },
      ...this.regions.map(inside('region')),
      ...this.localities.map(inside('locality')),
    ];
  }

  /** What is too small to be shown: parts, files without a label, and what is left of a sum. */
  get small(): Members[] {
    const rests = this.#lines.map(({ whole, parts }) => {
      const open = parts.filter(({ members }) => this.source(members));
      return whole.map((member, cell) => member * Number(!open.some(({ members }) => members[cell])));
    });
    return [...this.parts.map(({ members }) => members), ...this.unlabelled, ...rests].filter(
      (members) => members.includes(1) && tooSmall(this.sizes(members)),
    );
  }
}

/** The part to hide: one that crosses two labels before a whole region; then the smallest; then the last in the list. */
function least(parts: readonly Candidate[]): Candidate | undefined {
  const crossed = parts.filter(({ label }) => label.region && label.locality);
  const [first, ...others] = crossed.length > 0 ? crossed : parts;
  return others.reduce((best, part) => (best && best.children < part.children ? best : part), first);
}

/** A shown part without which something small could not be had. */
function leaking(table: Table): Candidate | undefined {
  for (const members of table.small) {
    const part = least(table.source(members) ?? []);
    if (part) return part;
  }
  return undefined;
}

/**
 * Decides which parts of a table of regions and kinds of place are shown beside their total.
 *
 * A part is shown from 100 children in 4 boxes on, none of them over half. Then parts are hidden, the smallest first, until
 * no adding and subtracting of what is shown gives a part that is too small, or files without a label that are too few, or
 * a rest of a sum that is too small. What can be had all the same gives nothing small away, and is shown.
 * @param places one entry for each pair of labels; all of them together are the total, which is shown
 * @returns regions in ISO order, towns before villages, then both crossed
 * @example visibleParts([{ label: { region: 'KZ-10' }, sizes: [30, 30, 30, 30] }, { label: {}, sizes: [12] }])
 */
export function visibleParts(places: readonly PlaceBoxes[]): Part[] {
  const table = new Table(places.filter(({ sizes }) => sizes.length > 0).sort(byLabel));
  for (let part = leaking(table); part; part = leaking(table)) table.turn(part, { type: 'subtraction' });
  for (const part of table.parts) {
    if (part.hidden && table.source(part.members)) table.turn(part, undefined);
  }
  return table.parts.map(({ label, children, boxes, hidden }) => ({
    label,
    children,
    boxes,
    ...(hidden ? { hidden } : {}),
  }));
}
