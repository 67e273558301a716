import { AgencyKind, Role } from '@app/access';
import { randomUUID } from 'node:crypto';
import { accessScene, act, stepUp } from '../support/access-scene.js';
import type { Api } from '../support/api.js';
import { aPassword, invitationFor, type LocalAccount, sendForm, setUpAccount } from '../support/local-account.js';
import { MailDesk } from '../support/mail-desk.js';
import { setTimeout as sleep } from 'node:timers/promises';

let desk: MailDesk;
let api: Api;

beforeAll(async () => {
  desk = await MailDesk.start();
  api = desk.api;
});
afterAll(() => desk.stop());
beforeEach(() => desk.clear());

const edge = 'Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36 Edg/140.0';
const newerEdge = 'Mozilla/5.0 (Windows NT 11.0) Chrome/155.0 Safari/537.36 Edg/155.0';
const phone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) Version/18.5 Mobile/15E148 Safari/604.1';

describe('somebody is written to about their own account', () => {
  let sandra: LocalAccount & { id: string };
  let used = 0;
  beforeAll(async () => {
    const admin = await api.given.worker({ roles: [Role.ADMINISTRATOR] });
    const agency = await api.given.agency(AgencyKind.HOUSING);
    const worker = await api.given.worker({ name: 'Sandra Whitfield', roles: [Role.HOUSING_OFFICER], agency });
    sandra = { ...(await setUpAccount(api, await invitationFor(api, admin, worker))), id: worker.id };
  });

  const signIn = async (agent: string): Promise<string> => {
    const form = { email: sandra.email, password: aPassword, code: sandra.recoveryCodes[used++] };
    const { headers } = await sendForm(api, '/sign-in/local', form, { 'user-agent': agent });
    return /sid=([\w-]{43})/.exec(String(headers['set-cookie']))?.[1] ?? '';
  };
  const newDevices = async () => (await desk.carried()).filter(({ subject }) => subject.includes('new device'));

  it('when they sign in with a device they have not used for 90 days, and the list says so', async () => {
    await signIn(edge);
    const [mail] = await newDevices();
    expect(mail?.to).toEqual([sandra.email]);
    expect(mail?.text).toMatch(/on \d+ \w+ \d{4} at ([\d:]+[ap]m|midday|midnight), with/);
    expect(mail?.text).toContain('with Edge on Windows');
    expect(mail?.text).toContain('Sign out everywhere else');

    await desk.clear();
    await signIn(newerEdge);
    expect(await newDevices()).toEqual([]);
    const token = await signIn(phone);
    expect(await newDevices()).toHaveLength(1);

    const asked = { query: '{ mySessions { device newDevice thisOne } }' };
    const answer = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-waymark': '1', cookie: `sid=${token}` },
      body: JSON.stringify(asked),
    });
    const { data } = (await answer.json()) as { data: { mySessions: object[] } };
    expect(data.mySessions).toEqual([
      { device: 'Safari on an iPhone', newDevice: true, thisOne: true },
      { device: 'Edge on Windows', newDevice: false, thisOne: false },
      { device: 'Edge on Windows', newDevice: true, thisOne: false },
    ]);
  });

  it('and again when it was longer ago', async () => {
    await api.db.query(`update known_device set last_at = now() - interval '91 days' where worker_id = $1`, [
      sandra.id,
    ]);
    await signIn(edge);
    expect(await newDevices()).toHaveLength(1);
    expect(await api.db.query('select device from known_device where worker_id = $1', [sandra.id])).toEqual([
      { device: 'Edge on Windows' },
    ]);
  });

  it('when their password, their recovery codes or their whole sign-in change', async () => {
    const token = await signIn(edge);
    await api.db.query('update session set stepped_up_at = now() where worker_id = $1', [sandra.id]);
    await desk.clear();
    const send = (query: string, input: object) =>
      fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-waymark': '1', cookie: `sid=${token}` },
        body: JSON.stringify({ query, variables: { input: { clientKey: randomUUID(), ...input } } }),
      });
    await send('mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }', {
      currentPassword: aPassword,
      newPassword: 'quiet harbour seven lamps',
    });
    await send('mutation ($input: MakeRecoveryCodesInput!) { makeRecoveryCodes(input: $input) { id } }', {});
    expect((await desk.subjects()).sort()).toEqual(['you have new recovery codes', 'your password was changed']);
    for (const { to } of desk.server.mails) expect(to).toEqual([sandra.email]);
  });
});

describe('a record that is opened in an emergency', () => {
  let scene: Awaited<ReturnType<typeof accessScene>>;
  beforeAll(async () => {
    scene = await accessScene(api);
    await stepUp(api, ...Object.values(scene.people));
  });

  const words = 'She rang the duty line and asked for help';
  const open = (who: 'sam' | 'owen', person: { id: string }, reasonCode = 'OUT_OF_HOURS') =>
    act(scene.as[who], 'breakGlass', { youngPerson: person.id, reasonCode, reason: words }, 'id state');
  const toldOf = async (...names: (keyof typeof scene.people)[]) => {
    const told = new Set((await desk.carried()).flatMap(({ to }) => to));
    const addresses = await Promise.all(names.map((name) => desk.addressOf(scene.people[name])));
    return names.filter((_, at) => told.has(addresses[at] ?? ''));
  };

  it('is told to the manager and the auditors within a minute, without a word of whom or by whom', async () => {
    await open('owen', scene.kofi);
    // By its own clock: nobody tells the postman to go.
    const until = performance.now() + 30_000;
    while (desk.server.mails.length === 0 && performance.now() < until) await sleep(200);
    expect(desk.server.mails.length).toBeGreaterThan(0);

    expect(await toldOf('tom', 'hana', 'audra', 'owen', 'priya', 'cora', 'ada')).toEqual(['tom', 'audra']);
    for (const { raw, subject, text } of desk.server.mails) {
      expect(subject).toBe('Waymark: a record was opened in an emergency');
      expect(text).toContain('Sign in to review it.');
      for (const word of ['Kofi', 'Asante', 'Owen', 'Hart', 'OUT_OF_HOURS', words, scene.kofi.id, scene.people.owen.id])
        expect(raw).not.toContain(word);
    }
  });

  it('by somebody without a manager above them is told to every manager of children’s services', async () => {
    await open('sam', scene.tia);
    expect(await toldOf('tom', 'hana', 'audra', 'sam')).toEqual(['tom', 'hana', 'audra']);
  });
});
