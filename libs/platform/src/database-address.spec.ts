import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { mustReach } from './database-address.js';
import { StartRefused } from './start-refused.js';

const refusalOf = (address: string): Promise<Error> =>
  mustReach(address).then(
    () => Promise.reject(new Error('reached')),
    (error: Error) => error,
  );

describe('the address of a database', () => {
  it.each(['nonsense', 'http://db.example/waymark', 'localhost:5432'])('%s is none', async (address) => {
    const refusal = await refusalOf(address);

    expect(refusal).toBeInstanceOf(StartRefused);
    expect(refusal.message).toBe(
      'DATABASE_URL is not the address of a PostgreSQL database: it should look like postgres://name:password@host:5432/database.',
    );
  });

  it('names the machine where nothing listens, and never the password', async () => {
    const port = await portThatIsFree();
    const refusal = await refusalOf(`postgres://ann:sesame@127.0.0.1:${port}/waymark`);

    expect(refusal.message).toBe(
      `The database at 127.0.0.1:${port} cannot be reached (nothing listens there): check that it runs, and check DATABASE_URL.`,
    );
  });

  it.each(['', '?sslmode=no-verify', '?sslmode=prefer', '?application_name=x'])(
    'on another machine says whether the line is encrypted: "%s" does not',
    async (query) => {
      const refusal = await refusalOf(`postgres://ann:sesame@db.example.invalid/waymark${query}`);

      expect(refusal).toBeInstanceOf(StartRefused);
      expect(refusal.message).toMatch(/^The database at db\.example\.invalid is on another machine/);
      expect(refusal.message).not.toContain('sesame');
    },
  );

  it.each(['verify-full', 'disable'])('on another machine is looked for when it says %s', async (mode) => {
    const refusal = await refusalOf(`postgres://ann:sesame@db.example.invalid/waymark?sslmode=${mode}`);

    expect(refusal.message).toMatch(/cannot be reached|cannot be looked up/);
  });

  it('names a server that hangs up', async () => {
    const server = createServer((socket) => socket.destroy()).unref();
    const port = await listening(server);
    const refusal = await refusalOf(`postgres://ann:sesame@127.0.0.1:${port}/waymark`);
    server.close();

    expect(refusal).toBeInstanceOf(StartRefused);
    expect(refusal.message).toMatch(
      new RegExp(`^The database at 127.0.0.1:${port} cannot be reached \\(.+\\): check that it runs`),
    );
    expect(refusal.message).not.toContain('sesame');
  });
});

async function portThatIsFree(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  await new Promise((closed) => server.close(closed));
  return port;
}

function listening(server: Server): Promise<number> {
  return new Promise((ready) => server.listen(0, '127.0.0.1', () => ready((server.address() as AddressInfo).port)));
}
