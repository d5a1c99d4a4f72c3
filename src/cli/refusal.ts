/** What the shell is told: fine, the input was refused, the command was used wrongly. */
export const EXIT = { fine: 0, refused: 1, wrongUsage: 2 } as const;

/**
 * Input that cannot be used. The message says what, where, what was expected and what to do next; it ends the command
 * with exit code 1.
 * @example throw new Refusal('codes.txt, line 3: 23 symbols, expected 24. Copy the code again.')
 */
export class Refusal extends Error {}
