import type { Viewer } from '@app/access';
import { Acting, type ErrorCode, noteTurnedAway, plainErrorOf, type PlainError, plainRefusal } from '@app/platform';
import { sameOrigin, Sessions, tokenOf } from '@app/people';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { ErrorRequestHandler, NextFunction, Request, RequestHandler, Response } from 'express';
import type { Server } from 'node:http';
import { Rates } from './rates.js';
import { securityHeaders } from './security-headers.js';

export interface SignedInRequest extends Request {
  viewer?: Viewer;
}

const largestBody = '100kb';
/** Address, cookies and the rest, in characters. Node itself reads 16 kB and no more. */
const largestHead = 8_192;

/** How long things may take, in milliseconds. */
export interface Times {
  /** Until address and headers have come. */
  readonly headMs: number;
  /** Until the answer leaves, a body that is slow to come included. */
  readonly answerMs: number;
  /** The same for files: six of 10 MB over a slow line. */
  readonly uploadMs: number;
}

const usualTimes: Times = { headMs: 10_000, answerMs: 15_000, uploadMs: 120_000 };

/** What every request passes before anything else: headers, the session, the limits, and that our own page sent it. */
export function guardTheDoor(app: NestExpressApplication, times: Times = usualTimes): void {
  app.set('trust proxy', process.env.TRUST_PROXY ? 1 : false);
  app.disable('x-powered-by');
  // What the API says is never kept (Cache-Control: no-store): a hash of every answer would be made for nothing. Files have their own.
  app.disable('etag');
  endSlowRequests(app.getHttpServer(), times);
  app.use(securityHeaders());
  app.use(refuseLargeHeads, answerInTime(times));
  app.useBodyParser('urlencoded', { extended: false, limit: '10kb' });

  const door = { sessions: app.get(Sessions), rates: app.get(Rates) };
  app.use((request: SignedInRequest, response: Response, next: NextFunction) => {
    if (!needsSession.test(request.path)) return next();
    actAsTheSession(request, response, (acting) => {
      identify({ ...door, acting }, request, response).then((carryOn) => carryOn && next(), next);
    });
  });
  // Nobody without a session gets as far as having a body parsed. No browser sends one that must be unpacked first.
  app.useBodyParser('json', { limit: largestBody, inflate: false });
  app.use(refuseInOneSentence);
}

/** Node looks for requests that are too slow every 30 seconds, unless it is told before it listens to look more often. */
function endSlowRequests(server: Server, { headMs, uploadMs }: Times): void {
  server.headersTimeout = headMs;
  server.requestTimeout = uploadMs;
  Object.assign(server, { connectionsCheckingInterval: headMs / 10 });
}

function refuseLargeHeads(request: Request, response: Response, next: NextFunction): void {
  const size = request.rawHeaders.reduce((sum, text) => sum + text.length, request.url.length);
  if (size <= largestHead) return next();
  say(response, plainRefusal('PAYLOAD_TOO_LARGE', 'That is too large to send'));
}

/** Nobody waits longer than this for an answer: the page is told to try again. Files may take their time to come. */
function answerInTime({ answerMs, uploadMs }: Times): RequestHandler {
  return (request, response, next) => {
    const ms = request.path.startsWith('/imports') ? uploadMs : answerMs;
    const timer = setTimeout(() => {
      if (response.headersSent) return void response.destroy();
      say(response, plainRefusal('UNAVAILABLE', 'Waymark is busy for a moment. Try again'));
    }, ms);
    response.once('close', () => clearTimeout(timer));
    next();
  };
}

const needsSession = /^\/(graphql|imports|young-people\/[^/]+\/home-address)(\/|$)/i;

/** What is said over every transport. */
export const tooMany = 'Too many requests. Wait a moment and try again';

interface Door {
  readonly sessions: Sessions;
  readonly rates: Rates;
  readonly acting: Acting;
}

async function identify(
  { sessions, rates, acting }: Door,
  request: SignedInRequest,
  response: Response,
): Promise<boolean> {
  request.viewer = await sessions.entering(acting);
  // A body that is slow to come must not hold a connection: the transaction is opened again when there is something to read.
  if (!request.complete) await acting.settle();
  if (!request.viewer) return refuse(response, 'UNAUTHENTICATED', 'Sign in to continue');

  const wait = await rates.request(request.viewer.facts.sessionId);
  if (wait !== undefined) {
    response.set('Retry-After', String(wait));
    return refuse(response, 'RATE_LIMITED', tooMany);
  }
  return isOurs(request, response);
}

const isJson = /^application\/json\s*(;|$)/i;

/** A page of ours asks by POST, in one type, from our own origin. Nothing is ever read or changed by an address alone. */
function isOurs(request: Request, response: Response): boolean {
  if (request.method !== 'POST') {
    response.set('Allow', 'POST');
    return refuse(response, 'METHOD_NOT_ALLOWED', 'This cannot be asked for in this way');
  }
  if (!sameOrigin(request)) return refuse(response, 'CSRF', 'This was not sent by a page of Waymark');
  // What is no form of files is an upload of none, and the import says so.
  const taken = /^\/imports/i.test(request.path) || isJson.test(request.headers['content-type'] ?? '');
  return taken || refuse(response, 'UNSUPPORTED_MEDIA_TYPE', 'Send it as the page does');
}

/**
 * From here on every statement runs as the session of the request. What is still open when the answer has left, or when nobody
 * waits for it any more, is let go.
 */
function actAsTheSession(request: SignedInRequest, response: Response, goOn: (acting: Acting) => void): void {
  Acting.begin(tokenOf(request), (acting) => {
    response.once('close', () => void acting.abandon());
    goOn(acting);
  });
}

function refuse(response: Response, code: ErrorCode, message: string): false {
  say(response, plainRefusal(code, message));
  return false;
}

/** Turns a request away, and notes it down. */
export function say(response: Response, { status, body }: PlainError): void {
  if (status === 503) response.set('Retry-After', '1');
  const [refusal] = body.errors;
  noteTurnedAway(codeOf(refusal?.extensions), (response.req as SignedInRequest).viewer?.id);
  response.status(status).json(body);
}

const codeOf = (extensions: object | undefined): unknown => (extensions as { code?: unknown } | undefined)?.code;

const refuseInOneSentence: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (response.headersSent) return next(error);
  say(response, refusalOfParser(error) ?? plainErrorOf(error));
};

/** What the parsers of bodies and addresses refuse: by their status, and never in their words. */
function refusalOfParser(error: unknown): PlainError | undefined {
  const { status } = (error ?? {}) as { status?: unknown };
  if (typeof status !== 'number' || status < 400 || status >= 500) return undefined;
  if (status === 413) return plainRefusal('PAYLOAD_TOO_LARGE', 'That is too large to send');
  if (status === 415) return plainRefusal('UNSUPPORTED_MEDIA_TYPE', 'Send it as the page does');
  return plainRefusal('BAD_REQUEST', 'We could not read what was sent');
}
