import type { AddressInfo } from 'node:net';
import { createTransport } from 'nodemailer';
import { SMTPServer } from 'smtp-server';
import { certificate } from '../../../../test/support/certificates.js';
import { transportOf, waitAfterTry } from './transport.js';

const authority = certificate('An authority of our own');
const ofServer = certificate('A mail server', authority);
const letter = { from: 'a@example.test', to: 'b@example.test', subject: 'x', text: 'y' };

/** What the server heard: whether each step came over an encrypted line. */
interface Heard {
  readonly passwords: boolean[];
  readonly letters: boolean[];
}

async function withServer(secure: boolean, work: (port: number, heard: Heard) => Promise<void>): Promise<void> {
  const heard: Heard = { passwords: [], letters: [] };
  const server = new SMTPServer({
    secure,
    key: ofServer.key,
    cert: ofServer.certificate,
    allowInsecureAuth: true,
    logger: false,
    onAuth: ({ username }, { secure: encrypted }, done) => {
      heard.passwords.push(encrypted);
      done(null, { user: username });
    },
    onData: (stream, { secure: encrypted }, done) => {
      heard.letters.push(encrypted);
      stream.resume().on('end', () => done());
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  try {
    await work((server.server.address() as AddressInfo).port, heard);
  } finally {
    await new Promise<void>((stopped) => server.close(stopped));
  }
}

/** As another machine's: that it is this one is left out. */
const send = (port: number, secure: boolean, ca?: string) => {
  const account = { user: 'post', pass: 'secret' };
  const publicUrl = new URL('https://x.test');
  const options = transportOf({ host: '127.0.0.1', port, secure, local: false, account, from: letter.from, publicUrl });
  return createTransport({ ...options, tls: { ...options.tls, ...(ca && { ca }) } }).sendMail(letter);
};

describe('the line to the mail server', () => {
  it.each([
    ['that begins in plain', false],
    ['that does not', true],
  ])('is encrypted before a password or a letter goes over it, on a port %s', async (_what, secure) => {
    await withServer(secure, async (port, heard) => {
      await send(port, secure, authority.certificate);
      expect(heard).toEqual({ passwords: [true], letters: [true] });
    });
  });

  it.each([false, true])('hears neither where nobody vouches for the server (TLS at once: %s)', async (secure) => {
    await withServer(secure, async (port, heard) => {
      await expect(send(port, secure)).rejects.toThrow(/certificate/);
      expect(heard).toEqual({ passwords: [], letters: [] });
    });
  });
});

describe('a letter that was not taken', () => {
  it('is tried again after half a minute, then twice as long each time, an hour at most', () => {
    expect([1, 2, 3, 7, 8, 30].map(waitAfterTry)).toEqual([30, 60, 120, 1920, 3600, 3600]);
  });
});
