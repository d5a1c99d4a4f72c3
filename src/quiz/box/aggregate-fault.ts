/** Why a text is not taken as an aggregate file. The field is a path within the file; nothing of the file's text is in it. */
export type AggregateFault =
  | { readonly type: 'too-large'; readonly bytes: number; readonly most: number }
  | { readonly type: 'not-json' }
  | { readonly type: 'other-format' }
  | { readonly type: 'newer-version' }
  | { readonly type: 'unknown-form'; readonly form: number }
  | {
      readonly type: 'other-form-version';
      readonly form: number;
      readonly known: number;
      readonly found: number;
    }
  | { readonly type: 'wrong-field'; readonly field: string; readonly expected: string }
  | {
      readonly type: 'sums-disagree';
      readonly field: string;
      readonly expected: number;
      readonly found: number;
    };

/** Raised inside the reading of a file and caught at its door. */
export class AggregateRefusal extends Error {
  readonly fault: AggregateFault;
  constructor(fault: AggregateFault) {
    super(fault.type);
    this.fault = fault;
  }
}

/** Ends the reading of a file at a field that is not what it has to be. */
export function wrong(field: string, expected: string): never {
  throw new AggregateRefusal({ type: 'wrong-field', field, expected });
}

/** Ends the reading of a file whose parts do not add up. */
export function sums(field: string, expected: number, found: number): void {
  if (expected !== found) throw new AggregateRefusal({ type: 'sums-disagree', field, expected, found });
}
