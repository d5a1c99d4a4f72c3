import { readingBoot } from './reading-boot.ts';

/** Where the script that notes steps lies; src/integrations/path-note.ts writes it. */
export const NOTE_ADDRESS = '/path.js';

/**
 * The script in the head of a page that may be noted on "My path": that of every page, and a look whether there is a path
 * on this device. Where there is none, which is nearly everywhere, nothing more is fetched. One text and one `try`, since each
 * inline script costs a hash in the content security policy and each byte counts on a quiz page.
 */
export const pathBoot = readingBoot.replace(
  '}catch{}',
  `;"bilemin.path"in localStorage&&import("${NOTE_ADDRESS}")}catch{}`,
);
