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

/** What to do about each kind of issue the schema library reports. */
function advice(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return 'Add the field or correct its kind.';
    case 'unrecognized_keys':
      return `Remove or rename: ${issue.keys.join(', ')}.`;
    case 'invalid_value':
      return 'Choose one of the listed values.';
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int'
        ? 'Choose a larger number.'
        : 'Add what is missing.';
    case 'too_big':
      return issue.origin === 'number' || issue.origin === 'int'
        ? 'Choose a smaller number.'
        : 'Shorten it or split it.';
    case 'invalid_union':
      return 'Check the field that names the kind.';
    default:
      return 'Correct the value.';
  }
}

/** What was wanted; our schemas say it themselves in a message that begins with "expected". */
function expectation(issue: Issue): string {
  if (issue.message.startsWith('expected ')) return issue.message.replace('expected ', '');
  switch (issue.code) {
    case 'invalid_type':
      return `a ${issue.expected}`;
    case 'unrecognized_keys':
      return 'only the fields of this kind of file';
    case 'invalid_value':
      return `one of ${issue.values.join(', ')}`;
    case 'too_small':
      return `at least ${issue.minimum}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    case 'invalid_union':
      return 'one of the kinds this file may have';
    default:
      return issue.message;
  }
}

/**
 * Turns what the schema library reports into faults an author can act on.
 * @param file the path shown to the author
 * @param data what the file held
 * @example contentFaults('src/content/topics/a.yaml', { order: 99 }, error)[0]?.advice // 'Choose a smaller number.'
 */
export function contentFaults(file: string, data: unknown, error: z.ZodError): ContentFault[] {
  return error.issues.map((issue) => ({
    file,
    field: issue.path.join('.'),
    received: shown(at(data, issue.path)),
    expected: expectation(issue),
    advice: advice(issue),
  }));
}

/**
 * One fault as a line to print.
 * @example faultLine(fault) // 'src/content/topics/a.yaml: order: expected at most 20, received 99. Choose a smaller number.'
 */
export function faultLine(fault: ContentFault): string {
  const place = fault.field === '' ? fault.file : `${fault.file}: ${fault.field}`;
  return `${place}: expected ${fault.expected}, received ${fault.received}. ${fault.advice}`;
}
