import { type Aggregate, aggregateText, collect, type OpenBox, openBox, sealBox } from '#quiz/box';
import { choiceItems, type Form } from '#quiz/form';
import { classSeal, codeLanguages, handIn, type RandomBytes } from '#quiz/handin';
import type { Item, Response } from '#quiz/item';
import { exampleAssignment, exampleAttempt, optionOf } from './example-attempt.ts';

/** Children of the example class: eight answer in Kazakh, four in Russian. */
const CHILDREN = 12;
const KAZAKH = 8;

/** Bytes that go round: a full cycle of all 256 values. Nothing that needs chance may use it; examples must not. */
function turningBytes(): RandomBytes {
  let state = 7;
  return (count) => Uint8Array.from({ length: count }, () => (state = (state * 77 + 91) % 256));
}

/** What child number `child` does with an item: the first child knows little, the last one nearly everything. */
function choose(form: Form, child: number): (item: Item, place: number) => Response | undefined {
  const scored = choiceItems(form).map(({ id }) => id);
  return (item, place) => {
    if (item.indicator === 'K0') return { type: 'level', level: child % 3 };
    if (item.indicator === 'S') return { type: 'level', level: (child + place) % 3 };
    const own = (scored.indexOf(item.id) * 5) % 12;
    if (own < child + 3) return optionOf(item, true);
    return own % 3 === 0 ? { type: 'dont-know' } : own % 3 === 1 ? optionOf(item, false) : undefined;
  };
}

/** The box of the example class after so many children: counted by the same engine as any teacher's. */
export function exampleBox(form: Form, children = CHILDREN): OpenBox {
  const assignment = exampleAssignment(form);
  const seal = classSeal(assignment.key);
  const bytes = turningBytes();
  let box = openBox(form, assignment, CHILDREN);
  for (let child = 0; child < children; child += 1) {
    const attempt = exampleAttempt(form, choose(form, child));
    const language = codeLanguages[child < KAZAKH ? 0 : 1];
    const taken = collect(box, form, seal, handIn(form, attempt, assignment, language, bytes));
    if (!taken.ok) throw new Error(`A code of the example class was refused: ${taken.fault.type}`);
    box = taken.value;
  }
  return box;
}

/** The sealed box of the example class, as a teacher would save it. */
export function exampleAggregate(form: Form): Aggregate {
  const sealed = sealBox(exampleBox(form), form, turningBytes());
  if (!sealed.ok) throw new Error('The box of the example class cannot be sealed.');
  return sealed.value;
}

/** Characters that a line has, what stands before the value included. */
const WIDTH = 78;

/**
 * Sets data for the eye: what fits into a line stands on one, everything else over several.
 * @example setOut({ n: 2, list: [1, 2] }) // '{ "n": 2, "list": [1, 2] }'
 */
export function setOut(value: unknown, indent = '', name = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const list = Array.isArray(value);
  const deeper = `${indent}  `;
  const parts = Object.entries(value).map(([key, entry]) => {
    const lead = list ? '' : `${JSON.stringify(key)}: `;
    return lead + setOut(entry, deeper, lead);
  });
  const [open, close] = list ? ['[', ']'] : ['{ ', ' }'];
  const line = `${open}${parts.join(', ')}${close}`;
  if (indent.length + name.length + line.length <= WIDTH && !line.includes('\n')) return line;
  return `${open.trim()}\n${parts.map((part) => `${deeper}${part}`).join(',\n')}\n${indent}${close.trim()}`;
}

/** The file of the example class, set out line by line. In the file itself it is one line. */
export function exampleFile(form: Form): string {
  return setOut(JSON.parse(aggregateText(exampleAggregate(form))));
}
