import { permit } from '@app/access';
import { Invitations, LinkWay, Sessions } from '@app/people';
import { actAs } from '@app/platform';
import { setTimeout as sleep } from 'node:timers/promises';
import { generate } from 'otplib';
import request from 'supertest';
import { DataSource } from 'typeorm';
import type { Api } from './api.js';

export const aPassword = 'copper lantern otter nine';

/** A local account that somebody set up through the real link of a real invitation. */
export interface LocalAccount {
  readonly email: string;
  readonly secret: string;
  readonly recoveryCodes: string[];
  /** A code that is good: what was used before is forgotten. */
  code(): Promise<string>;
}

/** The link an administrator makes for somebody, made as the administrator, and whole as in a demonstration. */
export async function invitationFor(api: Api, administrator: { id: string }, worker: { id: string }): Promise<string> {
  const { token } = await api.as(administrator);
  const viewer = await api.app.get(Sessions, { strict: false }).viewerOf(token);
  if (!viewer) throw new Error('the administrator is not signed in');
  const invite = () =>
    api.app
      .get(DataSource)
      .transaction((tx) =>
        api.app
          .get(Invitations, { strict: false })
          .invite(tx, permit(viewer, 'invite', true), worker.id, 'first', LinkWay.SHOWN),
      );
  return (await actAs(token, invite)).path ?? '';
}

/** The form of a page, sent from our own page. */
export const sendForm = (api: Api, path: string, form: object, headers: Record<string, string> = {}) =>
  request(api.url)
    .post(path)
    .type('form')
    .set({ origin: api.url, ...headers })
    .send(form);

export const secretOn = (page: string): string =>
  /class="app-secret">([A-Z2-7 ]+)</.exec(page)?.[1]?.replaceAll(' ', '') ?? '';

const now = (): number => performance.timeOrigin + performance.now();
const stepMs = 30_000;
/** Longer than a spec takes to send it, on a machine that is busy. */
const leastLeftMs = 6_000;

/** The code that an authenticator shows: the next one, where this one is about to go. It lives for 30 seconds, and is good once. */
export async function codeIn(secret: string): Promise<string> {
  const left = stepMs - (now() % stepMs);
  // A timer takes whole milliseconds, and would end a part of one before the next code.
  if (left < leastLeftMs) await sleep(Math.ceil(left) + 50);
  return generate({ secret, epoch: Math.floor(now() / 1000) });
}

export async function setUpAccount(api: Api, path: string): Promise<LocalAccount> {
  const { text: page } = await request(api.url).get(path);
  const secret = secretOn(page);
  const form = { password: aPassword, again: aPassword, code: await codeIn(secret) };
  const { text: answer, status } = await sendForm(api, path, form);
  if (status !== 200) throw new Error(answer);
  const email = /<strong>([^<]+@[^<]+)<\/strong>/.exec(page)?.[1] ?? '';
  // No spec waits half a minute for another code: that of now has not been used yet.
  const forget = () =>
    api.db.query(
      'update local_account set totp_last_step = 0 where worker_id = (select id from worker where lower(email) = lower($1))',
      [email],
    );
  await forget();
  return {
    email,
    secret,
    recoveryCodes: [...answer.matchAll(/<code>([^<]+)<\/code>/g)].map(([, code]) => code ?? ''),
    code: async () => {
      await forget();
      return codeIn(secret);
    },
  };
}
