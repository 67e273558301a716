import { list } from '../../../content/words.js';

/** A file as the browser gives it, as far as it matters here. */
export interface AFile {
  name: string;
  size: number;
}

export const MOST_FILES = 6;
const MOST_BYTES = 100 * 1024 * 1024;

/** The files chosen so far and some more; one of the same name takes the place of the earlier. */
export function withMore<One extends AFile>(chosen: readonly One[], more: readonly One[]): One[] {
  const kept = chosen.filter(({ name }) => !more.some((each) => each.name === name));
  return [...kept, ...more];
}

/** What is wrong with the choice, as a sentence; nothing when it can be sent. What is in the files, the server checks. */
export function choiceProblem(files: readonly AFile[]): string | undefined {
  if (files.length === 0) return `Choose 1 to ${MOST_FILES} CSV files`;
  if (files.length > MOST_FILES) return `Choose ${MOST_FILES} files or fewer. You have chosen ${files.length}`;
  const notCsv = files.filter(({ name }) => !/\.csv$/i.test(name)).map(({ name }) => name);
  if (notCsv.length > 0) return `Choose CSV files only. Take out ${list(notCsv)}`;
  const tooBig = files.filter(({ size }) => size > MOST_BYTES).map(({ name }) => name);
  if (tooBig.length > 0)
    return `${list(tooBig)} ${tooBig.length === 1 ? 'is' : 'are'} bigger than 100 MB. Check that you chose the right file`;
  return undefined;
}

/** "12 kB", "3.4 MB": the size of a file, for telling the right one from the wrong one. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1024) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} kB`;
  return `${(bytes / (1024 * 1024)).toFixed(1)} MB`;
}
