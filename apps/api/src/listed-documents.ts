import { isDemonstration } from '@app/people';
import { AppError } from '@app/platform';
import { webDocuments } from './generated/web-documents.js';

/** A question as it is sent, over either transport: whole, or by the id of a document that is known here. */
interface Sent {
  readonly query?: unknown;
  readonly extensions?: unknown;
}

/**
 * None of the questions of our own pages. What a page of before an update asks is no longer among them either: the sentence is
 * for whoever sits there.
 */
export class NotListed extends AppError {
  readonly code = 'PERSISTED_QUERY_ONLY';

  constructor() {
    super('This page is not the one that Waymark has now. Load it again');
  }
}

/**
 * Whether any question is answered, and not only those of our own pages: in a demonstration, so that people can try the API,
 * and where whoever runs the service says so (`FREE_FORM_QUERIES=1`: for a bench, a proof, a program of their own).
 */
export const takesFreeForm = (): boolean => isDemonstration() || process.env.FREE_FORM_QUERIES === '1';

/** Whether the text is one of our own documents. */
export const isListed = (text: string | undefined): boolean => text !== undefined && listedTexts.has(text);

const listedTexts: ReadonlySet<string> = new Set(Object.values(webDocuments));

/**
 * The question that is meant. Our pages name theirs by the SHA-256 of its text, as `extensions.persistedQuery.sha256Hash`; a text
 * beside that is not looked at. Every limit is asked of the text afterwards, wherever it came from.
 *
 * @throws NotListed where a name is none of ours, or none is given and not any question is answered.
 */
export function questionOf({ query, extensions }: Sent): unknown {
  const named = nameIn(extensions);
  if (named == null && takesFreeForm()) return query;
  const text = named == null ? undefined : textOf(named);
  if (text === undefined) throw new NotListed();
  return text;
}

/** Whether a document is named at all. */
export const isNamed = ({ extensions }: Sent): boolean => nameIn(extensions) != null;

const nameIn = (extensions: unknown): unknown =>
  (extensions as { persistedQuery?: unknown } | undefined)?.persistedQuery;

function textOf(named: unknown): string | undefined {
  const { sha256Hash } = named as { sha256Hash?: unknown };
  return typeof sha256Hash === 'string' && Object.hasOwn(webDocuments, sha256Hash)
    ? webDocuments[sha256Hash]
    : undefined;
}
