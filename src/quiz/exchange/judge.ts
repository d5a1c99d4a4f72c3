import { failure, type Outcome, success } from '../item/index.ts';
import { type ExchangedText, type ItemDetails, type Language, languages } from './exchanged-item.ts';
import { isSlug } from './item-id.ts';
import { longest } from './limits.ts';
import type { Place } from './places.ts';
import type { Labels, RawQuestion, ReadOptions } from './reading.ts';
import type { Loss, Reason } from './reason.ts';
import { tidy } from './tidy.ts';

/** A question that can be an item, in its one language. */
export interface Found {
  readonly id?: string;
  readonly name: string;
  readonly place: Place;
  readonly indicator: 'K' | 'D' | 'S' | 'K0';
  readonly language: Language;
  /** Place of the right option; opinions have none. */
  readonly key?: number;
  readonly details: ItemDetails;
  readonly text: ExchangedText;
  readonly losses: readonly Loss[];
}

const indicators = ['K', 'D', 'S', 'K0'] as const;

/** The first part that is longer than its limit. */
function tooLong({ stem, options, why = '' }: ExchangedText): Reason | undefined {
  const parts = [
    { part: 'stem', text: stem },
    ...options.map((text) => ({ part: 'option', text }) as const),
    { part: 'why', text: why },
  ] as const;
  for (const { part, text } of parts) {
    const limit = longest[part];
    if (text.length > limit) return { type: 'too-long', part, found: text.length, limit };
  }
  return undefined;
}

/** What the words or the key of a question lack. */
function lack(text: ExchangedText, scored: boolean, keys: readonly number[]): Reason | undefined {
  const { stem, options } = text;
  if (stem === '') return { type: 'no-stem' };
  if (scored ? options.length !== 3 : options.length < 2 || options.length > 5) {
    return { type: 'option-count', found: options.length, expected: scored ? 'three' : 'two to five' };
  }
  const empty = options.indexOf('');
  if (empty >= 0) return { type: 'empty-option', option: empty + 1 };
  if (scored && keys.length === 0) return { type: 'no-key' };
  if (scored && keys.length > 1) return { type: 'several-keys', found: keys.length };
  return tooLong(text);
}

function detailsOf(labels: Labels): { details: ItemDetails; losses: Loss[] } {
  const details: Record<string, string> = {};
  const losses: Loss[] = [];
  for (const field of ['topic', 'band', 'level', 'cognitive'] as const) {
    const found = labels[field] ?? '';
    if (isSlug(found)) details[field] = found;
    else if (found !== '') losses.push({ type: 'detail', field, found });
  }
  return { details, losses };
}

/**
 * Decides whether a question can be an item: one best answer of three for K and D, two to five levels for S and K0.
 * @returns the question in the engine's terms, or the first reason against it
 * @example judge({ …question, keys: [] }, {}) // { ok: false, fault: { type: 'no-key' } }
 */
export function judge(raw: RawQuestion, options: ReadOptions): Outcome<Found, Reason> {
  const named = raw.labels.indicator?.toUpperCase() ?? options.indicator ?? 'K';
  const indicator = indicators.find((known) => known === named);
  if (!indicator) return failure({ type: 'unknown-indicator', found: named });
  const spoken = raw.labels.language?.toLowerCase() ?? options.language;
  if (spoken === undefined) return failure({ type: 'no-language' });
  const language = languages.find((known) => known === spoken);
  if (!language) return failure({ type: 'unknown-language', found: spoken });

  const scored = indicator === 'K' || indicator === 'D';
  const why = tidy(raw.why);
  const text: ExchangedText = {
    stem: tidy(raw.stem),
    options: raw.options.map(tidy),
    ...(why === '' || !scored ? {} : { why }),
  };
  const reason = lack(text, scored, raw.keys);
  if (reason) return failure(reason);
  const { details, losses } = detailsOf(raw.labels);
  return success({
    ...(raw.id === undefined ? {} : { id: raw.id }),
    name: raw.name,
    place: raw.place,
    indicator,
    language,
    ...(scored ? { key: raw.keys[0] ?? 0 } : {}),
    details,
    text,
    losses: [...raw.losses, ...losses],
  });
}
