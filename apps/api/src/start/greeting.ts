import { DoorSql } from '@app/platform';
import type { INestApplication } from '@nestjs/common';
import type { AddressInfo } from 'node:net';

interface SignIn {
  readonly name: string;
  readonly jobTitle: string;
  readonly agency: string;
}

const signIns = {
  name: 'greeting-sign-ins',
  text: `select w.display_name as "name", w.job_title as "jobTitle", g.name as "agency"
    from demonstration_sign_in d join worker w on w.id = d.worker_id join agency g on g.id = w.agency_id
    where w.active_to is null order by d.position`,
};

const noKeys =
  'WAYMARK_KEYS is not set: until it is, no local account and no home address can be kept or read. See docs/sign-in.md, "The key ring".';

const noMail =
  'SMTP_URL is not set: no mail goes out, and a link to an account takes two administrators. See docs/runbook.md, "Mail".';

const OPEN_TO_ALL = ['0.0.0.0', '::'];

/** What is said once the service answers: where it is, who one can be there, and how it is stopped. */
export async function greeting(app: INestApplication, host: string, demonstration: boolean): Promise<string> {
  const people = demonstration ? await app.get(DoorSql).rows<SignIn>(signIns) : [];
  const lines = ['', `Waymark is ready: ${addressOf(app, host)}`, ''];
  if (people.length > 0)
    lines.push('Sign in as (no password is needed, and everybody is invented):', ...people.map(line), '');
  if (people.length > 0 && OPEN_TO_ALL.includes(host))
    lines.push('Everybody who can reach this machine can sign in: HOST is set to all of its addresses.', '');
  for (const note of notes(demonstration)) lines.push(note, '');
  return [...lines, 'Stop it with Ctrl-C.'].join('\n');
}

/** What somebody who runs it should know, and might not. */
function notes(demonstration: boolean): string[] {
  const { WAYMARK_KEYS: keys, WAYMARK_KEY_FILE: file, SMTP_URL: mail } = process.env;
  return [
    ...(demonstration ? [] : ['The demonstration sign-ins are off: they exist only on the private database.']),
    ...(keys || file ? [] : [noKeys]),
    ...(demonstration || mail ? [] : [noMail]),
  ];
}

function addressOf(app: INestApplication, host: string): string {
  const { port } = (app.getHttpServer() as { address(): AddressInfo }).address();
  const name = OPEN_TO_ALL.includes(host) ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

const line = ({ name, jobTitle, agency }: SignIn): string => `  ${name.padEnd(24)} ${jobTitle}, ${agency}`;
