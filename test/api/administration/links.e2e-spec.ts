import { Postman, secondCodeByOperator } from '@app/people';
import { KeyRing, Sql } from '@app/platform';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { Api, type Client } from '../../support/api.js';
import { aPassword, codeIn, secretOn, sendForm, setUpAccount } from '../../support/local-account.js';
import { linkIn, MailServer } from '../../support/mail-server.js';
import { accountOf, type AdminDesk, adminDesk, does, ofAccount, refused } from './admin-desk.js';

interface Link {
  readonly path: string | null;
  readonly way: string;
}
const told = 'way path member { id version }';
const ruleOf = async (refusal: ReturnType<typeof refused>) => (await refusal).extensions.rule;

let api: Api;
let desk: AdminDesk;
const before = { ...process.env };

beforeAll(async () => {
  api = await Api.start();
  desk = await adminDesk(api);
});
afterAll(async () => {
  process.env = before;
  await api.stop();
});
beforeEach(() =>
  api.db.query(`update invitation set made_at = made_at - interval '2 hours'; delete from sign_in_delay`),
);

const make = async (who: Client, member: { id: string }, name = 'inviteMember') =>
  does<Link>(who, name, await ofAccount(who, member), told);
const codeBy = async (who: Client, member: { id: string }) =>
  (await does<{ code: string }>(who, 'giveCodeForMember', await ofAccount(who, member), 'code')).code;
const linksOf = async (who: Client, member: { id: string }) => (await accountOf(who, member)).signIn.links;
const logged = async (type: string, { id }: { id: string }) =>
  (
    await api.db.query<{ actor_id: string }[]>(
      'select actor_id from activity_entry where type = $1 and subject_id = $2 order by id',
      [type, id],
    )
  ).map(({ actor_id }) => actor_id);

describe('a link, where no mail goes out', () => {
  it('is one half: it is told once, opens nothing by itself, and shows no secret', async () => {
    const of = { clientKey: randomUUID(), ...(await ofAccount(desk.callum, desk.owen)) };
    const { path, way } = await does<Link>(desk.callum, 'inviteMember', of, told);
    expect([way, path]).toEqual(['TWO_PEOPLE', expect.stringMatching(/^\/sign-in\/invitation\/[\w-]{43}$/)]);
    expect(await ruleOf(refused(desk.callum, 'inviteMember', of))).toBe('invitation.told-once');

    const { text, status } = await request(api.url).get(path ?? '');
    expect([status, secretOn(text)]).toEqual([200, '']);
    expect(text).toContain('No code has been made for this link yet');
    expect(text).not.toContain('Owen Bate');
    const forced = await sendForm(api, path ?? '', { password: aPassword, again: aPassword, code: '000000' });
    expect(secretOn(forced.text)).toBe('');
    expect(await linksOf(desk.callum, desk.owen)).toMatchObject([
      { kind: 'ACCOUNT', mailedTo: null, needsCode: true, codeGiven: false, byViewer: true },
    ]);
  });

  it('has its other half from another administrator alone', async () => {
    const { path } = await make(desk.callum, desk.owen);
    const own = await ofAccount(desk.callum, desk.owen);
    expect(await ruleOf(refused(desk.callum, 'giveCodeForMember', own))).toBe('link.own');
    expect(await ruleOf(refused(desk.nadia, 'giveCodeForMember', await ofAccount(desk.nadia, desk.priya)))).toBe(
      'link.none',
    );

    const code = await codeBy(desk.nadia, desk.owen);
    expect(code).toMatch(/^[a-z0-9]{4}(-[a-z0-9]{4}){2}$/);
    const opened = await sendForm(api, path ?? '', { second: code.toUpperCase().replaceAll('-', ' ') });
    const secret = secretOn(opened.text);
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    const form = { second: code, password: aPassword, again: aPassword, code: await codeIn(secret) };
    expect((await sendForm(api, path ?? '', form)).text).toContain('Keep your recovery codes');
    expect([await logged('account.second-code', desk.owen), await logged('account.made', desk.owen)]).toEqual([
      [desk.nadia.id],
      [desk.owen.id],
    ]);
    expect(await linksOf(desk.nadia, desk.owen)).toEqual([]);
  });

  it('is on the list of every other administrator until its code is given', async () => {
    await make(desk.callum, desk.priya);
    const asked = async (who: Client) => {
      const { today } = await who.run<{ today: { items: { kind: string; path: string }[] } }>(
        '{ today { items { kind path } } }',
      );
      return today.items.filter(({ kind }) => kind === 'LINK_CODE').map(({ path }) => path);
    };
    expect([await asked(desk.callum), await asked(desk.nadia)]).toEqual([[], [`/admin/people/${desk.priya.id}`]]);
    await codeBy(desk.nadia, desk.priya);
    expect(await asked(desk.nadia)).toEqual([]);
  });

  it('takes five wrong codes, also at the same moment; then another code is needed', async () => {
    const { path } = await make(desk.callum, desk.priya);
    const code = await codeBy(desk.nadia, desk.priya);
    const wrong = await Promise.all(
      Array.from({ length: 5 }, () => sendForm(api, path ?? '', { second: '0000-0000-0000' })),
    );
    expect(wrong.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400]);
    await api.db.query('delete from sign_in_delay');
    expect(secretOn((await sendForm(api, path ?? '', { second: code })).text)).toBe('');
    const next = await codeBy(desk.nadia, desk.priya);
    expect(secretOn((await sendForm(api, path ?? '', { second: next })).text)).not.toBe('');
  });

  it('makes an address wait that goes on with wrong codes', async () => {
    const { path } = await make(desk.callum, desk.priya);
    for (let tries = 0; tries < 5; tries++) await sendForm(api, path ?? '', { second: 'wrong' });
    const { status, headers } = await sendForm(api, path ?? '', { second: 'wrong' });
    expect([status, headers['retry-after']]).toEqual([429, '1']);
  });

  it('has its other half from the machine, where there is no other administrator', async () => {
    const { path } = await make(desk.callum, desk.priya);
    const owner = new Sql((api.db.options as unknown as { url: string }).url, 1);
    const [row] = await api.db.query<{ email: string }[]>('select email from worker where id = $1', [desk.priya.id]);
    const code = await secondCodeByOperator(owner, api.app.get(KeyRing), row?.email ?? '');
    expect(await secondCodeByOperator(owner, api.app.get(KeyRing), 'nobody@example.test')).toBeUndefined();
    await owner.onApplicationShutdown();
    expect(secretOn((await sendForm(api, path ?? '', { second: code })).text)).not.toBe('');
    expect(await logged('account.second-code', desk.priya)).toContain(null);
  });

  it('is made five times an hour for one person, and needs step-up each time', async () => {
    for (let times = 0; times < 5; times++) await make(desk.callum, desk.priya);
    const input = await ofAccount(desk.callum, desk.priya);
    expect(await ruleOf(refused(desk.callum, 'inviteMember', input))).toBe('link.too-many');
    const fresh = await api.as({ id: desk.nadia.id });
    for (const name of ['inviteMember', 'resetPasswordOfMember', 'resetSignInOfMember', 'giveCodeForMember'])
      expect([name, (await refused(fresh, name, input)).extensions.code]).toEqual([name, 'STEP_UP_REQUIRED']);
  });

  it('resets a whole sign-in only where there is one, and only by two', async () => {
    expect(await ruleOf(refused(desk.callum, 'resetSignInOfMember', await ofAccount(desk.callum, desk.priya)))).toBe(
      'link.no-account',
    );
    expect(await ruleOf(refused(desk.callum, 'inviteMember', await ofAccount(desk.callum, desk.owen)))).toBe(
      'link.has-account',
    );
    const { path } = await make(desk.callum, desk.owen, 'resetSignInOfMember');
    expect(await linksOf(desk.nadia, desk.owen)).toMatchObject([{ kind: 'SIGN_IN', needsCode: true, byViewer: false }]);
    expect(secretOn((await request(api.url).get(path ?? '')).text)).toBe('');
    expect(await logged('account.sign-in-reset', desk.owen)).toEqual([desk.callum.id]);
  });
});

describe('a link, where mail goes out', () => {
  let server: MailServer;
  beforeAll(async () => {
    server = await MailServer.start();
    process.env.SMTP_URL = `smtp://127.0.0.1:${server.port}`;
    process.env.MAIL_FROM = 'waymark@council.example';
    process.env.PUBLIC_URL = api.url;
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    await api.db.query('delete from mail_outbox');
    server.mails.length = 0;
  });
  const carried = () => api.app.get(Postman, { strict: false }).round();
  const addressOf = async ({ id }: { id: string }) =>
    (await api.db.query<{ email: string }[]>('select email from worker where id = $1', [id]))[0]?.email ?? '';

  it('goes to their own address and to nobody else, and the page says when it went', async () => {
    const { path, way } = await make(desk.callum, desk.helen);
    expect([way, path]).toEqual(['MAIL', null]);
    const email = await addressOf(desk.helen);
    const mailedTo = `${email[0]}…${email.slice(email.indexOf('@'))}`;
    expect(await linksOf(desk.callum, desk.helen)).toMatchObject([
      { kind: 'ACCOUNT', mailedTo, sentAt: null, needsCode: false },
    ]);
    await carried();
    expect(server.mails.map(({ to }) => to)).toEqual([[email]]);
    expect(await linksOf(desk.callum, desk.helen)).toMatchObject([{ sentAt: expect.stringMatching(/^\d{4}-/) }]);

    server.mails.splice(1);
    await setUpAccount(api, linkIn(server.mails[0]!));
    await carried();
    expect(server.mails[1]).toMatchObject({ to: [email], subject: 'Waymark: your sign-in was set up' });
  });

  it('sent a second time by the same form is not sent twice; made again, the first is good no more', async () => {
    const of = { clientKey: randomUUID(), ...(await ofAccount(desk.callum, desk.priya)) };
    await does<Link>(desk.callum, 'inviteMember', of, told);
    await does<Link>(desk.callum, 'inviteMember', of, told);
    await carried();
    expect(server.mails).toHaveLength(1);
    await make(desk.callum, desk.priya);
    await carried();
    const [first, second] = server.mails.map(linkIn);
    expect((await request(api.url).get(first ?? '')).status).toBe(404);
    expect(secretOn((await request(api.url).get(second ?? '')).text)).not.toBe('');
  });

  it('is not sent to an address that whoever asks has changed, and what is open to the old one shuts', async () => {
    await make(desk.callum, desk.priya);
    const old = await addressOf(desk.priya);
    const change = { displayName: 'Priya Nair', jobTitle: 'Personal adviser', email: 'callum.himself@example.test' };
    await does(desk.callum, 'changeMember', { ...(await ofAccount(desk.callum, desk.priya)), ...change });
    expect(await linksOf(desk.callum, desk.priya)).toEqual([]);
    await carried();
    expect(server.mails.map(({ to, subject }) => [to, subject])).toEqual([
      [[old], 'Waymark: your e-mail address was changed'],
    ]);

    expect(await ruleOf(refused(desk.callum, 'inviteMember', await ofAccount(desk.callum, desk.priya)))).toBe(
      'link.own-address',
    );
    expect((await make(desk.nadia, desk.priya)).way).toBe('MAIL');
  });

  it('that resets a whole sign-in goes by mail, and opens with another administrator’s code alone', async () => {
    await make(desk.callum, desk.helen, 'resetSignInOfMember');
    await carried();
    const path = linkIn(server.mails[0]!);
    expect(secretOn((await request(api.url).get(path)).text)).toBe('');
    const code = await codeBy(desk.nadia, desk.helen);
    expect(secretOn((await sendForm(api, path, { second: code })).text)).not.toBe('');
  });

  it('that no mail server takes is told to the administrator', async () => {
    server.refuses = 1;
    await make(desk.callum, desk.owen, 'resetSignInOfMember');
    await carried();
    expect(await linksOf(desk.callum, desk.owen)).toMatchObject([{ tries: 1, sentAt: null, givenUpAt: null }]);
    await api.db.query(`update mail_outbox set gives_up_at = now()`);
    await carried();
    expect(await linksOf(desk.callum, desk.owen)).toMatchObject([{ sentAt: null, givenUpAt: expect.any(String) }]);
  });
});
