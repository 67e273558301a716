import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * The statements that the service really sends for a piece of work, with their values: as PostgreSQL logs them. What it
 * is told to log ends with this.
 */
export async function statementsFor(owner, database, work) {
  const { rows } = await owner.query('show data_directory');
  const log = join(dirname(rows[0].data_directory), 'postgres.log');
  const settings = { log_min_duration_statement: 0, log_parameter_max_length: -1 };
  for (const [name, value] of Object.entries(settings))
    await owner.query(`alter role waymark_run in database ${database} set ${name} = ${value}`);
  try {
    return await work(async (asked) => {
      const from = statSync(log).size;
      await asked();
      await sleep(300);
      return executedIn(textFrom(log, from));
    });
  } finally {
    for (const name of Object.keys(settings))
      await owner.query(`alter role waymark_run in database ${database} reset ${name}`);
  }
}

function textFrom(path, from) {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(statSync(path).size - from);
    readSync(file, bytes, 0, bytes.length, from);
    return bytes.toString('utf8');
  } finally {
    closeSync(file);
  }
}

const execution = /^duration: [\d.]+ ms {2}execute ([^:]+): ([^]*)$/;
const entryOf = /\[(\d+)\] (LOG|DETAIL): {2}([^]*)$/;

/** Of every prepared statement that ran: its name, its text, and its values in their order. */
export function executedIn(text) {
  const found = [];
  /** What each connection said last: values are told after the statement they are of. */
  const last = new Map();
  for (const entry of text.split(/\n(?!\t)/)) {
    const [, pid, kind, told] = entryOf.exec(entry.replaceAll('\n\t', '\n')) ?? [];
    if (kind === 'LOG') last.set(pid, executed(found, told));
    if (kind === 'DETAIL') Object.assign(last.get(pid) ?? {}, { values: valuesIn(told) });
  }
  return found.filter(({ name }) => name !== '<unnamed>');
}

function executed(found, told) {
  const [, name, text] = execution.exec(told) ?? [];
  if (!name) return undefined;
  const statement = { name, text, values: [] };
  found.push(statement);
  return statement;
}

/** As they are written: $1 = 'It''s', $2 = NULL */
const valuesIn = (text) =>
  [...text.matchAll(/\$\d+ = (?:NULL|'((?:[^']|'')*)')/g)].map(([, value]) => value?.replaceAll("''", "'") ?? null);
