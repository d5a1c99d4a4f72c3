export {
  type ExchangedChoice,
  type ExchangedItem,
  type ExchangedOpinion,
  type ExchangedText,
  type ItemDetails,
  isScored,
  type Language,
  languages,
  optionLetters,
} from './exchanged-item.ts';
export { type ItemSet, wordedIn } from './item-set.ts';
export { MAX_CHARACTERS, MAX_PACKED } from './limits.ts';
export { type Malformed, malformedSentence } from './malformed.ts';
export type { Place } from './places.ts';
export { readCsv } from './read-csv.ts';
export { readGift } from './read-gift.ts';
export { readMoodle } from './read-moodle.ts';
export { readTable, type TableRow } from './read-table.ts';
export type { Left, Reading, ReadOptions, Taken } from './reading.ts';
export { type Loss, lossSentence, type Reason, reasonSentence } from './reason.ts';
export { safeWorkbook } from './safe-workbook.ts';
export { tableOf } from './table.ts';
export { type CsvOptions, writeCsv } from './write-csv.ts';
export { writeGift } from './write-gift.ts';
export { writeMoodle } from './write-moodle.ts';
export { qtiFiles, writeQti } from './write-qti.ts';
