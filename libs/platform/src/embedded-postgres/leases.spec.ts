import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Leases } from './leases.js';
import { identityOf, stillRuns } from './process-identity.js';
import { takeStartLock, tryLock } from './start-lock.js';

const NEVER_A_PROCESS = '4194399';

describe('who uses a database', () => {
  let directory: string;
  beforeEach(() => (directory = mkdtempSync(join(tmpdir(), 'waymark-leases-'))));
  afterEach(() => rmSync(directory, { recursive: true }));

  it('is the last to leave when nobody else is there', () => {
    const leases = new Leases(directory, {});
    leases.take();

    expect(leases.release()).toBe(true);
  });

  it('leaves it to another process that still runs', () => {
    const leases = new Leases(directory, {});
    leases.take();
    writeFileSync(join(directory, 'used-by', String(process.ppid)), identityOf(process.ppid));

    expect(leases.release()).toBe(false);
  });

  it('does not count a process that was killed, and clears its note away', () => {
    const leases = new Leases(directory, {});
    leases.take();
    writeFileSync(join(directory, 'used-by', NEVER_A_PROCESS), `${NEVER_A_PROCESS}:1`);

    expect(leases.release()).toBe(true);
    expect(readdirSync(join(directory, 'used-by'))).toEqual([]);
  });
});

describe('the identity of a process', () => {
  it('is that of no later process with the same number', () => {
    expect(stillRuns(identityOf(process.pid))).toBe(true);
    expect(stillRuns(`${process.pid}:1`)).toBe(false);
    expect(stillRuns(`${NEVER_A_PROCESS}:1`)).toBe(false);
    expect(stillRuns('')).toBe(false);
  });
});

describe('the lock on starting', () => {
  let file: string;
  beforeEach(() => (file = join(mkdtempSync(join(tmpdir(), 'waymark-lock-')), 'starting.lock')));
  afterEach(() => rmSync(join(file, '..'), { recursive: true }));

  it('is held by one at a time, and the next gets it when it is let go', async () => {
    const release = await takeStartLock(file);
    expect(tryLock(file)).toBe(false);

    const next = takeStartLock(file);
    release();

    (await next)();
    expect(tryLock(file)).toBe(true);
  });

  it('is taken over from a process that was killed', async () => {
    writeFileSync(file, `${NEVER_A_PROCESS}:1`);

    const release = await takeStartLock(file);

    expect(tryLock(file)).toBe(false);
    release();
  });
});
