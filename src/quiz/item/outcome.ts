/** A result that may fail: the fault is data, so the caller chooses the words and the language. */
export type Outcome<Value, Fault> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: Fault };

/**
 * Wraps a value that was reached.
 * @example success(3) // { ok: true, value: 3 }
 */
export function success<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/**
 * Wraps the reason why a value was not reached.
 * @example failure({ type: 'mistyped' })
 */
export function failure<Fault>(fault: Fault): { readonly ok: false; readonly fault: Fault } {
  return { ok: false, fault };
}
