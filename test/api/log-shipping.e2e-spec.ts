import { logger, logServer, LogShipper, shipLogs } from '@app/platform';
import { jest } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createServer, type Server, type TLSSocket } from 'node:tls';
import { type Certificate, certificate } from '../support/certificates.js';

const directory = mkdtempSync(join(tmpdir(), 'waymark-logs-'));
afterAll(() => rmSync(directory, { recursive: true }));
const file = (name: string, text: string): string => {
  writeFileSync(join(directory, name), text);
  return join(directory, name);
};
const authority = certificate('An authority of this spec');
const ca = file('authority.crt', authority.certificate);

/** A log server of another system. */
class Collector {
  received = '';
  private readonly lines = new Set<TLSSocket>();

  private constructor(private readonly server: Server) {
    server.on('secureConnection', (line) => {
      this.lines.add(line);
      line.on('error', () => undefined);
      line.on('data', (chunk: Buffer) => (this.received += chunk.toString()));
    });
    server.on('tlsClientError', () => undefined);
  }

  static async start(
    port = 0,
    { certificate: cert, key }: Certificate = certificate('localhost', authority),
    asks = false,
  ) {
    const client = asks ? { requestCert: true, ca: authority.certificate } : {};
    const server = createServer({ cert, key, ...client });
    await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
    return new Collector(server);
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** The messages, taken apart by the lengths before them (RFC 5425). */
  get messages(): string[] {
    const messages = [];
    for (let rest = Buffer.from(this.received); rest.length > 0;) {
      const space = rest.indexOf(' ');
      const length = Number(rest.toString('latin1', 0, space));
      messages.push(rest.toString('utf8', space + 1, space + 1 + length));
      rest = rest.subarray(space + 1 + length);
    }
    return messages;
  }

  async until(words: string): Promise<void> {
    for (let at = 0; at < 500 && !this.received.includes(words); at++) await sleep(20);
    expect(this.received).toContain(words);
  }

  async stop(): Promise<void> {
    const closed = new Promise((done) => this.server.close(done));
    for (const line of this.lines) line.destroy();
    await closed;
  }
}

const settingsFor = (port: number, but: Record<string, string> = {}) =>
  logServer({ LOG_SYSLOG: `tls://localhost:${port}`, LOG_SYSLOG_CA: ca, ...but });
const lineOf = (msg: string, level = 40): string =>
  `{"level":${level},"time":"2026-11-25T10:00:00.000Z","msg":"${msg}"}\n`;

describe('the log', () => {
  const { level } = logger;
  afterEach(() => void (logger.level = level));

  it('goes to another system over TLS, each line a message of syslog that says how bad it is', async () => {
    const collector = await Collector.start();
    const stop = shipLogs(settingsFor(collector.port));
    logger.level = 'warn';
    logger.warn({ code: 'CSRF', workerId: 'ann' }, 'turned away, “in words”\nand lines');
    logger.error({ reference: 'x' }, 'a fault of ours');
    await collector.until('a fault of ours');
    await stop();
    logger.level = level;
    await collector.stop();

    const [warning = '', fault = ''] = collector.messages;
    expect(collector.messages).toHaveLength(2);
    expect(warning).toMatch(/^<132>1 \d{4}-\d\d-\d\dT[\d:.]+Z \S+ waymark \d+ - - \{/);
    expect(fault).toMatch(/^<131>1 /);
    expect(JSON.parse(warning.slice(warning.indexOf('{')))).toMatchObject({
      level: 40,
      code: 'CSRF',
      workerId: 'ann',
      msg: 'turned away, “in words”\nand lines',
    });
  });

  it('waits while that system is away, and says how many lines it had to give up', async () => {
    const first = await Collector.start();
    const { port } = first;
    const shipper = new LogShipper(settingsFor(port)!, 3);
    const said = jest.spyOn(logger, 'error').mockImplementation(() => undefined);
    shipper.take(lineOf('before'));
    await first.until('before');
    await first.stop();
    await sleep(50);
    for (const at of [1, 2, 3, 4, 5]) shipper.take(lineOf(`meanwhile ${at}`));

    const second = await Collector.start(port);
    await second.until('meanwhile 5');
    expect(second.received).not.toContain('meanwhile 2');
    expect(second.received).toContain('meanwhile 3');
    expect(said.mock.calls).toEqual([
      ['the log server cannot be reached: lines wait'],
      [{ lines: 2 }, 'lines of the log were given up on the way'],
    ]);
    said.mockRestore();
    await shipper.stop();
    await second.stop();
  });

  it('says nothing to somebody who cannot show that they are it', async () => {
    const other = await Collector.start(0, certificate('localhost', certificate('Another authority')));
    const shipper = new LogShipper(settingsFor(other.port)!);
    shipper.take(lineOf('a line'));
    await sleep(300);

    expect(other.received).toBe('');
    await shipper.stop();
    await other.stop();
  });

  it('shows who it is where that system asks', async () => {
    const collector = await Collector.start(0, undefined, true);
    const own = certificate('waymark-service', authority);
    const files = { LOG_SYSLOG_CERT: file('own.crt', own.certificate), LOG_SYSLOG_KEY: file('own.key', own.key) };
    const shipper = new LogShipper(settingsFor(collector.port, files)!);
    shipper.take(lineOf('a line'));

    await collector.until('a line');
    await shipper.stop();
    await collector.stop();
  });

  it('sends what still waits before it stops', async () => {
    const collector = await Collector.start();
    const shipper = new LogShipper(settingsFor(collector.port)!);
    shipper.take(lineOf('first'));
    await collector.until('first');
    for (let at = 0; at < 2_000; at++) shipper.take(lineOf(`line ${at}`));
    await shipper.stop();

    expect(collector.messages).toHaveLength(2_001);
    await collector.stop();
  });
});

describe('the settings of the log server', () => {
  it('are none when none is named, and the usual port when no other is', () => {
    expect(logServer({})).toBeUndefined();
    expect(logServer({ LOG_SYSLOG: 'tls://logs.example' })).toMatchObject({ host: 'logs.example', port: 6514 });
  });

  it.each([
    ['syslog://logs.example:514', /travel encrypted or not at all/],
    ['udp://logs.example', /travel encrypted/],
    ['logs.example', /travel encrypted/],
    ['tls://ann:sesame@logs.example', /travel encrypted/],
  ])('are refused when they are %s', (address, why) => {
    expect(() => logServer({ LOG_SYSLOG: address })).toThrow(why);
    expect(() => logServer({ LOG_SYSLOG: address })).not.toThrow(/sesame/);
  });

  it('are refused when a file is not there', () => {
    expect(() => logServer({ LOG_SYSLOG: 'tls://logs.example', LOG_SYSLOG_CA: '/nowhere' })).toThrow(
      /cannot be read: \/nowhere/,
    );
  });
});
