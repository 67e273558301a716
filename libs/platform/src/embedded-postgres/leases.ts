import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveTo } from './data-directory.js';
import type { Account } from './os-account.js';
import { identityOf, stillRuns } from './process-identity.js';

/**
 * Who uses a cluster: one small file for each process. The last to leave stops it, so that an import or a second test run
 * may join a running server and neither pulls the database from under the other. A process that was killed holds nothing.
 */
export class Leases {
  private readonly folder: string;
  private readonly mine: string;

  /** The folder is the account's, so that it can clear away what root left there. */
  constructor(
    directory: string,
    private readonly account: Account,
  ) {
    this.folder = join(directory, 'used-by');
    this.mine = join(this.folder, String(process.pid));
  }

  take(): void {
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    giveTo(this.account, this.folder);
    writeFileSync(this.mine, identityOf(process.pid), { mode: 0o644 });
  }

  /** Gives up our own, and says whether we were the last. */
  release(): boolean {
    rmSync(this.mine, { force: true });
    return !this.others();
  }

  /** Whether another process that still runs holds one; clears away those of processes that have died. */
  others(): boolean {
    const held = this.files().filter((file) => file !== this.mine);
    const dead = held.filter((file) => !stillRuns(read(file)));
    for (const file of dead) rmSync(file, { force: true });
    return held.length > dead.length;
  }

  private files(): string[] {
    try {
      return readdirSync(this.folder).map((name) => join(this.folder, name));
    } catch {
      return [];
    }
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
