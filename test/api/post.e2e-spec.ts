import { Role } from '@app/access';
import { Post, Postman } from '@app/people';
import { DoorSql, logger } from '@app/platform';
import { jest } from '@jest/globals';
import { Api } from '../support/api.js';
import { MailServer } from '../support/mail-server.js';

let api: Api;
let server: MailServer;
const before = { ...process.env };

beforeAll(async () => {
  server = await MailServer.start();
  // Named after the start, so that no round begins by itself: each spec says when.
  api = await Api.start();
  process.env.SMTP_URL = `smtp://127.0.0.1:${server.port}`;
  process.env.MAIL_FROM = 'waymark@council.example';
  process.env.PUBLIC_URL = 'https://waymark.council.example';
});
afterAll(async () => {
  process.env = before;
  await api.stop();
  await server.stop();
});
beforeEach(async () => {
  await api.db.query('delete from mail_outbox');
  server.mails.length = 0;
  server.refuses = 0;
});

const someone = async (): Promise<{ id: string; email: string }> => {
  const { id } = await api.given.worker({ roles: [Role.HOUSING_OFFICER] });
  const [row] = await api.db.query<{ email: string }[]>('select email from worker where id = $1', [id]);
  return { id, email: row?.email ?? '' };
};
const put = (workerId: string, path = '/sign-in/password/secret-of-the-link') =>
  api.app
    .get(Post, { strict: false })
    .put(api.app.get(DoorSql), { letter: 'PASSWORD_LINK', workerId, facts: { path } });
const round = () => api.app.get(Postman, { strict: false }).round();
const outbox = () =>
  api.db.query<{ tries: number; in_hand: boolean; waits: boolean }[]>(
    'select tries, in_hand, next_try_at > now() as waits from mail_outbox',
  );
const due = () => api.db.query('update mail_outbox set next_try_at = now()');

describe('the post', () => {
  it('carries a letter to the address of whom it is for, and keeps nothing of it', async () => {
    const { id, email } = await someone();
    await put(id);
    await round();

    const [mail] = server.mails;
    expect(server.mails).toHaveLength(1);
    expect(mail).toMatchObject({ to: [email], from: 'waymark@council.example' });
    expect(mail?.subject).toBe('Waymark: choose a new password');
    expect(mail?.text).toContain('https://waymark.council.example/sign-in/password/secret-of-the-link');
    expect(mail?.raw).toMatch(/^Auto-Submitted: auto-generated/im);
    expect(await outbox()).toEqual([]);
  });

  it('lies in the database as the name of a letter, and what opens something is sealed', async () => {
    const { id, email } = await someone();
    await put(id);
    const [row] = await api.db.query<{ kept: string }[]>(
      `select m::text || encode(cipher, 'escape') as kept from mail_outbox m`,
    );
    expect(row?.kept).toContain('PASSWORD_LINK');
    for (const secret of ['secret-of-the-link', email]) expect(row?.kept).not.toContain(secret);
  });

  it('goes to one mailbox, whatever an address is made of', async () => {
    for (const address of [
      'somebody,other@example.test',
      'somebody>,<other@example.test',
      'a\r\nBcc: other@example.test',
    ]) {
      const { id } = await someone();
      await api.db.query('update worker set email = $2 where id = $1', [id, address]);
      await put(id);
      await round();
    }
    expect(server.mails.flatMap(({ to }) => to)).not.toContain('other@example.test');
    expect(server.mails.map(({ raw }) => raw).join('')).not.toMatch(/^Bcc:/im);
  });

  it('tries again later what was not taken, under the same name, and later each time', async () => {
    const { id } = await someone();
    await put(id);
    server.refuses = 2;
    await round();
    expect(await outbox()).toEqual([{ tries: 1, in_hand: false, waits: true }]);
    await round();
    expect(server.refuses).toBe(1);

    await due();
    await round();
    const [wait] = await api.db.query<{ seconds: number }[]>(
      'select extract(epoch from next_try_at - now())::int as seconds from mail_outbox',
    );
    expect(wait?.seconds).toBeGreaterThan(50);
    await due();
    await round();
    expect(server.mails).toHaveLength(1);
    expect(await outbox()).toEqual([]);
  });

  it('tells the log which letter was not taken and by what number, and neither address nor link', async () => {
    const said = jest.spyOn(logger, 'warn').mockImplementation(() => undefined);
    const { id, email } = await someone();
    await put(id);
    server.refuses = 1;
    await round();
    await api.db.query('update mail_outbox set gives_up_at = now()');
    await round();
    const lines = said.mock.calls;
    said.mockRestore();
    expect(lines).toMatchObject([
      [{ letter: 'PASSWORD_LINK', tries: 1, code: 'EENVELOPE 550' }, 'a letter was not taken by the mail server'],
      [{ letter: 'PASSWORD_LINK' }, 'a letter was given up: no mail server took it'],
    ]);
    for (const secret of [email, 'example.test', 'secret-of-the-link'])
      expect(JSON.stringify(lines)).not.toContain(secret);
  });

  it('sends a letter again when nobody knows whether it was taken, and marks both as one', async () => {
    const { id } = await someone();
    await put(id);
    const [row] = await api.db
      .query<{ id: string }[]>(`update mail_outbox set in_hand = true, tries = 1 returning id`)
      .then((answer: unknown) => (answer as [{ id: string }[]])[0]);
    await round();
    expect(server.mails[0]?.raw).toContain(`Message-ID: <${row?.id}@council.example>`);
  });

  it('gives up after a day, and leaves a line that says so', async () => {
    const { id } = await someone();
    await put(id);
    await api.db.query(`update mail_outbox set gives_up_at = now() - interval '1 second'`);
    await round();
    expect([server.mails.length, await outbox()]).toEqual([0, []]);
    const lines = await api.db.query<object[]>(
      `select data, actor_id from activity_entry where type = 'post.given-up' and subject_id = $1`,
      [id],
    );
    expect(lines).toEqual([{ data: { letter: 'PASSWORD_LINK' }, actor_id: null }]);
  });

  it('is put there with its cause, or not at all', async () => {
    const { id } = await someone();
    const failing = api.db.transaction(async (tx) => {
      await api.app
        .get(Post, { strict: false })
        .put(
          { rows: (statement, values) => tx.query(statement.text, [...values]) },
          { letter: 'NEW_DEVICE', workerId: id },
        );
      throw new Error('the cause did not happen');
    });
    await expect(failing).rejects.toThrow('did not happen');
    expect(await outbox()).toEqual([]);
  });

  it('may be written to by the running service, and read by nobody but the door', async () => {
    const [may] = await api.db.query<Record<string, boolean>[]>(`select
      has_table_privilege('waymark_run', 'mail_outbox', 'select, update, delete') as reads,
      has_any_column_privilege('waymark_run', 'mail_outbox', 'select') as part,
      has_any_column_privilege('waymark_run', 'mail_outbox', 'insert') as puts`);
    expect(may).toEqual({ reads: false, part: false, puts: true });
  });
});

describe('the line to the mail server', () => {
  const carriedTo = async (address: string): Promise<object> => {
    process.env.SMTP_URL = address;
    await put((await someone()).id);
    await round();
    const [row] = await outbox();
    return { left: row?.tries ?? 0 };
  };

  it('is encrypted, or nothing is said on it: a server of another machine that cannot gets no letter', async () => {
    const plain = await MailServer.start({ host: '127.0.0.2' });
    expect(await carriedTo(`smtp://127.0.0.2:${plain.port}`)).toEqual({ left: 1 });
    expect(plain.mails).toEqual([]);
    await plain.stop();
  });

  it('leads to the server that it names: a certificate that nobody vouches for gets no letter', async () => {
    const unknown = await MailServer.start({ host: '127.0.0.2', tls: true });
    expect(await carriedTo(`smtp://127.0.0.2:${unknown.port}`)).toEqual({ left: 1 });
    expect(unknown.mails).toEqual([]);
    await unknown.stop();
  });
});

describe('without a mail server', () => {
  it('nothing is put anywhere', async () => {
    delete process.env.SMTP_URL;
    await put((await someone()).id);
    expect(await outbox()).toEqual([]);
  });
});
