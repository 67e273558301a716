import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as it arrived. */
export interface Arrived {
  readonly to: readonly string[];
  readonly from: string;
  readonly secure: boolean;
  readonly raw: string;
  readonly subject: string;
  readonly text: string;
}

interface Options {
  /** Whether it speaks TLS at all. Its certificate is its own: nobody vouches for it. */
  readonly tls?: boolean;
  readonly host?: string;
}

/** A real mail server of this process, which keeps what it is given; told to, it refuses. */
export class MailServer {
  readonly mails: Arrived[] = [];
  /** How many it still refuses. */
  refuses = 0;

  private constructor(
    private readonly server: SMTPServer,
    readonly port: number,
  ) {}

  static async start({ tls = false, host = '127.0.0.1' }: Options = {}): Promise<MailServer> {
    const box: { of?: MailServer } = {};
    const server = new SMTPServer({
      authOptional: true,
      hideSTARTTLS: !tls,
      disabledCommands: tls ? [] : ['STARTTLS'],
      logger: false,
      onRcptTo: ({ address }, _session, done) => {
        const { of } = box;
        if (!of || of.refuses === 0) return done();
        of.refuses--;
        done(Object.assign(new Error(`no such mailbox ${address}`), { responseCode: 550 }));
      },
      onData: (stream, { envelope, secure }, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          box.of?.keep(envelope, secure, Buffer.concat(chunks).toString('utf8'));
          done();
        });
      },
    });
    // A client that does not trust the certificate hangs up, which the server reports as an error.
    server.on('error', () => undefined);
    await new Promise<void>((ready) => server.listen(0, host, ready));
    const { port } = server.server.address() as AddressInfo;
    return (box.of = new MailServer(server, port));
  }

  stop(): Promise<void> {
    return new Promise((stopped) => this.server.close(stopped));
  }

  private keep(envelope: { mailFrom: unknown; rcptTo: { address: string }[] }, secure: boolean, raw: string): void {
    const [head = '', body = ''] = raw.split(/\r\n\r\n(.*)/s);
    const { address: from } = envelope.mailFrom as { address: string };
    const to = envelope.rcptTo.map(({ address }) => address);
    this.mails.push({ to, from, secure, raw, subject: subjectIn(head), text: textOf(head, body) });
  }
}

const unfolded = (head: string): string => head.replace(/\r\n\s+/g, ' ');

const subjectIn = (head: string): string => /^Subject: (.*)$/im.exec(unfolded(head))?.[1] ?? '';

function textOf(head: string, body: string): string {
  if (/^Content-Transfer-Encoding: base64/im.test(head)) return Buffer.from(body, 'base64').toString('utf8');
  if (!/^Content-Transfer-Encoding: quoted-printable/im.test(head)) return body;
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** The path of the link in a mail. */
export const linkIn = ({ text }: Arrived): string =>
  new URL(/https?:\/\/\S+/.exec(text)?.[0] ?? 'http://none/').pathname;
