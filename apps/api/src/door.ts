import type { Viewer } from '@app/access';
import { Acting, AppError } from '@app/platform';
import { Sessions, tokenOf } from '@app/people';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { ErrorRequestHandler, NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

export interface SignedInRequest extends Request {
  viewer?: Viewer;
}

const perMinute = Number(process.env.REQUESTS_PER_MINUTE ?? 1_200);
const largestBody = '100kb';

/** What every request passes before anything else: headers, a log line, the session, the limits. */
export function guardTheDoor(app: NestExpressApplication): void {
  app.set('trust proxy', process.env.TRUST_PROXY ? 1 : false);
  app.disable('x-powered-by');
  // What the API says is never kept (Cache-Control: no-store): a hash of every answer would be made for nothing. Files have their own.
  app.disable('etag');
  app.use(helmet(headers()));
  app.useBodyParser('urlencoded', { extended: false, limit: '10kb' });

  const sessions = app.get(Sessions);
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  app.use((request: SignedInRequest, response: Response, next: NextFunction) => {
    if (!needsSession.test(request.path)) return next();
    actAsTheSession(request, response, (acting) => {
      identify({ sessions, limiter, acting }, request, response).then((carryOn) => carryOn && next(), next);
    });
  });
  // Nobody without a session gets as far as having a body parsed.
  app.useBodyParser('json', { limit: largestBody });
  app.use(refuseInOneSentence);
}

function headers(): Parameters<typeof helmet>[0] {
  const self = ["'self'"];
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: self,
        styleSrc: self,
        fontSrc: self,
        imgSrc: ["'self'", 'data:'],
        connectSrc: self,
        formAction: self,
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        manifestSrc: self,
      },
    },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    hsts: process.env.PUBLIC_URL?.startsWith('https') ? { maxAge: 63_072_000 } : false,
  };
}

const needsSession = /^\/(graphql|imports)(\/|$)/;

interface Door {
  readonly sessions: Sessions;
  readonly limiter: RateLimiterMemory;
  readonly acting: Acting;
}

async function identify(
  { sessions, limiter, acting }: Door,
  request: SignedInRequest,
  response: Response,
): Promise<boolean> {
  response.set('Cache-Control', 'no-store');
  request.viewer = await sessions.entering(acting);
  // A body that is slow to come must not hold a connection: the transaction is opened again when there is something to read.
  if (!request.complete) await acting.settle();
  if (!request.viewer) return refuse(response, 401, 'UNAUTHENTICATED', 'Sign in to continue');

  try {
    await limiter.consume(request.viewer.id);
    return true;
  } catch (full) {
    if (!(full instanceof RateLimiterRes)) throw full;
    response.set('Retry-After', String(Math.ceil(full.msBeforeNext / 1000)));
    return refuse(response, 429, 'RATE_LIMITED', 'Too many requests. Wait a moment and try again');
  }
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

function refuse(response: Response, status: number, code: string, message: string): false {
  response.status(status).json({ message, errors: [{ message, extensions: { code } }] });
  return false;
}

const refuseInOneSentence: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (response.headersSent) return next(error);
  if (error instanceof AppError) return void refuse(response, 400, error.code, error.message);

  const { status, type } = error as { status?: number; type?: string };
  if (type === 'entity.too.large') return void refuse(response, 413, 'PAYLOAD_TOO_LARGE', 'That is too large to send');
  if (status && status < 500) return void refuse(response, status, 'BAD_REQUEST', 'We could not read what was sent');
  next(error);
};
