import { type FileKind, type ReadFiles, readFiles } from '../src/files/read-files.js';
import { fileInMemory } from '../src/csv/file-source.js';
import type { Problem } from '../src/csv/problem.js';
import type { Limits } from '../src/csv/limits.js';

/** The day the specs of this lib are on: Tuesday 24 November 2026. */
export const TODAY = '2026-11-24';

export const HEADERS = {
  'header.csv': 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB',
  'episodes.csv': 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN',
  'uasc.csv': 'CHILD,SEX,DOB,DUC',
  'oc3.csv': 'CHILD,DOB,IN_TOUCH,ACTIV,ACCOM',
  'reviews.csv': 'CHILD,DOB,REVIEW,REVIEW_CODE',
  'cohort.csv': 'Local id,CHILD,First name,Family name,Date of birth',
} as const;

export type FileName = keyof typeof HEADERS;

/** The content of one of the files: its header and these lines. */
export function csvOf(name: FileName, ...lines: string[]): string {
  return `${[HEADERS[name], ...lines].join('\r\n')}\r\n`;
}

/** Reads files given as text (a whole file) or as lines below the usual header. */
export function reading(
  files: Partial<Record<FileName, string | Uint8Array | string[]>>,
  { expected = null, limits }: { expected?: FileKind | null; limits?: Limits } = {},
): Promise<ReadFiles> {
  const sent = Object.entries(files).map(([name, content]) => ({
    source: fileInMemory(name, Array.isArray(content) ? csvOf(name as FileName, ...content) : content),
    expected,
  }));
  return readFiles(sent, TODAY, limits);
}

/** What was found in the files, shortly: "row column: reason". */
export function saidOf(problems: readonly Problem[]): string[] {
  return problems.map(({ row, column, reason }) => [row ?? 'file', column].filter(Boolean).join(' ') + `: ${reason}`);
}
