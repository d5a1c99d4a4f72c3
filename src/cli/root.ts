import { fileURLToPath } from 'node:url';

/** The checkout the command lies in: its content is what forms and words are read from. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
