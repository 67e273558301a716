import { createHash } from 'node:crypto';
import type { Problem } from '../csv/problem.js';
import type { Sheet } from '../csv/read-sheet.js';
import { FILE_NAMES, type FileKind } from '../files/read-files.js';
import {
  type Counts,
  type ImportPlan,
  type ImportPreview,
  nothingToWrite,
  type PersonChange,
} from '../plan/import-plan.js';
import type { BatchSummary } from './batch-summary.js';
import type { ImportFileSummary } from './import-file-summary.js';
import { FindingSeverity, type ImportFinding } from './import-finding.js';

/** What is kept of one thing that was found: also whom it is about, by their number in the file; null for what is about the file. */
type Found = Omit<ImportFinding, 'id'> & { readonly about: string | null };

/** What a check or a confirmation has worked out: what would be written, and what is shown of it. */
export interface CheckedBatch {
  readonly plan: ImportPlan;
  readonly changes: readonly PersonChange[];
  readonly summary: BatchSummary;
  readonly findings: readonly Found[];
}

type Sheets = readonly Sheet<FileKind>[];

const NO_ROWS: Counts = { added: 0, changed: 0, unchanged: 0 };

/** Puts a plan and the problems of its files into what is kept and shown of an import. */
export function checkedBatch(sheets: Sheets, plan: ImportPlan, preview: ImportPreview): CheckedBatch {
  const { changes, youngPeople } = preview;
  const summary: BatchSummary = {
    files: sheets.map((sheet) => summaryOf(sheet, preview)),
    youngPeople,
    unreadable: sheets.filter(({ problems }) => problems.fileRefusal !== null).map(({ name }) => name),
    nothingToWrite: nothingToWrite(plan),
    planHash: hashOf(preview),
  };
  return { plan, changes, summary, findings: [...problemsIn(sheets), ...changes.map(asFinding)] };
}

function summaryOf({ name, kind, rowCount, problems }: Sheet<FileKind>, { counts }: ImportPreview): ImportFileSummary {
  const readable = kind !== null && problems.fileRefusal === null;
  return {
    name,
    kind: kind === null ? 'Not recognised' : FILE_NAMES[kind],
    rows: rowCount,
    ...(readable ? counts[kind] : NO_ROWS),
    refused: problems.refusedRowCount,
    warnings: problems.warnedRowCount,
  };
}

/** The same changes give the same hash; ids of new records are not part of it. */
function hashOf({ counts, youngPeople, changes }: ImportPreview): string {
  const people = changes.map(({ reference, added, parts }) => [reference, added, parts]);
  return createHash('sha256')
    .update(JSON.stringify([counts, youngPeople, people]))
    .digest('hex');
}

function problemsIn(sheets: Sheets): Found[] {
  return sheets.flatMap(({ problems }) => problems.list().map(asShown));
}

function asShown({ severity, file, row, column, value, reason, rule, about }: Problem): Found {
  const cited = rule && /^\d/.test(rule) ? `${reason} (Rule ${rule} of the return.)` : reason;
  return { severity: FindingSeverity[severity], file, row, column, value, reason: cited, about };
}

function asFinding({ added, file, row, name, reference, parts }: PersonChange): Found {
  return {
    severity: added ? FindingSeverity.ADDED : FindingSeverity.CHANGED,
    file: FILE_NAMES[file],
    row,
    column: null,
    value: `${name} (${reference})`,
    reason: added ? 'Is new.' : `Changes: ${parts.join(', ')}.`,
    about: reference,
  };
}
