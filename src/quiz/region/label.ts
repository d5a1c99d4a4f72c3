import { failure, type Outcome, success } from '../item/index.ts';

/** The twenty regions of Kazakhstan by ISO 3166-2 code, in the order of that list: the only order they are ever shown in. */
export const regionCodes = [
  'KZ-10',
  'KZ-11',
  'KZ-15',
  'KZ-19',
  'KZ-23',
  'KZ-27',
  'KZ-31',
  'KZ-33',
  'KZ-35',
  'KZ-39',
  'KZ-43',
  'KZ-47',
  'KZ-55',
  'KZ-59',
  'KZ-61',
  'KZ-62',
  'KZ-63',
  'KZ-71',
  'KZ-75',
  'KZ-79',
] as const;

/** A region of Kazakhstan: an oblast, or a city of republican significance. */
export type RegionCode = (typeof regionCodes)[number];

/** Kinds of place, in the order they are shown in. */
export const localities = ['urban', 'rural'] as const;

/** A town, or a village. */
export type Locality = (typeof localities)[number];

/**
 * Where files come from, as far as the person who merges them says so. Chosen from the two lists and from nothing else: it
 * is never read out of a file and never written into one.
 */
export interface Label {
  readonly region?: RegionCode | undefined;
  readonly locality?: Locality | undefined;
}

/** Why a word is no label. */
export type LabelFault =
  | { readonly type: 'no-region'; readonly found: string }
  | { readonly type: 'no-locality'; readonly found: string }
  | { readonly type: 'empty' };

const isRegion = (text: string): text is RegionCode => (regionCodes as readonly string[]).includes(text);
const isLocality = (text: string): text is Locality => (localities as readonly string[]).includes(text);

/**
 * Reads a label as it is typed on a command line: a region, a kind of place, or both with a colon between them.
 * @example readLabel('KZ-43:rural') // { ok: true, value: { region: 'KZ-43', locality: 'rural' } }
 * @example readLabel('urban') // { ok: true, value: { locality: 'urban' } }
 */
export function readLabel(text: string): Outcome<Label, LabelFault> {
  const [first = '', second, ...more] = text.trim().split(':');
  if (first === '' && !second) return failure({ type: 'empty' });
  if (second === undefined && isLocality(first.toLowerCase())) return readLabel(`:${first}`);
  const region = first.toUpperCase();
  const locality = second?.toLowerCase();
  if (region !== '' && !isRegion(region)) return failure({ type: 'no-region', found: first });
  if (more.length > 0 || (locality !== undefined && !isLocality(locality))) {
    return failure({ type: 'no-locality', found: [second, ...more].join(':') });
  }
  return success({ ...(isRegion(region) ? { region } : {}), ...(locality ? { locality } : {}) });
}
