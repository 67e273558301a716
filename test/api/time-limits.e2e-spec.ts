import { Role } from '@app/access';
import { DoorSql, FeedSql, plainErrorOf, SealerSql, Sql } from '@app/platform';
import { connect } from 'node:net';
import pg from 'pg';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { Api, Client } from '../support/api.js';

const short = { headMs: 300, answerMs: 1_000, uploadMs: 1_500 };
/** Told apart from the usual times, also on a machine that is busy. */
const soonMs = 5_000;

/** The first is in a hurry, the second as it is in use. */
let hurried: Api;
let usual: Api;
let here: Client;
let url: string;
beforeAll(async () => {
  hurried = await Api.start(short);
  usual = await hurried.beside();
  url = (hurried.db.options as unknown as { url: string }).url;
  here = await hurried.as(await hurried.given.worker({ roles: [Role.COORDINATOR] }));
  // What is done once only, at the first question, is no part of what is timed.
  await here.send(viewer);
});
afterAll(async () => {
  await usual.stop();
  await hurried.stop();
});

const viewer = '{ viewer { id } }';

/** While somebody else keeps everybody from reading a table. */
async function whileLocked<T>(table: string, work: () => Promise<T>): Promise<T> {
  const other = new pg.Client({ connectionString: url });
  await other.connect();
  try {
    await other.query(`begin; lock table ${table} in access exclusive mode`);
    return await work();
  } finally {
    await other.end();
  }
}

/** What comes back over a line on which no more than this is ever sent, and after how many milliseconds it is closed. */
function halfSent(text: string): Promise<{ said: string; ms: number }> {
  const began = performance.now();
  const line = connect(Number(new URL(hurried.url).port), '127.0.0.1');
  let said = '';
  line.on('data', (chunk: Buffer) => (said += chunk.toString()));
  line.on('error', () => undefined);
  line.write(text);
  return new Promise((ended) => line.once('close', () => ended({ said, ms: performance.now() - began })));
}

describe('an answer', () => {
  it('comes in time or not at all: 503, and when to ask again; whoever asks next is answered', async () => {
    const answers = await whileLocked('worker', () =>
      // More at once than there are connections.
      Promise.all(
        Array.from({ length: 12 }, () =>
          request(hurried.url).post('/graphql').set({ cookie: here.cookie, 'x-waymark': '1' }).send({ query: viewer }),
        ),
      ),
    );

    for (const { status, headers, body } of answers) {
      expect([status, headers['retry-after']]).toEqual([503, '1']);
      expect(body).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    }
    expect((await here.send(viewer)).status).toBe(200);
  });

  it('does not wait for a body that is slow to come', async () => {
    const head = `POST /graphql HTTP/1.1\r\nHost: x\r\nCookie: ${here.cookie}\r\nContent-Type: application/json\r\nContent-Length: 1000\r\nConnection: close\r\n\r\n{"que`;
    const { said, ms } = await halfSent(head);

    expect(said).toMatch(/^HTTP\/1\.1 503 /);
    expect(ms).toBeGreaterThan(short.answerMs - 20);
    expect(ms).toBeLessThan(soonMs);
  });
});

describe('the head of a request', () => {
  it('has come in time, or the line is closed, within a tenth of that time', async () => {
    const { said, ms } = await halfSent('POST /graphql HTTP/1.1\r\nHost: x\r\nX-Slow: ');

    expect(said).toMatch(/^HTTP\/1\.1 408 /);
    expect(ms).toBeGreaterThan(short.headMs - 20);
    expect(ms).toBeLessThan(soonMs);
  });

  it('has 10 s, an answer 15 s, and files 120 s', () => {
    const server = usual.app.getHttpServer() as { headersTimeout: number; requestTimeout: number };

    expect(server).toMatchObject({
      headersTimeout: 10_000,
      connectionsCheckingInterval: 1_000,
      requestTimeout: 120_000,
    });
  });
});

describe('a statement', () => {
  const settings = `select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
    current_setting('idle_in_transaction_session_timeout') as idle`;
  const usualSettings = { statement: '5s', lock: '2s', idle: '5s' };

  it('has 5 s, a lock 2 s and an idle transaction 5 s, on every connection but those of the audit', async () => {
    const asked = { name: 'time-settings', text: settings };
    for (const sql of [Sql, DoorSql, FeedSql]) expect(await usual.app.get(sql).one(asked)).toEqual(usualSettings);
    expect(await usual.app.get(DataSource).query(settings)).toEqual([usualSettings]);
    expect(await usual.app.get(SealerSql).one(asked)).toEqual({ ...usualSettings, statement: '2min' });
  });

  it('that waits for a lock for 2 s is given up, and the person told to try again', async () => {
    const there = new Client(usual, here.id, here.token);
    const began = performance.now();
    const { status, errors } = await whileLocked('worker', () => there.send(viewer));

    expect([status, errors?.[0]?.extensions.code]).toEqual([503, 'UNAVAILABLE']);
    expect(performance.now() - began).toBeGreaterThan(1_900);
    expect((await there.send(viewer)).status).toBe(200);
  });

  it.each([
    ['takes too long', '-c statement_timeout=50ms', 'select pg_sleep(2)', '57014'],
    ['leaves a transaction open', '-c idle_in_transaction_session_timeout=50ms', 'begin', '25P03'],
  ])('that %s ends as "busy for a moment"', async (_what, options, statement, code) => {
    const client = new pg.Client({ connectionString: url, options });
    const cut = new Promise<unknown>((ended) => client.once('error', ended));
    await client.connect();
    // What is not refused leaves its transaction open, and is cut.
    const error: unknown = await client.query(statement).then(
      () => cut,
      (failure: unknown) => failure,
    );
    await client.end().catch(() => undefined);

    expect((error as { code?: string }).code).toBe(code);
    expect(plainErrorOf(error)).toMatchObject({
      status: 503,
      body: { errors: [{ extensions: { code: 'UNAVAILABLE' } }] },
    });
  });
});
