import type { LoggerService } from '@nestjs/common';
import { destination, pino, stdTimeFunctions } from 'pino';

type Taker = (line: string) => void;

const standardOutput = destination({ dest: 1, sync: true });
let further: Taker | undefined;

/** Gives each line to somebody else too, from now on; they must not fail, nor wait. */
export const sendLinesTo = (taker: Taker | undefined): void => void (further = taker);

/** One line of JSON an event, on standard output. Cookies and headers that carry secrets never get in. */
export const logger = pino(
  {
    level: process.env.LOG_LEVEL ?? (process.env.NODE_ENV === 'test' ? 'fatal' : 'warn'),
    timestamp: stdTimeFunctions.isoTime,
    redact: { paths: ['req.headers', 'res.headers', '*.token', '*.password'], censor: '[hidden]' },
  },
  {
    write: (line: string): void => {
      standardOutput.write(line);
      further?.(line);
    },
  },
);

/** The first line of a message, without the value that PostgreSQL quotes at its end: it may be somebody's name. */
export const withoutValues = (message: string): string => (message.split('\n')[0] ?? '').replace(/: ".*$/, '');

/** Nest's own messages, through the same logger. */
export class NestLog implements LoggerService {
  log(message: unknown, ...rest: unknown[]): void {
    logger.info({ context: rest.at(-1) }, String(message));
  }

  warn(message: unknown, ...rest: unknown[]): void {
    logger.warn({ context: rest.at(-1) }, String(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    logger.error({ context: rest.at(-1) }, withoutValues(String(message)));
  }

  debug(): void {}

  verbose(): void {}
}
