import { AgencyKind, permit, Role } from '@app/access';
import { inviteByOperator, LocalAccounts, Sessions, SignInStates } from '@app/people';
import { actAs, KeyRing, Sql } from '@app/platform';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { Api } from '../support/api.js';
import {
  aPassword,
  codeIn,
  invitationFor,
  type LocalAccount,
  secretOn,
  sendForm,
  setUpAccount,
} from '../support/local-account.js';

let api: Api;
let admin: { id: string };
let given: Api['given'];

beforeAll(async () => {
  api = await Api.start();
  given = api.given;
  admin = await given.worker({ name: 'Dana Okafor', roles: [Role.ADMINISTRATOR] });
});
afterAll(() => api.stop());
// Wrong tries of one spec must not make the next one wait: all of them come from one address.
beforeEach(() => api.db.query('delete from sign_in_delay'));

const partner = async (name = 'Sandra Whitfield') =>
  given.worker({ name, roles: [Role.HOUSING_OFFICER], agency: await given.agency(AgencyKind.HOUSING) });

const withAccount = async (): Promise<LocalAccount & { id: string }> => {
  const worker = await partner();
  return { ...(await setUpAccount(api, await invitationFor(api, admin, worker))), id: worker.id };
};
const signIn = (form: object) => sendForm(api, '/sign-in/local', form);
const cookieOf = (answer: request.Response): string =>
  /sid=([\w-]+)/.exec(String(answer.headers['set-cookie']))?.[1] ?? '';
const logged = async (type: string, subjectId?: string): Promise<{ actor_id: string | null; subject_id: string }[]> =>
  api.db.query(
    `select actor_id, subject_id from activity_entry where type = $1 and ($2::uuid is null or subject_id = $2) order by id`,
    [type, subjectId ?? null],
  );

describe('an invitation', () => {
  it('leads to a page with the secret as picture and text, and to ten recovery codes', async () => {
    const worker = await partner('Carl Jennings');
    const path = await invitationFor(api, admin, worker);
    const page = await request(api.url).get(path);

    expect(page.status).toBe(200);
    expect(page.headers['cache-control']).toBe('no-store');
    expect(page.text).toContain('<svg');
    expect(secretOn(page.text)).toMatch(/^[A-Z2-7]{32}$/);

    const account = await setUpAccount(api, path);
    expect(account.recoveryCodes).toHaveLength(10);
    expect((await logged('account.made', worker.id))[0]?.actor_id).toBe(worker.id);
    expect((await logged('account.invited', worker.id))[0]?.actor_id).toBe(admin.id);
  });

  it('keeps nothing in the database that opens anything', async () => {
    const { secret, recoveryCodes } = await withAccount();
    const rows = await api.db.query<object[]>(
      `select a::text, c::text, i::text from local_account a join recovery_code c using (worker_id) join invitation i using (worker_id)`,
    );
    const kept = JSON.stringify(rows);

    for (const plain of [secret, ...recoveryCodes, aPassword]) expect(kept).not.toContain(plain);
    expect(kept).toContain('$argon2id$v=19$m=65536,t=3,p=1$');
  });

  it('works once, not after 72 hours, and not when a newer one was given', async () => {
    const worker = await partner();
    const first = await invitationFor(api, admin, worker);
    const second = await invitationFor(api, admin, worker);
    expect((await request(api.url).get(first)).status).toBe(404);

    await api.db.query(
      `update invitation set expires_at = now() - interval '1 second' where withdrawn_at is null and used_at is null`,
    );
    expect((await request(api.url).get(second)).status).toBe(404);

    const third = await invitationFor(api, admin, worker);
    await setUpAccount(api, third);
    expect((await request(api.url).get(third)).status).toBe(404);
    expect((await sendForm(api, third, {})).status).toBe(404);
    expect((await request(api.url).get(`/sign-in/invitation/${'x'.repeat(43)}`)).status).toBe(404);
  });

  it('wants a good password twice and the right code, and says what is wrong at each', async () => {
    const path = await invitationFor(api, admin, await partner('Priya Nair'));
    const weak = await sendForm(api, path, { password: 'severodvinsk', again: 'another', code: '000000' });

    expect(weak.status).toBe(400);
    expect(weak.text).toContain('Many people use this password');
    expect(weak.text).toContain('The two passwords are not the same');
    expect(weak.text).toContain('Enter the 6 figures that your authenticator shows now');
    expect(weak.text).not.toContain('severodvinsk');

    const fromElsewhere = await sendForm(api, path, {}, { origin: 'https://elsewhere.example' });
    expect(fromElsewhere.status).toBe(403);
  });

  it('is made by administrators alone, whatever the service asks the database for', async () => {
    const { token } = await api.as(await partner());
    const attempt = actAs(token, () =>
      api.app
        .get(DataSource)
        .transaction((tx) =>
          tx.query(`select app.make_invitation($1, '\\x00', '\\x00', 'k', false, false, false)`, [admin.id]),
        ),
    );

    await expect(attempt).rejects.toThrow('only an administrator may do this');
  });
});

describe('the first link of an installation', () => {
  it('is made at the machine, and makes an administrator of whom it is for, when that is asked', async () => {
    const worker = await given.worker({ roles: [Role.COORDINATOR] });
    const [row] = await api.db.query<{ email: string }[]>('select email from worker where id = $1', [worker.id]);
    const owner = new Sql((api.db.options as unknown as { url: string }).url, 1);
    const asked = { email: row?.email ?? '', administrator: true };
    const path = await inviteByOperator(owner, api.app.get(KeyRing), asked);

    expect(
      await inviteByOperator(owner, api.app.get(KeyRing), { ...asked, email: 'nobody@example.test' }),
    ).toBeUndefined();
    await owner.onApplicationShutdown();
    const account = await setUpAccount(api, path ?? '');
    expect((await signIn({ email: account.email, password: aPassword, code: await account.code() })).status).toBe(303);
    expect(await (await api.as(worker)).run('{ viewer { roles } }')).toEqual({
      viewer: { roles: ['ADMINISTRATOR', 'COORDINATOR'] },
    });
    expect((await logged('account.invited', worker.id))[0]?.actor_id).toBeNull();
  });
});

describe('a local account', () => {
  it('signs in by e-mail address, password and code, with a fresh session', async () => {
    const account = await withAccount();
    const answer = await signIn({
      ...account,
      email: account.email.toUpperCase(),
      password: aPassword,
      code: await account.code(),
      from: '/actions',
    });

    expect([answer.status, answer.headers.location]).toEqual([303, '/actions']);
    expect(String(answer.headers['set-cookie'])).toMatch(/^sid=.+HttpOnly; SameSite=Strict/);
    expect(await api.app.get(Sessions, { strict: false }).viewerOf(cookieOf(answer))).toMatchObject({ id: account.id });
    expect((await logged('session.began', account.id)).map(({ actor_id }) => actor_id)).toEqual([account.id]);
  });

  it('takes each code once', async () => {
    const { email, secret } = await withAccount();
    const code = await codeIn(secret);
    const once = { email, password: aPassword, code };

    const answers = await Promise.all([signIn(once), signIn(once)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 403]);
    expect((await signIn(once)).status).toBe(403);
  });

  it('takes a recovery code in place of the phone, each once', async () => {
    const { email, recoveryCodes, id } = await withAccount();
    const typed = { email, password: aPassword, code: ` ${recoveryCodes[3]?.toUpperCase()} ` };

    expect((await signIn(typed)).status).toBe(303);
    expect((await signIn(typed)).status).toBe(403);
    expect((await signIn({ ...typed, code: recoveryCodes[4] })).status).toBe(303);
    expect(await logged('account.code-used', id)).toHaveLength(2);
  });

  it('is refused with one sentence, whatever is wrong and whether it is there at all', async () => {
    const account = await withAccount();
    const { email } = account;
    const sentences = [
      await signIn({ email, password: 'a wrong password', code: await codeIn(account.secret) }),
      await signIn({ email, password: aPassword, code: '000000' }),
      await signIn({ email: 'nobody@example.test', password: aPassword, code: '000000' }),
      await signIn({ email: `${'x'.repeat(400)}@example.test`, password: aPassword, code: '000000' }),
    ].map(({ status, text }) => [status, /<ul class="govuk-list govuk-error-summary__list">.*<\/ul>/.exec(text)?.[0]]);

    expect(new Set(sentences.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(sentences[0]?.[1]).toContain('The e-mail address, password or code is not right');
    const refused = await logged('session.refused');
    expect(refused.every(({ actor_id }) => actor_id === null)).toBe(true);
    expect(refused.filter(({ subject_id }) => subject_id === account.id)).toHaveLength(2);
  });

  it('takes as long to refuse somebody who is not there: never less than any check takes', async () => {
    const { email } = await withAccount();
    for (const who of [email, 'nobody@example.test']) {
      const began = performance.now();
      await signIn({ email: who, password: 'a wrong password', code: '123456' });
      expect(performance.now() - began).toBeGreaterThanOrEqual(399);
    }
  });

  it('is locked for a quarter of an hour after five wrong tries, also when they come all at once', async () => {
    const { email, secret, id } = await withAccount();
    const wrong = () => signIn({ email, password: 'a wrong password', code: '123456' });
    await Promise.all(Array.from({ length: 8 }, wrong));
    await api.db.query('delete from sign_in_delay');
    const right = async () => signIn({ email, password: aPassword, code: await codeIn(secret) });

    expect((await right()).status).toBe(403);
    const [kept] = await api.db.query<{ failures: number; minutes: string }[]>(
      `select failures, extract(epoch from locked_until - now()) / 60 as minutes from local_account where worker_id = $1`,
      [id],
    );
    expect(kept?.failures).toBe(5);
    expect(Math.round(Number(kept?.minutes))).toBe(15);
    expect(await logged('account.locked', id)).toHaveLength(1);

    await api.db.query(`update local_account set locked_until = now() - interval '1 second' where worker_id = $1`, [
      id,
    ]);
    expect((await right()).status).toBe(303);
  });

  it('is unlocked by an administrator', async () => {
    const { email, secret, id } = await withAccount();
    for (let tries = 0; tries < 5; tries++) await signIn({ email, password: 'a wrong password', code: '123456' });
    await api.db.query('delete from sign_in_delay');
    const { token } = await api.as(admin);
    const viewer = await api.app.get(Sessions, { strict: false }).viewerOf(token);
    const states = await actAs(token, () => api.app.get(SignInStates, { strict: false }).of([id]));
    expect(states).toMatchObject([{ workerId: id, local: true, organisation: false, invitedUntil: null }]);
    expect(states[0]?.lockedUntil).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);

    await actAs(token, () =>
      api.app
        .get(DataSource)
        .transaction((tx) =>
          api.app.get(LocalAccounts, { strict: false }).unlock(tx, permit(viewer!, 'unlock', true), id),
        ),
    );

    expect((await signIn({ email, password: aPassword, code: await codeIn(secret) })).status).toBe(303);
    expect((await logged('account.unlocked', id))[0]?.actor_id).toBe(admin.id);
  });

  it('lets nobody in that was not used for 60 days, until it is set up anew', async () => {
    const { email, id, secret } = await withAccount();
    const right = async () => (await signIn({ email, password: aPassword, code: await codeIn(secret) })).status;
    const unusedFor = (days: number) =>
      api.db.query(`update local_account set last_used_at = now() - make_interval(days => $2) where worker_id = $1`, [
        id,
        days,
      ]);

    await unusedFor(61);
    expect(await right()).toBe(403);
    await unusedFor(59);
    expect(await right()).toBe(303);
  });

  it('makes an address wait that goes on with wrong tries, and says how long', async () => {
    for (let tries = 0; tries < 5; tries++)
      await signIn({ email: `nobody${tries}@example.test`, password: 'x', code: 'y' });
    const { status, text, headers } = await signIn({ email: 'another@example.test', password: 'x', code: 'y' });

    expect([status, headers['retry-after']]).toEqual([429, '1']);
    expect(text).toContain('Wait 1 second and try again');
  });

  it('signs nobody in whose time has ended, or from another site', async () => {
    const gone = await withAccount();
    await api.db.query('update worker set active_to = current_date where id = $1', [gone.id]);
    expect((await signIn({ email: gone.email, password: aPassword, code: await gone.code() })).status).toBe(403);

    const other = await withAccount();
    const typed = { email: other.email, password: aPassword, code: await other.code() };
    expect((await sendForm(api, '/sign-in/local', typed, { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await signIn(typed)).status).toBe(303);
  });
});
