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
  /** A code that was not used before: each asks for the one after. */
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

/** Whose clock is it? The authenticator's: a code of `steps` half minutes from now. */
export const codeIn = (secret: string, steps: number): Promise<string> =>
  generate({ secret, epoch: Math.floor(performance.timeOrigin / 1000 + performance.now() / 1000) + steps * 30 });

const msOfStepLeft = (): number => 30_000 - ((performance.timeOrigin + performance.now()) % 30_000);

export async function setUpAccount(api: Api, path: string): Promise<LocalAccount> {
  const { text: page } = await request(api.url).get(path);
  const secret = secretOn(page);
  // A step is good once, and the step before is taken too: the account begins with that one, while it is still the one before.
  if (msOfStepLeft() < 3_000) await sleep(msOfStepLeft());
  const form = { password: aPassword, again: aPassword, code: await codeIn(secret, -1) };
  const { text: answer, status } = await sendForm(api, path, form);
  if (status !== 200) throw new Error(answer);
  let step = -1;
  return {
    email: /<strong>([^<]+@[^<]+)<\/strong>/.exec(page)?.[1] ?? '',
    secret,
    recoveryCodes: [...answer.matchAll(/<code>([^<]+)<\/code>/g)].map(([, code]) => code ?? ''),
    code: () => codeIn(secret, ++step),
  };
}
