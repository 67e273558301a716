import { createHmac } from 'node:crypto';
import { runtimeAddresses } from './runtime-roles.js';
import { scramVerifier } from './scram-verifier.js';

const owner = (password: string) => `postgres://owner:${password}@127.0.0.1:5432/waymark`;
const passwordIn = (address: string) => new URL(address).password;

describe('the passwords of the run-time roles', () => {
  afterEach(() => void delete process.env.WAYMARK_DATABASE_SECRET);

  it('are the same wherever the owner’s is, and another for each role and each owner', () => {
    const { run, door, feed, sealer } = runtimeAddresses(owner('sesame'));
    const elsewhere = runtimeAddresses('postgres://somebody:sesame@db.example:6432/other');

    expect(passwordIn(elsewhere.run)).toBe(passwordIn(run));
    expect(new Set([run, door, feed, sealer].map(passwordIn)).size).toBe(4);
    expect(passwordIn(runtimeAddresses(owner('Sesame')).run)).not.toBe(passwordIn(run));
  });

  it('are stretched: a plain keyed hash of the owner’s is none of them', () => {
    const quick = createHmac('sha256', 'sesame').update('waymark run-time role waymark_run').digest('base64url');

    expect(passwordIn(runtimeAddresses(owner('sesame')).run)).not.toBe(quick);
  });

  it('cost a guess more than 20 ms of a processor, and a process that for once alone', () => {
    const spent = (work: () => void) => {
      const before = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1_000;
    };
    const first = spent(() => void runtimeAddresses(owner('a password of its own')));
    const again = spent(() => void runtimeAddresses(owner('a password of its own')));

    expect(first).toBeGreaterThan(20);
    expect(again).toBeLessThan(20);
  });

  it('follow from WAYMARK_DATABASE_SECRET where the owner has none', () => {
    process.env.WAYMARK_DATABASE_SECRET = 'sesame';

    expect(passwordIn(runtimeAddresses(owner('')).run)).toBe(passwordIn(runtimeAddresses(owner('ignored')).run));
  });

  it('are told to PostgreSQL as it keeps them, never as they are, and never twice alike', () => {
    expect(scramVerifier('sesame')).toMatch(/^SCRAM-SHA-256\$4096:[\w+/=]{24}\$[\w+/]{43}=:[\w+/]{43}=$/);
    expect(scramVerifier('sesame')).not.toBe(scramVerifier('sesame'));
  });
});
