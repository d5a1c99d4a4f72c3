import { type Aggregate, type AggregateFault, AggregateSum, type MergeFault, readAggregate } from '#quiz/box';
import type { Form } from '#quiz/form';
import { failure, type Outcome, success } from '#quiz/item';

/** An aggregate file that was read and taken. */
export interface TakenFile {
  readonly name: string;
  readonly form: Form;
  readonly aggregate: Aggregate;
}

/** Why a file was not taken: what reading says, or what the files of its wave say. */
export type FileFault = AggregateFault | MergeFault | ReadFault | { readonly type: 'other-set' };

/** Why a file could not be read at all. */
export type ReadFault = { readonly type: 'unreadable' } | { readonly type: 'connection' };

/** Fetches the form of a number; undefined when this site has none. */
export type LoadForm = (number: number) => Promise<Form | undefined>;

/** The number of letter A of the set a form belongs to. */
const setOf = ({ number, letter }: Form): number => (letter === 'A' ? number : number - 1);

/**
 * All files of one letter added up.
 * @returns undefined when there is none of it
 */
export function sumOf(files: readonly TakenFile[], letter: Form['letter']): TakenFile | undefined {
  const own = files.filter(({ form }) => form.letter === letter);
  const sum = new AggregateSum();
  for (const { aggregate } of own) sum.add(aggregate);
  const [first] = own;
  const total = sum.total();
  return first && total && { ...first, aggregate: total };
}

/** Whether a file can stand beside those of its wave: of one set, in one version, none of its children counted already. */
function besides(files: readonly TakenFile[], file: TakenFile): FileFault | undefined {
  const [first] = files;
  if (first && setOf(first.form) !== setOf(file.form)) return { type: 'other-set' };
  const sum = new AggregateSum();
  for (const { form, aggregate } of files) if (form.number === file.form.number) sum.add(aggregate);
  const added = sum.add(file.aggregate);
  return added.ok ? undefined : added.fault;
}

/**
 * Reads the text of a file, which may come from anybody, with the form it names.
 * @example await readText(text, loadForm) // { ok: true, value: { form, aggregate } }
 */
export async function readText(
  text: string,
  loadForm: LoadForm,
): Promise<Outcome<Omit<TakenFile, 'name'>, AggregateFault | ReadFault>> {
  // Read once without forms: a sound file is refused for its number alone, and tells which form to fetch.
  const probe = readAggregate(text, () => undefined);
  if (probe.ok || probe.fault.type !== 'unknown-form')
    return failure(probe.ok ? { type: 'unreadable' } : probe.fault);
  let form: Form | undefined;
  try {
    form = await loadForm(probe.fault.form);
  } catch {
    return failure({ type: 'connection' });
  }
  const read = readAggregate(text, () => form);
  if (!form || !read.ok) return failure(read.ok ? probe.fault : read.fault);
  return success({ form, aggregate: read.value });
}

/**
 * Reads one file, which may come from anybody, and says whether it can stand beside the files taken already.
 * @param text of the file
 * @param files of the same wave
 * @example await takeText('form-57.bilemin.json', text, [], loadForm) // { ok: true, value: { name, form, aggregate } }
 */
export async function takeText(
  name: string,
  text: string,
  files: readonly TakenFile[],
  loadForm: LoadForm,
): Promise<Outcome<TakenFile, FileFault>> {
  const read = await readText(text, loadForm);
  if (!read.ok) return read;
  const { form, aggregate } = read.value;
  const file = { name, form, aggregate };
  const fault = besides(files, file);
  return fault ? failure(fault) : success(file);
}
