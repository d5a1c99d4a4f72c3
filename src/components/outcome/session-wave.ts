import { type Aggregate, AggregateSum } from '#quiz/box';
import type { Form } from '#quiz/form';
import { failure, type Outcome, success } from '#quiz/item';
import { type SessionWave, sessionReport } from '#quiz/report';
import type { KeptBox } from '#stores/boxes';
import type { KeptTally } from '#stores/tallies';
import { type FileFault, readText, type TakenFile } from '../gain/take-file.ts';

/** Why a file is not taken for a time of a session. */
export type SessionFileFault = Exclude<FileFault, { type: 'other-set' }> | { readonly type: 'pulse' };

/** What a representative chose for one time: a result of this device, or files. */
export interface WaveChoice {
  /** Empty for files. */
  readonly kept: string;
  readonly files: readonly TakenFile[];
}

/** A box or a paper tally of this device. */
export type KeptResult = KeptBox | KeptTally;

/** Nothing chosen. */
export const noChoice: WaveChoice = { kept: '', files: [] };

/** The forms of the page, found by number. */
export interface KnownForms {
  readonly find: (number: number) => Form | undefined;
  readonly isPulse: (number: number) => boolean;
}

/**
 * Reads a file for one time of a session. Several boxes of one form and one way of counting are added up.
 * @param files taken for the same time already
 * @example await takeForSession('form-58.bilemin.json', text, [], forms)
 */
export async function takeForSession(
  name: string,
  text: string,
  files: readonly TakenFile[],
  forms: KnownForms,
): Promise<Outcome<TakenFile, SessionFileFault>> {
  const read = await readText(text, async (number) => forms.find(number));
  if (!read.ok) {
    const { fault } = read;
    return failure(fault.type === 'unknown-form' && forms.isPulse(fault.form) ? { type: 'pulse' } : fault);
  }
  const sum = new AggregateSum();
  for (const { aggregate } of files) sum.add(aggregate);
  const added = sum.add(read.value.aggregate);
  return added.ok ? success({ name, ...read.value }) : failure(added.fault);
}

/** Results of this device a session can be reported from: closed boxes and tallies of a topic form this page knows. */
export function keptResults(boxes: readonly KeptResult[], forms: KnownForms): KeptResult[] {
  return boxes.filter(
    ({ form, content }) => forms.find(form) && (content.state === 'sealed' || content.state === 'words'),
  );
}

function sumOf(files: readonly TakenFile[]): Aggregate | undefined {
  const sum = new AggregateSum();
  for (const { aggregate } of files) sum.add(aggregate);
  return sum.total();
}

/** What a choice comes to; undefined while nothing is chosen. */
export function waveOf(
  { kept, files }: WaveChoice,
  boxes: readonly KeptResult[],
  forms: KnownForms,
): SessionWave | undefined {
  const box = boxes.find(({ id }) => id === kept);
  const form = box ? forms.find(box.form) : files[0]?.form;
  if (!form) return undefined;
  if (box?.content.state === 'sealed') return { form, group: box.content.aggregate };
  if (box?.content.state === 'words') return { form, group: box.content };
  const group = sumOf(files);
  return group && { form, group };
}

/**
 * What a representative who has just counted both times wants to see: the last result of letter B, and before it the last of
 * letter A it can be set beside.
 */
export function likelyChoice(
  kept: readonly KeptResult[],
  forms: KnownForms,
): { readonly before: WaveChoice; readonly after: WaveChoice } {
  const choose = ({ id }: KeptResult): WaveChoice => ({ kept: id, files: [] });
  const ofLetter = (letter: Form['letter']) =>
    kept.filter(({ form }) => forms.find(form)?.letter === letter).reverse();
  const [last] = ofLetter('B');
  const after = last && waveOf(choose(last), kept, forms);
  if (!last || !after) return { before: noChoice, after: noChoice };
  const first = ofLetter('A').find((box) => {
    const before = waveOf(choose(box), kept, forms);
    return before && !('type' in sessionReport({ before, after }));
  });
  return { before: first ? choose(first) : noChoice, after: choose(last) };
}
