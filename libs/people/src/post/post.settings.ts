import { StartRefused } from '@app/platform';

/** By what mail goes out, from the environment. docs/runbook.md says what each is for. */
export interface PostSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (`smtps:`); else the line is made safe before anything is said on it. */
  readonly secure: boolean;
  /** The mail server is this machine: nothing travels. */
  readonly local: boolean;
  readonly account: { readonly user: string; readonly pass: string } | undefined;
  /** The address that mail comes from. */
  readonly from: string;
  /** Where links lead. */
  readonly publicUrl: URL;
}

/** One mailbox, and nothing that a mail library would read as several, or as a name beside one. */
const oneMailbox = /^[^\s@<>",;:()[\]\\]{1,64}@[\p{L}\p{N}.-]{1,180}$/u;
export const isOneMailbox = (address: string): boolean => oneMailbox.test(address);

const here = ['localhost', '127.0.0.1', '[::1]'];
const usualPorts: Readonly<Record<string, number>> = { 'smtp:': 587, 'smtps:': 465 };

/**
 * The settings, or undefined when no mail goes out from here.
 *
 * @throws StartRefused when they are there and cannot be what they say. It never repeats what was given: a password is in it.
 */
export function postSettings(environment: NodeJS.ProcessEnv = process.env): PostSettings | undefined {
  const { SMTP_URL: address, MAIL_FROM: from, PUBLIC_URL: publicUrl } = environment;
  if (!address) return undefined;
  if (!from || !isOneMailbox(from))
    throw new StartRefused('SMTP_URL needs MAIL_FROM beside it: one e-mail address, like waymark@council.example.');
  return { ...serverIn(address), from, publicUrl: publicAddress(publicUrl) };
}

type Server = Omit<PostSettings, 'from' | 'publicUrl'>;

function serverIn(address: string): Server {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const usual = url && isPlain(url) && usualPorts[url.protocol];
  if (!usual)
    throw new StartRefused(
      'SMTP_URL must be smtp://host:587 or smtps://host:465, with name and password in it if needed.',
    );
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || usual,
    secure: url.protocol === 'smtps:',
    local: here.includes(url.hostname),
    account: accountIn(url),
  };
}

/** A server and nothing else: the mail library would take settings of its own from the rest, such as not to check certificates. */
const isPlain = ({ hostname, search, pathname }: URL): boolean =>
  hostname !== '' && search === '' && ['', '/'].includes(pathname);

const accountIn = ({ username, password }: URL): PostSettings['account'] =>
  username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : undefined;

/** A link that opens something travels by https, or does not leave the machine. */
function publicAddress(given: string | undefined): URL {
  const url = given && URL.canParse(given) ? new URL(given) : undefined;
  if (url && (url.protocol === 'https:' || here.includes(url.hostname))) return url;
  throw new StartRefused('SMTP_URL needs PUBLIC_URL beside it, with https: links in mails lead there.');
}
