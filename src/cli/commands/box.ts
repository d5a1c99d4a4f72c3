import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import {
  type Aggregate,
  aggregateText,
  type CollectFault,
  collect,
  MAX_BOX,
  type OpenBox,
  openBox,
  sealBox,
} from '#quiz/box';
import { type Assignment, classSeal, type RandomBytes, readAssignment } from '#quiz/handin';
import { readClassText } from '../files/class-file.ts';
import { type FormBank, readForms } from '../files/forms.ts';
import { inputFiles } from '../files/inputs.ts';
import { progress } from '../files/progress.ts';
import { Refusal } from '../refusal.ts';

const random: RandomBytes = (count) => new Uint8Array(randomBytes(count));

const sentences: Readonly<Record<CollectFault['type'], string>> = {
  'counted-already': 'counted already',
  'unknown-ticket': 'made without a ticket of this box',
  'used-ticket': 'its ticket was used already',
  'box-full': `the box is full (${MAX_BOX})`,
  length: 'has not 24 symbols; copy the whole code',
  'no-symbol': 'has a sign that no code has',
  mistyped: 'is mistyped; compare it with the slip',
  'newer-version': 'was made by a newer version',
  'other-form': 'is of another form',
  'other-class': "is another class's",
};

/** What became of one class file. */
interface Outcome {
  readonly aggregate?: Aggregate;
  readonly counted: number;
  /** Sentences about codes that were not taken, or about the whole file. */
  readonly refused: readonly string[];
}

function boxOf(name: string, text: string, given: Assignment | undefined, bank: FormBank): Outcome {
  const { assignment, codes } = readClassText(name, text, given);
  const form = bank.byNumber.get(assignment.form);
  if (!form) throw new Refusal(`${name}, line 1: form ${assignment.form} is not in this checkout.`);
  const seal = classSeal(assignment.key);
  let box: OpenBox = openBox(form, assignment, MAX_BOX);
  const refused: string[] = [];
  codes.forEach((code, index) => {
    const taken = collect(box, form, seal, code);
    if (taken.ok) box = taken.value;
    else refused.push(`${name}, code ${index + 1}: ${sentences[taken.fault.type]}`);
  });
  const sealed = sealBox(box, form, random);
  const counted = box.nonces.length;
  if (sealed.ok) return { aggregate: sealed.value, counted, refused };
  return {
    counted,
    refused: [
      ...refused,
      `${name}: ${counted} codes, a box needs ${sealed.fault.needed}. Put classes together.`,
    ],
  };
}

function assignmentOf(link: string | undefined): Assignment | undefined {
  if (link === undefined) return undefined;
  const read = readAssignment(link);
  if (!read.ok) throw new Refusal(`--assignment: the link is ${read.fault.type}. Copy all of it.`);
  return read.value;
}

/** `bilemin box`: codes in, one sealed aggregate a class out. */
export const boxCommand = new Command('box')
  .description('Count hand-in codes: each file is one box, which is sealed from ten codes on.')
  .argument('<path...>', 'files of codes, one a line, folders of *.codes.txt, or patterns')
  .option('--assignment <link>', 'link of the assignment, for files without one in their first line')
  .requiredOption('--out <folder>', 'folder to write *.bilemin.json into')
  .addHelpText(
    'after',
    '\nExample:\n  bilemin box class.txt --assignment "…/quiz/pulse-11-15-a/#a=1.123.…" --out boxes',
  )
  .action((paths: string[], { assignment, out }: { assignment?: string; out: string }) => {
    const bank = readForms();
    const given = assignmentOf(assignment);
    const files = inputFiles(paths, '.codes.txt');
    mkdirSync(out, { recursive: true });
    const step = progress('box', files.length);
    let [sealed, counted] = [0, 0];
    const refused: string[] = [];
    for (const file of files) {
      const found = boxOf(file, readFileSync(file, 'utf8'), given, bank);
      refused.push(...found.refused);
      if (found.aggregate) {
        const name = `${basename(file).replace(/(\.codes)?\.\w+$/, '')}.bilemin.json`;
        writeFileSync(join(out, name), aggregateText(found.aggregate));
        sealed += 1;
        counted += found.counted;
      }
      step();
    }
    step.done();
    for (const line of refused.slice(0, 50)) console.error(line);
    if (refused.length > 50) console.error(`… and ${refused.length - 50} more`);
    console.log(
      `${sealed} boxes sealed of ${files.length} files, ${counted} hand-ins counted, ${refused.length} refused`,
    );
    if (sealed < files.length)
      throw new Refusal(`${files.length - sealed} files gave no box. See the lines above.`);
  });
