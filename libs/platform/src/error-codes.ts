/** How a code of the catalogue travels. */
export interface CodeMeaning {
  /** The status over plain HTTP, and over GraphQL where nothing could be answered beside it. */
  readonly status: number;
  /** When it is said. */
  readonly when: string;
  /** Whether a whole GraphQL answer travels with the status too, and not with 200 as GraphQL has it for what a rule refuses. */
  readonly ofTheWhole?: true;
}

const ofTheWhole = true;

/**
 * Every code that an answer may carry, on every transport. Nothing else is ever said: a code of a library that is not here is
 * a fault of ours. Programs rely on these; the sentences beside them are for people and may change.
 */
export const errorCodes = {
  UNAUTHENTICATED: { status: 401, when: 'nobody is signed in, or the session has ended', ofTheWhole },
  STEP_UP_REQUIRED: { status: 403, when: 'something dangerous is asked for: confirm first that it is you' },
  FORBIDDEN: { status: 403, when: 'something they can see, and may not do' },
  NOT_FOUND: { status: 404, when: 'not there, or not for them: the two are never told apart' },
  BAD_USER_INPUT: { status: 400, when: 'what was entered has the wrong shape, or a rule of the work says no' },
  CONFLICT: { status: 409, when: 'the record has moved on since the form was opened' },
  IDEMPOTENCY_KEY_REUSED: { status: 409, when: 'a form was sent twice with different answers' },
  CURSOR_INVALID: { status: 400, when: 'the place in the list is none of ours' },
  CURSOR_EXPIRED: { status: 400, when: 'the place in the log is no longer kept: read everything anew' },
  GRAPHQL_PARSE_FAILED: { status: 400, when: 'the question is no GraphQL' },
  GRAPHQL_VALIDATION_FAILED: { status: 400, when: 'the question does not fit the schema' },
  OPERATION_RESOLUTION_FAILURE: { status: 400, when: 'it is not clear which operation is meant' },
  QUERY_TOO_COMPLEX: { status: 400, when: 'it asks for too much at once', ofTheWhole },
  PERSISTED_QUERY_ONLY: { status: 400, when: 'only the questions of our own pages are answered' },
  RATE_LIMITED: { status: 429, when: 'too often: wait as long as Retry-After says', ofTheWhole },
  BAD_REQUEST: { status: 400, when: 'the request itself cannot be read' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, when: 'it is not JSON, or not a file that can be taken' },
  METHOD_NOT_ALLOWED: { status: 405, when: 'this is not asked for in this way' },
  PAYLOAD_TOO_LARGE: { status: 413, when: 'it is too large' },
  CSRF: { status: 403, when: 'it was not sent by a page of ours' },
  UNAVAILABLE: { status: 503, when: 'busy for a moment: trying again is right', ofTheWhole },
  INTERNAL_SERVER_ERROR: { status: 500, when: 'a fault of ours; the reference finds it in the log' },
} as const satisfies Record<string, CodeMeaning>;

export type ErrorCode = keyof typeof errorCodes;

/** Whether the code is one of ours. */
export const isErrorCode = (code: unknown): code is ErrorCode =>
  typeof code === 'string' && Object.hasOwn(errorCodes, code);

/** How the code travels. */
export const meaningOf = (code: ErrorCode): CodeMeaning => errorCodes[code];
