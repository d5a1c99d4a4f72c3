import { makeEdition } from '../../src/integrations/usb/edition.ts';
import { printList } from '../../src/integrations/usb/print-list.ts';
import { readWords } from '../../src/integrations/usb/words.ts';
import { dist } from './built.ts';

const words = await readWords();
const list = Buffer.from(printList([{ name: 'print/kk/one.pdf', group: 'Парақ', title: 'Бір' }], words));

/** The USB edition of the built site, with a single PDF that nobody has printed. */
export const edition = await makeEdition(dist, {
  day: '2026-11-21',
  version: '1.2.3',
  words,
  printed: new Map([
    ['print/index.html', list],
    ['print/kk/one.pdf', new Uint8Array([37, 80, 68, 70])],
  ]),
});

/** A text file of the edition. */
export const textOf = (name: string): string => Buffer.from(edition.files.get(name) ?? '').toString();

/** The names of its files with this ending. */
export const namesEnding = (ending: string): string[] =>
  [...edition.files.keys()].filter((name) => name.endsWith(ending));
