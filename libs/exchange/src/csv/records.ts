import { Readable, pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { FileSource } from './file-source.js';
import type { Limits } from './limits.js';
import type { Survey } from './survey.js';

/** The text of a file does not follow the CSV rules. The message is a sentence for the person who sent it. */
export class UnreadableCsv extends Error {}

/**
 * The rows of a file, one array of cells at a time, in constant memory. Lines may end in LF, CRLF or CR; a quoted cell may
 * hold line breaks. Empty lines come out as one empty cell, so that rows count as a spreadsheet counts them.
 * @throws UnreadableCsv when a quote is never closed or a row is longer than the limit
 */
export async function* records(source: FileSource, survey: Survey, limits: Limits): AsyncGenerator<string[]> {
  const parser = parse({
    delimiter: survey.delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: limits.rowLength,
  });
  pipeline(Readable.from(decoded(source, survey)), parser, () => undefined);
  try {
    for await (const record of parser) yield record as string[];
  } catch (error) {
    if (error instanceof CsvError) throw new UnreadableCsv(sentenceFor(error, parser.info.records, limits));
    throw error;
  }
}

/** TextDecoder takes a byte order mark away by itself and carries characters over from piece to piece. */
async function* decoded(source: FileSource, { encoding }: Survey): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const piece of source.open()) {
    const text = decoder.decode(piece, { stream: true });
    if (text) yield text;
  }
  const rest = decoder.decode();
  if (rest) yield rest;
}

function sentenceFor(error: CsvError, rowsRead: number, limits: Limits): string {
  const row = rowsRead + 1;
  if (error.code === 'CSV_MAX_RECORD_SIZE')
    return `Row ${row} is longer than ${limits.rowLength.toLocaleString('en-GB')} characters. A quote may be missing before it.`;
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return `A quote opened on row ${row} is never closed.`;
  return `Row ${row} is not written as CSV: check its quotes and commas.`;
}
