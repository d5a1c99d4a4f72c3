import type { z } from 'astro/zod';

/** One fault in a content file, in the words of an author: where, what was wanted, what was found, what to do. */
export interface ContentFault {
  /** The file as the author knows it: `src/content/items/no-bullying/x.yaml`. */
  file: string;
  /** The field, dotted: `text.kk.options.b`; empty for the file as a whole. */
  field: string;
  expected: string;
  received: string;
  /** The next step. */
  advice: string;
}

type Issue = z.core.$ZodIssue;

const shown = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

const at = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);

function expectation(issue: Issue): Pick<ContentFault, 'expected' | 'advice'> {
  switch (issue.code) {
    case 'invalid_type':
      return { expected: `a ${issue.expected}`, advice: 'Add the field or correct its kind.' };
    case 'unrecognized_keys':
      return {
        expected: 'only the fields of this kind of file',
        advice: `Remove or rename: ${issue.keys.join(', ')}.`,
      };
    case 'invalid_value':
      return { expected: `one of ${issue.values.join(', ')}`, advice: 'Choose one of the listed values.' };
    case 'too_small':
      return { expected: `at least ${issue.minimum}`, advice: 'Add what is missing.' };
    case 'too_big':
      return { expected: `at most ${issue.maximum}`, advice: 'Shorten it or split it.' };
    case 'invalid_union':
      return {
        expected: 'one of the kinds this file may have',
        advice: 'Check the field that names the kind.',
      };
    default:
      return { expected: issue.message.replace(/^expected /, ''), advice: 'Correct the value.' };
  }
}

/**
 * Turns what the schema library reports into faults an author can act on.
 * @param file the path shown to the author
 * @param data what the file held
 * @example contentFaults('src/content/topics/a.yaml', { order: 99 }, error)[0]?.advice // 'Shorten it or split it.'
 */
export function contentFaults(file: string, data: unknown, error: z.ZodError): ContentFault[] {
  return error.issues.map((issue) => ({
    file,
    field: issue.path.join('.'),
    received: shown(at(data, issue.path)),
    ...expectation(issue),
  }));
}

/**
 * One fault as a line to print.
 * @example faultLine(fault) // 'src/content/topics/a.yaml: order: expected at most 20, received 99. Shorten it or split it.'
 */
export function faultLine(fault: ContentFault): string {
  const place = fault.field === '' ? fault.file : `${fault.file}: ${fault.field}`;
  return `${place}: expected ${fault.expected}, received ${fault.received}. ${fault.advice}`;
}
