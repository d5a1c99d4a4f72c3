import { wrong } from './aggregate-fault.ts';

/** An object with these fields and no other, its own, whatever its prototype says. */
export function fieldsOf<K extends string>(
  value: unknown,
  field: string,
  names: readonly K[],
): Record<K, unknown> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) wrong(field, 'an object');
  const keys = Object.keys(value);
  const missing = names.find((name) => !Object.hasOwn(value, name));
  if (missing) wrong(`${field}.${missing}`, 'to be there');
  if (keys.length !== names.length) wrong(field, `only the fields ${names.join(', ')}`);
  return value as Record<K, unknown>;
}

/** A whole number that is not negative and that a double holds exactly. */
export function count(value: unknown, field: string, most = Number.MAX_SAFE_INTEGER): number {
  if (
    !Number.isSafeInteger(value) ||
    (value as number) < 0 ||
    Object.is(value, -0) ||
    (value as number) > most
  ) {
    wrong(
      field,
      most === Number.MAX_SAFE_INTEGER ? 'a whole number from 0' : `a whole number from 0 to ${most}`,
    );
  }
  return value as number;
}

/** A list of so many entries. */
export function listOf(value: unknown, field: string, length: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length !== length) wrong(field, `a list of ${length}`);
  return value as readonly unknown[];
}

/** A list of so many counts. */
export function counts(value: unknown, field: string, length: number): number[] {
  return listOf(value, field, length).map((entry, index) => count(entry, `${field}[${index}]`));
}

/** The sum of a list. */
export const sumOf = (list: readonly number[]): number => list.reduce((sum, entry) => sum + entry, 0);
