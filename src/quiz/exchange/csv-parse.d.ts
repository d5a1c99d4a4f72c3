/**
 * The part of csv-parse this room uses. The types of the package bring those of Node along, which would open the engine
 * to Node unseen; src/quiz/tsconfig.json puts this file in their place when the engine is compiled alone.
 */

interface Options {
  readonly delimiter: string;
  readonly info: true;
  readonly max_record_size: number;
  readonly record_delimiter: string[];
  readonly relax_column_count: true;
  readonly to: number;
}

/** Reads records, each with what the parser knows of it. Throws a `CsvError`. */
export declare function parse(text: string, options: Options): unknown;

/** Why a text is no CSV: the line, and the place of the cell in its row from 0. */
export declare class CsvError extends Error {
  readonly code: string;
  readonly lines?: number;
  readonly index?: number;
}
