import { AgencyKind, Role } from '@app/access';
import { Sessions } from '@app/people';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { stepUp } from '../support/access-scene.js';
import { Api } from '../support/api.js';
import { aPassword, invitationFor, type LocalAccount, sendForm, setUpAccount } from '../support/local-account.js';

let api: Api;
let sandra: LocalAccount & { id: string };
const before = { ...process.env };

beforeAll(async () => {
  process.env.WAYMARK_DEMONSTRATION = 'embedded';
  delete process.env.DATABASE_URL;
  api = await Api.start();
  const admin = await api.given.worker({ roles: [Role.ADMINISTRATOR] });
  const housing = await api.given.agency(AgencyKind.HOUSING);
  const worker = await api.given.worker({ name: 'Sandra Whitfield', roles: [Role.HOUSING_OFFICER], agency: housing });
  sandra = { ...(await setUpAccount(api, await invitationFor(api, admin, worker))), id: worker.id };
  await api.db.query(`insert into demonstration_sign_in (worker_id, position, purpose) values ($1, 1, 'x')`, [
    admin.id,
  ]);
});
afterAll(async () => {
  process.env = before;
  await api.stop();
});

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions: Record<string, unknown> }[];
  token?: string | undefined;
}

const tokenIn = (headers: Record<string, unknown>): string | undefined =>
  /sid=([\w-]{43})/.exec(String(headers['set-cookie']))?.[1];

async function ask(token: string | undefined, query: string, input?: object): Promise<Answer> {
  const { body, headers } = await request(api.url)
    .post('/graphql')
    .set({ cookie: `sid=${token}`, 'x-waymark': '1', origin: api.url })
    .send({ query, variables: input ? { input: { clientKey: randomUUID(), ...input } } : {} });
  return { ...(body as Answer), token: tokenIn(headers) };
}

/** A code is good once: sessions that are not about codes begin with a recovery code. */
async function signedIn(agent = 'Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36 Edg/140.0'): Promise<string> {
  await api.db.query('update recovery_code set used_at = null');
  await api.db.query('update local_account set failures = 0, locked_until = null');
  const form = { email: sandra.email, password: aPassword, code: sandra.recoveryCodes[0] };
  const answer = await sendForm(api, '/sign-in/local', form, { 'user-agent': agent });
  return tokenIn(answer.headers) ?? '';
}

const sessions = '{ mySessions { id device method thisOne startedAt lastUsedAt } }';
const confirm = 'mutation ($input: ConfirmItIsMeInput!) { confirmItIsMe(input: $input) }';
const endSession = 'mutation ($input: EndSessionInput!) { endSession(input: $input) { id thisOne } }';
const endOthers = 'mutation ($input: EndMyOtherSessionsInput!) { endMyOtherSessions(input: $input) { thisOne } }';
const makeCodes = 'mutation ($input: MakeRecoveryCodesInput!) { makeRecoveryCodes(input: $input) { codes } }';
const changePassword = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }';
const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions.code;
const mine = async (token: string) =>
  ((await ask(token, sessions)).data?.mySessions ?? []) as { id: string; device: string; thisOne: boolean }[];
const viewerOf = (token: string | undefined) => api.app.get(Sessions, { strict: false }).viewerOf(token);
const logged = async (type: string): Promise<number> => {
  const [row] = await api.db.query<{ n: string }[]>(
    'select count(*) as n from activity_entry where type = $1 and actor_id = $2',
    [type, sandra.id],
  );
  return Number(row?.n);
};

describe('one’s own sessions', () => {
  beforeEach(() => api.db.query('update session set ended_at = now() where worker_id = $1', [sandra.id]));

  it('are listed in plain words, this one marked, and nobody else’s', async () => {
    await api.as(await api.given.worker({ roles: [Role.COORDINATOR] }));
    await signedIn('Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) Version/18.5 Mobile/15E148 Safari/604.1');
    const here = await signedIn();

    expect((await mine(here)).map(({ device, thisOne }) => [device, thisOne])).toEqual([
      ['Edge on Windows', true],
      ['Safari on an iPhone', false],
    ]);
  });

  it('are at most three: the oldest ends, and whoever sits there is told why', async () => {
    const tokens = [await signedIn(), await signedIn(), await signedIn(), await signedIn()];

    expect(await mine(tokens[3]!)).toHaveLength(3);
    expect(await viewerOf(tokens[0])).toBeUndefined();
    expect(await viewerOf(tokens[1])).toBeDefined();
    const { text } = await request(api.url)
      .get('/sign-in')
      .set({ cookie: `sid=${tokens[0]}` });
    expect(text).toContain('You were signed out here because you signed in on another device');
    expect((await request(api.url).get('/sign-in')).text).not.toContain('signed out here');
  });

  it('end one by one, or all but this one', async () => {
    const [far, other, here] = [await signedIn(), await signedIn(), await signedIn()];
    const one = (await mine(far)).find(({ thisOne }) => thisOne)!;
    await stepUp(api, sandra);

    const left = await ask(here, endSession, { sessionId: one.id });
    expect((left.data?.endSession as object[]).length).toBe(2);
    expect((await ask(far, sessions)).errors).toBeDefined();
    expect(codeOf(await ask(here, endSession, { sessionId: one.id }))).toBe('NOT_FOUND');

    expect((await ask(here, endOthers, {})).data).toEqual({ endMyOtherSessions: [{ thisOne: true }] });
    expect(await viewerOf(other)).toBeUndefined();
    expect([await logged('session.ended'), await logged('session.others-ended')]).toEqual([expect.any(Number), 1]);
  });

  it('end only by who has shown anew that it is they, but for the one they sit at', async () => {
    const [far, here] = [await signedIn(), await signedIn()];
    const idOf = async (token: string) => (await mine(token)).find(({ thisOne }) => thisOne)?.id;
    const [farId, hereId] = [await idOf(far), await idOf(here)];

    expect(codeOf(await ask(here, endSession, { sessionId: farId }))).toBe('STEP_UP_REQUIRED');
    expect(codeOf(await ask(here, endSession, { sessionId: randomUUID() }))).toBe('STEP_UP_REQUIRED');
    expect(codeOf(await ask(here, endOthers, {}))).toBe('STEP_UP_REQUIRED');
    expect([await viewerOf(far), await viewerOf(here)]).not.toContain(undefined);

    await ask(here, endSession, { sessionId: hereId });
    expect(await viewerOf(here)).toBeUndefined();
    expect(await viewerOf(far)).toBeDefined();
  });

  it('do not end by somebody else’s hand', async () => {
    const here = await signedIn();
    const sessionId = (await mine(here))[0]?.id;
    const other = await api.as(await api.given.worker({ roles: [Role.COORDINATOR] }));
    await stepUp(api, other);

    expect(codeOf(await ask(other.token, endSession, { sessionId }))).toBe('NOT_FOUND');
    expect(await viewerOf(here)).toBeDefined();
  });

  it('end when the browser signs in again, and when it signs out', async () => {
    const first = await signedIn();
    await api.db.query('update recovery_code set used_at = null');
    const form = { email: sandra.email, password: aPassword, code: sandra.recoveryCodes[1] };
    const again = tokenIn((await sendForm(api, '/sign-in/local', form, { cookie: `sid=${first}` })).headers);
    expect(await viewerOf(first)).toBeUndefined();

    const before = await logged('session.ended');
    await sendForm(api, '/sign-out', {}, { cookie: `sid=${again}` });
    expect(await viewerOf(again)).toBeUndefined();
    expect(await logged('session.ended')).toBe(before + 1);
  });
});

describe('confirming that it is you', () => {
  it('takes a code, gives the session a new token, and holds for five minutes', async () => {
    const token = await signedIn();
    const id = (await mine(token))[0]?.id;
    const { token: next, data } = await ask(token, confirm, { code: await sandra.code() });

    expect(data).toEqual({ confirmItIsMe: true });
    expect(next).toMatch(/^[\w-]{43}$/);
    const facts = async (of: string | undefined) => (await viewerOf(of))?.facts;
    expect(await facts(next)).toMatchObject({ sessionId: id, steppedUp: true });
    expect(await facts(token)).toMatchObject({ steppedUp: false });
    expect((await mine(next!)).filter(({ thisOne }) => thisOne)).toHaveLength(1);

    await api.db.query(`update session set stepped_up_at = now() - interval '5 minutes 1 second' where id = $1`, [id]);
    expect(await facts(next)).toMatchObject({ steppedUp: false });
    await api.db.query(`update session set expires_at = now() where ended_because = 'REPLACED'`);
    expect(await viewerOf(token)).toBeUndefined();
  });

  it('refuses a wrong code, and counts it towards the lock of the account', async () => {
    const token = await signedIn();
    const refusals = [];
    for (let tries = 0; tries < 6; tries++) {
      const { errors = [] } = await ask(token, confirm, { code: '000000' });
      refusals.push(...errors);
    }

    expect(refusals[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'code' });
    expect(refusals[5]?.message).toContain('There were too many wrong tries');
    expect(await viewerOf(token)).toMatchObject({ facts: { steppedUp: false } });
    expect(await logged('session.not-confirmed')).toBe(5);
  });

  it('is a button in a demonstration, and nothing at all outside of one', async () => {
    const [{ id }] = await api.db.query<[{ id: string }]>('select worker_id as id from demonstration_sign_in');
    const form = await sendForm(api, '/sign-in', { worker: id });
    const token = tokenIn(form.headers);
    expect((await ask(token, confirm, {})).data).toEqual({ confirmItIsMe: true });

    process.env.NODE_ENV = 'production';
    const again = (await api.as({ id })).token;
    expect((await ask(again, confirm, {})).errors?.[0]?.extensions.rule).toBe('session.cannot-confirm');
    process.env.NODE_ENV = before.NODE_ENV;
  });
});

describe('one’s own local account', () => {
  /** Confirmed, without a code being used up. */
  const confirmed = async (): Promise<string> => {
    const token = await signedIn();
    await api.db.query('update session set stepped_up_at = now() where worker_id = $1', [sandra.id]);
    return token;
  };

  it('makes new recovery codes only after confirming, and tells them once', async () => {
    const token = await signedIn();
    expect(await ask(token, makeCodes, {})).toMatchObject({
      errors: [{ extensions: { code: 'STEP_UP_REQUIRED', maxAgeSeconds: 300 } }],
    });

    const sure = await confirmed();
    const key = { clientKey: randomUUID() };
    const codes = (await ask(sure, makeCodes, key)).data?.makeRecoveryCodes as { codes: string[] };
    expect(codes.codes).toHaveLength(10);
    expect((await ask(sure, makeCodes, key)).errors?.[0]?.extensions.rule).toBe('account.codes-told');
    expect((await ask(sure, '{ mySignIn { method idleMinutes recoveryCodesLeft } }')).data).toEqual({
      mySignIn: { method: 'LOCAL', idleMinutes: 30, recoveryCodesLeft: 10 },
    });
    sandra.recoveryCodes.splice(0, 10, ...codes.codes);
  });

  it('changes its password: the other sessions end, and nothing quick to try is kept', async () => {
    const other = await signedIn();
    const sure = await confirmed();
    const next = 'quiet harbour seven lamps';
    const rule = async (input: object) => (await ask(sure, changePassword, input)).errors?.[0]?.extensions;

    expect(await rule({ currentPassword: 'wrong', newPassword: next })).toMatchObject({ field: 'currentPassword' });
    expect(await rule({ currentPassword: aPassword, newPassword: 'Sandra Whitfield' })).toMatchObject({
      field: 'newPassword',
    });
    expect((await ask(sure, changePassword, { currentPassword: aPassword, newPassword: next })).data).toEqual({
      changePassword: true,
    });

    expect(await viewerOf(other)).toBeUndefined();
    expect(await viewerOf(sure)).toBeDefined();
    const form = { email: sandra.email, code: sandra.recoveryCodes[5] };
    expect((await sendForm(api, '/sign-in/local', { ...form, password: aPassword })).status).toBe(403);
    expect((await sendForm(api, '/sign-in/local', { ...form, password: next })).status).toBe(303);
  });

  it('is nobody’s who signs in otherwise', async () => {
    const { token, id } = await api.as(await api.given.worker({ roles: [Role.COORDINATOR] }));
    await api.db.query('update session set stepped_up_at = now() where worker_id = $1', [id]);

    expect(codeOf(await ask(token, makeCodes, {}))).toBe('NOT_FOUND');
    expect((await ask(token, '{ mySignIn { recoveryCodesLeft confirmedUntil } }')).data).toEqual({
      mySignIn: { recoveryCodesLeft: null, confirmedUntil: expect.stringMatching(/Z$/) },
    });
  });
});

describe('the tables of credentials', () => {
  it.each([
    'local_account',
    'recovery_code',
    'invitation',
    'identity_link',
    'organisation_attempt',
    'sign_in_delay',
    'session',
  ])('are closed to the running service: %s', async (table) => {
    const [may] = await api.db.query<{ granted: boolean }[]>(
      `select bool_or(has_table_privilege('waymark_run', $1, p) or has_any_column_privilege('waymark_run', $1, p)) as granted
          from unnest(array['select', 'insert', 'update', 'references']) p`,
      [table],
    );

    expect(may).toEqual({ granted: false });
  });
});
