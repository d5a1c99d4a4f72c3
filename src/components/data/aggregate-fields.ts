import { publishedSchema } from './aggregate-schema.ts';

/** The part of JSON Schema that the aggregate file needs. */
interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly const?: string | number;
  readonly enum?: readonly (string | number)[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** One field of the aggregate file, as the codebook lists it. */
export interface AggregateField {
  /** `blocks.*.items[].options`: `*` for each language, `[]` for each entry of a list. */
  readonly path: string;
  readonly type: 'object' | 'list' | 'number' | 'text';
  /** What it may be: a value, some values, a range, a length of a list; empty when anything of its type may stand there. */
  readonly allowed: string;
}

const types: Readonly<Record<string, AggregateField['type']>> = {
  object: 'object',
  array: 'list',
  integer: 'number',
  number: 'number',
  string: 'text',
};

/** Numbers no larger than a double holds are what every count may be, and say nothing. */
const range = (low: number | undefined, high: number | undefined): string => {
  if (low === undefined) return '';
  return high === undefined || high >= Number.MAX_SAFE_INTEGER ? `≥ ${low}` : `${low}–${high}`;
};

function allowed({ const: only, enum: some, pattern, minimum, maximum, minItems, maxItems }: Schema): string {
  if (only !== undefined) return String(only);
  if (some) return some.join(', ');
  if (pattern) return pattern;
  if (minItems !== undefined) return minItems === maxItems ? `[${minItems}]` : `[≥ ${minItems}]`;
  return range(minimum, maximum);
}

/**
 * Every field of a schema with its path, parents before children. Fields that share one definition, as the languages do,
 * are one field named `*`.
 * @example aggregateFields()[0] // { path: 'format', type: 'text', allowed: 'bilemin-aggregate' }
 */
export function aggregateFields(root: Schema = publishedSchema as Schema): AggregateField[] {
  const resolve = (schema: Schema): Schema => {
    const name = schema.$ref?.split('/').at(-1);
    return name === undefined ? schema : (root.$defs?.[name] ?? schema);
  };
  const field = (path: string, raw: Schema): AggregateField[] => {
    const own = resolve(raw);
    const kinds = own.anyOf ?? [own];
    const type = types[kinds[0]?.type ?? ''] ?? 'object';
    const values = kinds.map((kind) => allowed(kind)).filter((text) => text !== '');
    const entries = own.items ? resolve(own.items) : undefined;
    const inside =
      entries?.type === 'object' ? below(`${path}[]`, entries) : own.properties ? below(path, own) : [];
    return [{ path, type, allowed: values.join(' / ') }, ...inside];
  };
  const below = (path: string, { properties = {} }: Schema): AggregateField[] => {
    const all = Object.entries(properties);
    const [first] = all;
    const prefix = path === '' ? '' : `${path}.`;
    const shared = all.length > 1 && all.every(([, own]) => own.$ref && own.$ref === first?.[1].$ref);
    const shown = shared && first ? [['*', first[1]] as const] : all;
    return shown.flatMap(([name, own]) => field(`${prefix}${name}`, own));
  };
  return below('', root);
}
