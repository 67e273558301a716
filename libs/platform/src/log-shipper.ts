import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { connect, type TLSSocket } from 'node:tls';
import { logger, sendLinesTo } from './logger.js';
import { StartRefused } from './start-refused.js';

/** Where lines of the log go beside standard output. */
export interface LogServer {
  readonly host: string;
  readonly port: number;
  /** Files: the authority that vouches for it where that is none of the public ones; our own certificate and key where it asks. */
  readonly ca?: string | undefined;
  readonly cert?: string | undefined;
  readonly key?: string | undefined;
}

const usualPort = 6514;
const mostWaiting = 10_000;
const shortestPauseMs = 500;
const longestPauseMs = 30_000;
const patienceMs = 10_000;
const farewellMs = 2_000;

/** Severities of RFC 5424, from pino's levels. */
const severities: Readonly<Record<string, number>> = { '60': 2, '50': 3, '40': 4, '30': 6 };
const debugging = 7;
/** local0 */
const facility = 16;

/**
 * Sends lines to another system as they are written: syslog (RFC 5424) over TLS (RFC 5425), the certificate checked. While that
 * system is away, lines wait, the newest 10,000; what is given up is counted and told. Nobody waits for it, and standard output
 * has every line in any case: what was on its way as a connection broke is only there.
 */
export class LogShipper {
  private readonly waiting: string[] = [];
  private givenUp = 0;
  private socket: TLSSocket | undefined;
  private ready = false;
  private pauseMs = shortestPauseMs;
  private again: NodeJS.Timeout | undefined;
  private over = false;

  constructor(
    private readonly server: LogServer,
    private readonly most = mostWaiting,
  ) {}

  take(line: string): void {
    this.waiting.push(line);
    if (this.waiting.length > this.most) {
      this.waiting.shift();
      this.givenUp++;
    }
    if (this.ready) this.send();
    else this.reach();
  }

  /** Sends what still waits, for a moment. */
  async stop(): Promise<void> {
    this.over = true;
    clearTimeout(this.again);
    const { socket } = this;
    if (!socket) return;
    const ended = new Promise((done) => socket.once('close', done));
    if (this.ready) socket.end(this.waiting.splice(0).map(framed).join(''));
    const late = setTimeout(() => socket.destroy(), this.ready ? farewellMs : 0);
    await ended;
    clearTimeout(late);
  }

  private reach(): void {
    if (this.socket || this.again || this.over) return;
    try {
      this.socket = this.begin();
    } catch {
      // A file is being renewed, or is gone: whoever writes a line must not fail for that.
      this.lost();
    }
  }

  /** Files are read each time: certificates are renewed. */
  private begin(): TLSSocket {
    const { host, port, ca, cert, key } = this.server;
    const files = { ca: textOf(ca), cert: textOf(cert), key: textOf(key) };
    const socket = connect({ host, port, minVersion: 'TLSv1.2', ...files });
    socket.unref();
    socket.setTimeout(patienceMs, () => !this.ready && socket.destroy());
    socket.once('secureConnect', () => this.reached());
    socket.on('drain', () => this.send());
    socket.on('error', () => undefined);
    // Nothing is ever said back; read, so that its end is noticed.
    socket.resume();
    socket.once('close', () => this.lost());
    return socket;
  }

  private reached(): void {
    this.ready = true;
    this.pauseMs = shortestPauseMs;
    if (this.givenUp > 0) logger.error({ lines: this.givenUp }, 'lines of the log were given up on the way');
    this.givenUp = 0;
    this.send();
  }

  private lost(): void {
    const first = this.pauseMs === shortestPauseMs;
    this.socket = undefined;
    this.ready = false;
    if (this.over) return;
    this.again = setTimeout(() => {
      this.again = undefined;
      this.reach();
    }, this.pauseMs).unref();
    this.pauseMs = Math.min(this.pauseMs * 2, longestPauseMs);
    if (first) logger.error('the log server cannot be reached: lines wait');
  }

  private send(): void {
    while (this.ready && this.socket && !this.socket.writableNeedDrain) {
      const line = this.waiting.shift();
      if (line === undefined) return;
      this.socket.write(framed(line));
    }
  }
}

/** One message of RFC 5424, its length before it (RFC 5425). What it says stays the line of JSON that it is. */
function framed(line: string): string {
  const severity = severities[/"level":(\d+)/.exec(line)?.[1] ?? ''] ?? debugging;
  const time = /"time":"([^"]+)"/.exec(line)?.[1] ?? '-';
  const head = `<${facility * 8 + severity}>1 ${time} ${hostname() || '-'} waymark ${process.pid} - -`;
  const message = `${head} ${line.trimEnd()}`;
  return `${Buffer.byteLength(message)} ${message}`;
}

const textOf = (path: string | undefined): string | undefined => (path ? readFileSync(path, 'utf8') : undefined);

/** The log server of the settings, or undefined. @throws StartRefused when it is not reached over TLS, or a file of it cannot be read. */
export function logServer(environment: NodeJS.ProcessEnv = process.env): LogServer | undefined {
  const { LOG_SYSLOG: address, LOG_SYSLOG_CA: ca, LOG_SYSLOG_CERT: cert, LOG_SYSLOG_KEY: key } = environment;
  if (!address) return undefined;
  for (const path of [ca, cert, key]) mustBeReadable(path);
  return { ...placeIn(address), ca, cert, key };
}

function placeIn(address: string): Pick<LogServer, 'host' | 'port'> {
  const [, bracketed, plain, port] = /^tls:\/\/(?:\[([\da-f:.]+)\]|([\w.-]+))(?::(\d{1,5}))?\/?$/i.exec(address) ?? [];
  const host = bracketed ?? plain;
  if (host) return { host, port: Number(port) || usualPort };
  throw new StartRefused('LOG_SYSLOG must be tls://host:6514: lines of the log travel encrypted or not at all.');
}

function mustBeReadable(path: string | undefined): void {
  try {
    textOf(path);
  } catch {
    throw new StartRefused(`A file that LOG_SYSLOG needs cannot be read: ${path}.`);
  }
}

/**
 * Sends the log to the log server of the settings from now on, where there is one.
 *
 * @returns how to stop, when what waits has been sent
 */
export function shipLogs(server: LogServer | undefined): () => Promise<void> {
  if (!server) return () => Promise.resolve();
  const shipper = new LogShipper(server);
  sendLinesTo((line) => shipper.take(line));
  return async () => {
    sendLinesTo(undefined);
    await shipper.stop();
  };
}
