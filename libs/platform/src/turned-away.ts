import type { ErrorCode } from './error-codes.js';
import { logger } from './logger.js';

/** What no page of ours brings about: somebody tries how far they come, or a program does. */
const telling: ReadonlySet<unknown> = new Set<ErrorCode>([
  'BAD_REQUEST',
  'CSRF',
  'CURSOR_INVALID',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'IDEMPOTENCY_KEY_REUSED',
  'METHOD_NOT_ALLOWED',
  'OPERATION_RESOLUTION_FAILURE',
  'PAYLOAD_TOO_LARGE',
  'PERSISTED_QUERY_ONLY',
  'QUERY_TOO_COMPLEX',
  'RATE_LIMITED',
  'UNSUPPORTED_MEDIA_TYPE',
]);

const oneLineEachMs = 1_000;
const mostKept = 1_000;
const lastSaid = new Map<string, number>();

/**
 * Writes down that somebody was turned away by a limit or a check that our own pages never meet: the code, whose session it
 * was, and nothing of what was sent. The same of the same person is one line a second, so that the log cannot be filled
 * (OWASP ASVS 16.3.3). Whom a role or a relationship refuses is in the record of looks.
 */
export function noteTurnedAway(code: unknown, workerId?: string): void {
  if (!telling.has(code)) return;
  const key = `${String(code)} ${workerId ?? ''}`;
  const now = performance.now();
  if (now - (lastSaid.get(key) ?? -oneLineEachMs) < oneLineEachMs) return;
  if (lastSaid.size >= mostKept) lastSaid.clear();
  lastSaid.set(key, now);
  logger.warn({ code, workerId }, 'turned away');
}
