import { AgencyKind, Role } from '@app/access';
import { Sessions } from '@app/people';
import request from 'supertest';
import type { Api } from '../support/api.js';
import { aPassword, invitationFor, type LocalAccount, sendForm, setUpAccount } from '../support/local-account.js';
import { MailDesk } from '../support/mail-desk.js';
import { linkIn } from '../support/mail-server.js';

let desk: MailDesk;
let api: Api;
let admin: { id: string };
let sandra: LocalAccount & { id: string };
const next = 'quiet harbour seven lamps';

beforeAll(async () => {
  desk = await MailDesk.start();
  api = desk.api;
  admin = await api.given.worker({ roles: [Role.ADMINISTRATOR] });
});
afterAll(() => desk.stop());
beforeEach(async () => {
  const agency = await api.given.agency(AgencyKind.HOUSING);
  const worker = await api.given.worker({ name: 'Sandra Whitfield', roles: [Role.HOUSING_OFFICER], agency });
  sandra = { ...(await setUpAccount(api, await invitationFor(api, admin, worker))), id: worker.id };
  await desk.clear();
});

const ask = (email: string) => sendForm(api, '/forgotten-password', { email });
const link = async (): Promise<string> => {
  await ask(sandra.email);
  const mail = (await desk.carried()).at(-1);
  return mail ? linkIn(mail) : '';
};
const change = (path: string, code: string, but: object = {}) =>
  sendForm(api, path, { password: next, again: next, code, ...but });
const signsIn = async (password: string, code: string) =>
  (await sendForm(api, '/sign-in/local', { email: sandra.email, password, code })).status === 303;
const logged = async (type: string) =>
  (await api.db.query<object[]>('select 1 from activity_entry where type = $1 and subject_id = $2', [type, sandra.id]))
    .length;

describe('a forgotten password', () => {
  it('is asked about with one answer, after the same time, whether there is such an account or not', async () => {
    const timed = async (email: string) => {
      const began = performance.now();
      const { text, status } = await ask(email);
      return { text, status, enough: performance.now() - began >= 395 };
    };
    const [known, unknown] = [await timed(sandra.email), await timed('nobody@example.test')];
    expect(known).toEqual(unknown);
    expect([known.status, known.enough]).toEqual([200, true]);
    expect((await desk.carried()).map(({ to }) => to)).toEqual([[sandra.email]]);
  });

  it('is changed alone, with the second factor that stays, and every session ends', async () => {
    const here = await api.as(sandra);
    const path = await link();
    const { text } = await change(path, await sandra.code());
    expect(text).toContain('Your password is changed');

    expect(await api.app.get(Sessions, { strict: false }).viewerOf(here.token)).toBeUndefined();
    expect(await signsIn(aPassword, sandra.recoveryCodes[0] ?? '')).toBe(false);
    expect(await signsIn(next, sandra.recoveryCodes[0] ?? '')).toBe(true);
    expect(await desk.subjects()).toEqual([
      'choose a new password',
      'your password was changed',
      'a recovery code was used',
      'you signed in on a new device',
    ]);
    expect([await logged('account.link-asked'), await logged('account.password-reset')]).toEqual([1, 1]);
  });

  it('is not changed without the second factor: wrong codes count, and lock the account', async () => {
    const path = await link();
    await api.db.query('delete from sign_in_delay');
    for (let tries = 0; tries < 5; tries++) {
      expect((await change(path, '000000')).status).toBe(400);
      await api.db.query('delete from sign_in_delay');
    }
    expect((await change(path, await sandra.code())).text).toContain('There were too many wrong tries');
    expect([await logged('account.reset-refused'), await logged('account.locked')]).toEqual([6, 1]);
    await api.db.query('update local_account set locked_until = null, failures = 0');
    await api.db.query('delete from sign_in_delay');
    expect(await signsIn(aPassword, await sandra.code())).toBe(true);
  });

  it('is changed to a good one, typed twice; a form that would not do uses up neither link nor code', async () => {
    const path = await link();
    const code = sandra.recoveryCodes[0] ?? '';
    const weak = await change(path, code, { password: 'Password1234!', again: 'other' });
    expect(weak.text).toContain('Many people use this password');
    expect(weak.text).toContain('The two passwords are not the same');
    expect((await change(path, code)).status).toBe(200);
    expect((await change(path, sandra.recoveryCodes[1] ?? '')).status).toBe(404);
  });

  it('is changed by a link that works once, for half an hour, and only when it is the newest', async () => {
    const first = await link();
    const second = await link();
    expect((await request(api.url).get(first)).status).toBe(404);
    expect((await request(api.url).get(second)).status).toBe(200);
    const [row] = await api.db.query<{ minutes: number }[]>(
      `select round(extract(epoch from expires_at - made_at) / 60)::int as minutes from password_link where used_at is null and withdrawn_at is null
        and worker_id = $1`,
      [sandra.id],
    );
    expect(row?.minutes).toBe(30);
    await api.db.query(`update password_link set expires_at = now()`);
    expect((await request(api.url).get(second)).status).toBe(404);
    expect((await request(api.url).get(`/sign-in/password/${'x'.repeat(43)}`)).status).toBe(404);
  });

  it('is asked about three times an hour for one person, and by an address that waits as one does that guesses', async () => {
    for (let times = 0; times < 4; times++) await ask(sandra.email);
    expect(await desk.carried()).toHaveLength(3);
    await ask('nobody@example.test');
    const { status, headers } = await ask('nobody@example.test');
    expect([status, headers['retry-after']]).toEqual([429, '1']);
  });

  it('is not asked about, and not changed, from another site', async () => {
    const path = await link();
    await desk.clear();
    const elsewhere = { origin: 'https://elsewhere.example' };
    expect((await sendForm(api, '/forgotten-password', { email: sandra.email }, elsewhere)).status).toBe(403);
    const form = { password: next, again: next, code: sandra.recoveryCodes[0] };
    expect((await sendForm(api, path, form, elsewhere)).status).toBe(403);
    expect(await desk.carried()).toEqual([]);
    expect(await signsIn(aPassword, sandra.recoveryCodes[0] ?? '')).toBe(true);
  });

  it('opens no account that was not used for 60 days, and none of somebody who has left', async () => {
    const path = await link();
    await desk.clear();
    await api.db.query(`update local_account set last_used_at = now() - interval '61 days' where worker_id = $1`, [
      sandra.id,
    ]);
    await ask(sandra.email);
    expect((await request(api.url).get(path)).status).toBe(404);
    await api.db.query('update local_account set last_used_at = now() where worker_id = $1', [sandra.id]);
    await api.db.query('update worker set active_to = current_date where id = $1', [sandra.id]);
    await ask(sandra.email);
    expect((await request(api.url).get(path)).status).toBe(404);
    expect(await desk.carried()).toEqual([]);
  });

  it('is the administrator’s to help with, where no mail goes out', async () => {
    const { SMTP_URL } = process.env;
    delete process.env.SMTP_URL;
    const { text } = await request(api.url).get('/forgotten-password');
    expect(text).toContain('Ask the administrator of Waymark for your agency');
    expect(text).not.toContain('<form');
    expect((await ask(sandra.email)).text).toBe(text);
    process.env.SMTP_URL = SMTP_URL;
  });
});
