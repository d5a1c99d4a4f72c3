import type { Malformed } from './malformed.ts';

/**
 * Carries a fault out of a parser that calls us and has no other way to stop. It never leaves this room.
 * @example throw new Stop({ type: 'empty' })
 */
export class Stop extends Error {
  readonly fault: Malformed;

  constructor(fault: Malformed) {
    super(fault.type);
    this.fault = fault;
  }
}
