import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { countsOf } from '../../src/quiz/aggregates.fixture.ts';
import { type Aggregate, aggregateText } from '../../src/quiz/box/index.ts';
import { children } from '../../src/quiz/children.fixture.ts';
import type { Form } from '../../src/quiz/form/index.ts';
import { toForm } from '../../src/schemas/to-form.ts';
import { formContent } from './forms.ts';

/** The engine's form behind an address. */
export function formOf(slug: string): Form {
  const { form, items } = formContent(slug);
  return toForm(form, new Map(items.map(({ id, item }) => [id, item])));
}

const pulse = formOf('pulse-11-15-a');

/** Counts are made once for a few kinds of class, and taken in turn. */
const kinds = new Map<string, Aggregate['blocks']>();

/** What a class file may have of its own. */
export interface ClassOptions {
  readonly form?: Form;
  readonly n?: number;
  readonly skill?: number;
  readonly more?: Partial<Aggregate>;
}

/** A sealed box with a leaf of its own, as a teacher saves it. */
export function classFile(
  leaf: number,
  { form = pulse, n = 25, skill = 0.65, more = {} }: ClassOptions = {},
): Aggregate {
  const key = `${form.number} ${n} ${skill} ${leaf % 7}`;
  const blocks = kinds.get(key) ?? {
    kk: countsOf(form, children(form, n, { seed: 1 + (leaf % 7), skill })),
  };
  kinds.set(key, blocks);
  return {
    format: 'bilemin-aggregate',
    version: 1,
    form: form.number,
    formVersion: form.version,
    mode: 'device',
    leaves: [{ id: leaf.toString(16).padStart(16, '0'), n }],
    n,
    blocks,
    ...more,
  };
}

/** A file as it is chosen or dropped. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** The file of a class. */
export const named = (name: string, aggregate: Aggregate): NamedText => ({
  name: `${name}.bilemin.json`,
  text: aggregateText(aggregate),
});

/** Files as an input takes them. */
export const asPayloads = (files: readonly NamedText[]) =>
  files.map(({ name, text }) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) }));

/** Writes files into folders. */
export function writeFiles(folder: string, files: readonly NamedText[]): void {
  for (const { name, text } of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
