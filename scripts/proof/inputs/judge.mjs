/** Names of tables and columns in quotes, places in files, statements, faults of the language and of PostgreSQL. */
const internals = [
  /node_modules|\bdist\/|\.(?:m?js|ts):\d+|\bat (?:async )?[\w.<>]+ \(|file:\/\//,
  /\b(?:select .{1,80} from|insert into|update \w+ set|delete from)\b/i,
  /relation "|column "|constraint "|syntax error at or near|invalid input syntax|duplicate key|violates|permission denied for|pg_\w+|\bSQLSTATE\b/i,
  /QueryFailedError|typeorm|EntityManager|\bpino\b|NestJS|express/i,
  /TypeError|ReferenceError|RangeError|SyntaxError:|Cannot read prop|is not a function|is not iterable|undefined is not|Unexpected token|in JSON at|ECONN|ENOENT/,
  /(?<![-\d])\b(?:08|22|23|25|40|42|53|55|57)[0-9A-Z]{3}\b(?!-)/,
];

/** Holds every answer against what may be said, and counts. */
export class Judge {
  inputs = 0;
  faults = { serverErrors: [], internalErrors: [], leaks: [], unknownCodes: [], echoes: [], unanswered: [] };
  codes = new Map();
  accepted = 0;
  slowest = { ms: 0, about: '' };
  byTransport = new Map();

  constructor(codes, tables) {
    this.known = new Set(codes);
    this.tables = new RegExp(`\\b(?:${tables.join('|')})\\b`);
  }

  /** @param answer what came: status (of HTTP), text, errors (as GraphQL has them), ms */
  hear({ transport, about, value, answer }) {
    this.count(transport, about, answer);
    const { status, errors, text } = answer;
    const fault = (kind, what) => this.faults[kind].push({ about, value: shown(value), what: shown(what) });

    if (status === 0) return fault('unanswered', text);
    if (status >= 500) fault('serverErrors', `${status} ${text}`);
    for (const error of errors) this.hearError(error, fault, value);
    if (status >= 400 && !errors.length) this.hearText(text, fault, value);
  }

  count(transport, about, { status, errors, ms }) {
    this.inputs++;
    this.byTransport.set(transport, (this.byTransport.get(transport) ?? 0) + 1);
    if (ms > this.slowest.ms) this.slowest = { ms, about };
    if (!errors.length && status > 0 && status < 400) this.accepted++;
  }

  hearError(error, fault, value) {
    const code = error.extensions?.code;
    this.codes.set(code, (this.codes.get(code) ?? 0) + 1);
    if (code === 'INTERNAL_SERVER_ERROR') fault('internalErrors', error.extensions.reference);
    if (!this.known.has(code)) fault('unknownCodes', JSON.stringify(error));
    // What stands there now is shown to whoever may see it, whoever wrote it.
    const said = Object.entries(error.extensions ?? {}).filter(([name]) => name !== 'current');
    this.hearText(`${error.message} ${said.map(([, each]) => flat(each)).join(' ')}`, fault, value);
  }

  hearText(text, fault, value) {
    if (internals.some((pattern) => pattern.test(text)) || this.tables.test(text)) fault('leaks', text);
    if (echoed(text, value)) fault('echoes', text);
  }
}

const flat = (value) =>
  typeof value === 'object' && value !== null ? Object.values(value).map(flat).join(' ') : String(value);
const shown = (what) => (typeof what === 'string' ? what : (JSON.stringify(what) ?? 'nothing')).slice(0, 160);

/** Shorter than this a text stands in many a sentence by chance. */
const leastTelling = 6;

function echoed(text, value) {
  if (typeof value === 'number') return String(value).length >= leastTelling && text.includes(String(value));
  if (typeof value !== 'string') return false;
  const telling = value.trim().slice(0, 60);
  return telling.length >= leastTelling && text.includes(telling);
}
