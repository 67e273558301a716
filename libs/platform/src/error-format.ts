import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { randomUUID } from 'node:crypto';
import { type ErrorCode, errorCodes } from './error-codes.js';
import { AppError, RuleBroken, Unavailable, Unreadable } from './errors.js';
import { refusalOf } from './graphql-sentences.js';
import { logger, withoutValues } from './logger.js';

/** What PostgreSQL refuses that the rules refuse too: the database has the last word, the person gets the same sentence. */
const constraintSentences: Record<string, [rule: string, sentence: string, field?: string]> = {
  action_of_same_persons_plan: [
    'action.other-persons-plan',
    'Choose a goal from this young person’s own plan',
    'planPartId',
  ],
  owner_does_not_verify: ['action.own-work', 'Somebody other than the owner must check that this is done'],
  author_does_not_authorise: ['plan.own-work', 'Somebody other than the person who wrote this plan must authorise it'],
  one_item_in_discussion: ['item.another-live', 'Another item is being discussed. End it first'],
  one_meeting_in_session: ['meeting.another-live', 'Another meeting of this panel is in session'],
  person_once_a_meeting: ['item.already-listed', 'This young person is already on the agenda', 'youngPersonId'],
  one_open_draft: ['plan.already-draft', 'There is already a draft of this plan'],
  referral_of_same_persons_plan: [
    'referral.other-persons-plan',
    'Choose a goal from this young person’s own plan',
    'planPartId',
  ],
  referral_between_agencies: ['referral.own-agency', 'A referral is made to another agency', 'agencyId'],
  referral_answered_by_agency: ['referral.not-their-agency', 'The agency that was asked answers this referral'],
  referrer_does_not_decide: ['referral.own-referral', 'Someone else must decide: you made this referral'],
  claimer_does_not_verify: ['commitment.own-claim', 'Someone else must check this: you said it was delivered'],
  one_open_referral: ['referral.already-open', 'There is already an open referral to this agency', 'youngPersonId'],
  one_primary_at_a_time: ['allocation.primary-taken', 'Someone else is the lead worker on these dates'],
};

/** What was sent is no uuid, no day, out of range, or holds a NUL: PostgreSQL's class 22, but for the faults of a statement. */
const unreadable = /^22(P02|003|007|008|021)$/;
const retryable = /^(08|53|57P0)|^(55P03|57014|40001|40P01|25P03|25P04)$/;

/** How the driver says that the line to the database is gone, or that there is none free: without a code. */
const lineLost =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/;

interface DatabaseFault {
  message?: unknown;
  code?: unknown;
  constraint?: unknown;
  driverError?: DatabaseFault;
}

/** The expected error behind a fault of the database, when there is one. */
function expected(cause: unknown): AppError | undefined {
  if (cause instanceof AppError) return cause;
  return typeof cause === 'object' && cause !== null ? expectedFault(cause) : undefined;
}

function expectedFault(outer: DatabaseFault): AppError | undefined {
  const fault = outer.driverError ?? outer;
  const known = typeof fault.constraint === 'string' ? constraintSentences[fault.constraint] : undefined;
  if (known) return new RuleBroken(...known);
  if (typeof fault.code !== 'string') return isLineLost(fault) ? new Unavailable() : undefined;
  if (unreadable.test(fault.code)) return new Unreadable();
  return retryable.test(fault.code) ? new Unavailable() : undefined;
}

const isLineLost = ({ message }: DatabaseFault): boolean => typeof message === 'string' && lineLost.test(message);

/** The one place where an error turns into what a client sees. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const known = expected(cause);
  if (known) return { ...formatted, message: known.message, extensions: { code: known.code, ...known.details() } };

  const refused =
    cause instanceof GraphQLError ? refusalOf({ ...formatted, extensions: formatted.extensions ?? {} }) : undefined;
  if (refused) {
    const { message, ...extensions } = refused;
    return { message, extensions };
  }

  return {
    message: sorry,
    extensions: { code: 'INTERNAL_SERVER_ERROR', reference: reportFault(cause) },
  };
}

/** Logs a fault of ours, without anything that may be about people. Answers the reference under which it is found there. */
export function reportFault(cause: unknown): string {
  const reference = randomUUID();
  logger.error({ reference, err: withoutParameters(cause) }, 'a fault of ours');
  return reference;
}

const sorry = 'Sorry, there is a problem with the service. Try again later';

/** An error as plain HTTP says it: the same sentences and codes as over GraphQL, in the same shape. */
export interface PlainError {
  readonly status: number;
  readonly body: {
    readonly message: string;
    readonly errors: readonly { readonly message: string; readonly extensions: object }[];
  };
}

/** What is said of whatever was thrown outside GraphQL. A fault of ours is logged, and masked. */
export function plainErrorOf(error: unknown): PlainError {
  const known = expected(error);
  if (known) return plainRefusal(known.code, known.message, known.details());
  return plainRefusal('INTERNAL_SERVER_ERROR', sorry, { reference: reportFault(error) });
}

/** A refusal with a code of the catalogue. */
export function plainRefusal(code: ErrorCode, message: string, details: object = {}): PlainError {
  return {
    status: errorCodes[code].status,
    body: { message, errors: [{ message, extensions: { code, ...details } }] },
  };
}

/** TypeORM hangs the parameters of a failed query on its error, and PostgreSQL quotes what it cannot read: neither is logged. */
function withoutParameters(cause: unknown): { message: string; stack?: string } {
  const error = cause instanceof Error ? cause : new Error('something that is not an error was thrown');
  const places = error.stack?.split('\n').filter((line) => line.startsWith('    at '));
  return { message: withoutValues(error.message), stack: places?.join('\n') };
}
