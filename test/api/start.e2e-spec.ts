import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MAIN = 'dist/apps/api/src/main.js';
/** The first start makes a database and a demonstration, on a machine that may be busy with other tests. */
const PATIENCE = 90_000;
const surroundings = {
  ...process.env,
  HOST: '127.0.0.1',
  PORT: '0',
  DATABASE_URL: '',
  SEED_SIZE: '12',
  EMBEDDED_DB_PORT: '0',
};

beforeAll(() => {
  const built = spawnSync(process.execPath, [
    '--input-type=module',
    '-e',
    `await (await import('${process.cwd()}/scripts/build/api.mjs')).buildApi()`,
  ]);
  expect(built.stderr.toString()).toBe('');
});

/** Starts the built service, as `npm start` does once it has built it. */
class Started {
  private said = '';
  readonly complaint: Promise<string>;
  readonly exit: Promise<number | null>;
  private readonly child: ChildProcess;

  constructor(settings: Partial<Record<string, string>>) {
    const child = spawn(process.execPath, [MAIN], {
      env: { ...surroundings, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let complained = '';
    child.stdout.on('data', (chunk: Buffer) => (this.said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString()));
    this.child = child;
    this.exit = new Promise((ended) => child.once('close', ended));
    this.complaint = this.exit.then(() => complained);
  }

  /** What it said until it was ready, and where it answers. */
  async ready(): Promise<{ address: string; said: string }> {
    await this.saying('Stop it with');
    return { address: /Waymark is ready: (\S+)/.exec(this.said)?.[1] ?? '', said: this.said };
  }

  /** Resolves once it has said this. */
  async saying(words: string): Promise<void> {
    while (!this.said.includes(words)) {
      const ended = await Promise.race([this.exit, new Promise((later) => setTimeout(later, 25, 'not yet'))]);
      if (ended !== 'not yet') throw new Error(`It ended before that: ${await this.complaint}`);
    }
  }

  end(signal: NodeJS.Signals): Promise<number | null> {
    this.child.kill(signal);
    return this.exit;
  }
}

describe('a start that cannot be', () => {
  const template = new URL(process.env.TEST_TEMPLATE_URL ?? '');
  const withPassword = (password: string, database = template.pathname) => {
    const url = new URL(template);
    url.password = password;
    url.pathname = database;
    return url.href;
  };
  const fileInTheWay = join(mkdtempSync(join(tmpdir(), 'waymark-start-')), 'file');
  // Open to walk through, or root would have its data put elsewhere.
  chmodSync(join(fileInTheWay, '..'), 0o755);
  writeFileSync(fileInTheWay, '');
  const secretFile = join(fileInTheWay, '..', 'secret');
  writeFileSync(secretFile, `${withPassword('sesame')}\n`);
  afterAll(() => rmSync(join(fileInTheWay, '..'), { recursive: true }));

  it.each([
    ['a port that is none', { PORT: 'http' }, 'PORT must be a whole number from 0 to 65535, and "http" is not.'],
    ['no address', { DATABASE_URL: 'waymark' }, 'DATABASE_URL is not the address of a PostgreSQL database'],
    [
      'nobody there',
      { DATABASE_URL: 'postgres://ann:sesame@127.0.0.1:1/x' },
      'The database at 127.0.0.1:1 cannot be reached',
    ],
    [
      'a wrong password',
      { DATABASE_URL: withPassword('sesame') },
      `The database at ${template.host} refused the sign-in of "postgres"`,
    ],
    [
      'a wrong password in a file',
      { DATABASE_URL_FILE: secretFile },
      `The database at ${template.host} refused the sign-in of "postgres"`,
    ],
    ['no such file', { DATABASE_URL_FILE: '/nowhere' }, 'DATABASE_URL_FILE is /nowhere, which cannot be read'],
    [
      'no such database',
      { DATABASE_URL: withPassword(template.password, '/nowhere') },
      `There is no database "nowhere" at ${template.host}`,
    ],
    ['a file in the way of .data', { EMBEDDED_DB_DIR: join(fileInTheWay, 'data') }, 'The database directory '],
  ])('%s: one sentence, and no stack', async (_, settings, sentence) => {
    const started = new Started(settings);

    expect(await started.exit).toBe(1);
    const complaint = await started.complaint;
    expect(complaint.startsWith(sentence)).toBe(true);
    expect(complaint).toMatch(/^[^\n]+\.\n$/);
    expect(complaint).not.toContain('sesame');
  });

  it('a port in use: says so before anything is made', async () => {
    const other = createServer();
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
    const { port } = other.address() as AddressInfo;
    const directory = join(tmpdir(), `waymark-start-${process.pid}-unmade`);

    const started = new Started({ PORT: String(port), EMBEDDED_DB_DIR: directory });

    expect(await started.exit).toBe(1);
    expect(await started.complaint).toBe(
      `Port ${port} is in use: stop what listens there, or choose another port, for example PORT=${port + 1} npm start.\n`,
    );
    expect(existsSync(directory)).toBe(false);
    other.close();
  });
});

describe('a start on a machine with nothing', () => {
  const directory = join(tmpdir(), `waymark-start-${process.pid}`);
  const pidFile = join(directory, 'data/postmaster.pid');
  const start = () => new Started({ EMBEDDED_DB_DIR: directory });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it(
    'makes the database and the demonstration, serves, and leaves nothing running',
    async () => {
      const service = start();
      const { address, said } = await service.ready();

      expect(said).toContain('Creating the database');
      expect(said).toMatch(/Sign in as/);
      expect((await fetch(`${address}/health`)).status).toBe(200);
      expect(await (await fetch(`${address}/sign-in`)).text()).toContain('Sign in as');
      expect(await service.end('SIGTERM')).toBe(0);
      expect(await service.complaint).toBe('');
      expect(existsSync(pidFile)).toBe(false);
    },
    PATIENCE,
  );

  it(
    'finds its data again',
    async () => {
      const service = start();
      const { said } = await service.ready();

      expect(said).not.toMatch(/Creating|Loading/);
      expect(await service.end('SIGINT')).toBe(0);
    },
    PATIENCE,
  );

  it(
    'recovers by itself after kill -9, and stops what was left running',
    async () => {
      const killed = start();
      await killed.ready();
      await killed.end('SIGKILL');
      expect(existsSync(pidFile)).toBe(true);

      const service = start();
      await service.ready();
      expect(await service.end('SIGTERM')).toBe(0);
      expect(existsSync(pidFile)).toBe(false);
    },
    PATIENCE,
  );

  it(
    'ends at once, and clean, when it is stopped half-way',
    async () => {
      const elsewhere = `${directory}-half-way`;
      const service = new Started({ EMBEDDED_DB_DIR: elsewhere });
      await service.saying('Creating the database');

      expect(await service.end('SIGINT')).toBe(0);
      expect(await service.complaint).toBe('');
      expect(existsSync(join(elsewhere, 'data/postmaster.pid'))).toBe(false);
      rmSync(elsewhere, { recursive: true, force: true });
    },
    PATIENCE,
  );
});
