import type { Viewer } from '@app/access';
import { Sessions } from '@app/people';
import { Sql } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { ImportState } from '../batch/import-batch.js';
import { ImportReader } from '../batch/import.reader.js';
import { ImportRunner } from '../batch/import.runner.js';
import { ImportService } from '../batch/import.service.js';
import { type AuthorityRecipe, makeAuthority } from '../generator/authority.js';
import type { MadeFile } from '../generator/files.js';
import { writeDemonstrationContent } from './demonstration-content.js';
import { writeDemonstrationWorkers } from './demonstration-workers.js';

type Log = (line: string) => void;

interface Standing {
  readonly workers: number;
  readonly signIns: number;
  readonly people: number;
  readonly panels: number;
  readonly coordinatorId: string | null;
}

const standing = {
  name: 'demonstration-standing',
  text: `select (select count(*)::int from worker) as workers, (select count(*)::int from demonstration_sign_in) as "signIns",
    (select count(*)::int from young_person) as people, (select count(*)::int from panel) as panels,
    (select d.worker_id from demonstration_sign_in d join worker_role r on r.worker_id = d.worker_id and r.role = 'COORDINATOR'
      order by d.position limit 1) as "coordinatorId"`,
};

/** Whether there is nothing in the database, or a demonstration that is not finished. Asked at every start: one statement. */
export async function demonstrationIsWanted(sql: Sql): Promise<boolean> {
  const { workers, signIns, people, panels } = await standingIn(sql);
  return (workers === 0 && people === 0) || (signIns > 0 && (people === 0 || panels === 0));
}

async function standingIn(sql: Sql): Promise<Standing> {
  const found = await sql.one<Standing>(standing);
  if (!found) throw new Error('A count always gives a row');
  return found;
}

const WORDS_EVERY_MS = 250;

/** The two parts of the importer that a demonstration goes through, like everybody else. */
@Injectable()
export class DemonstrationImport {
  constructor(
    private readonly imports: ImportService,
    private readonly runner: ImportRunner,
    private readonly reader: ImportReader,
  ) {}

  /** Checks the files, says yes, and waits. @throws Error when something in them is refused: the generator is at fault */
  async load(viewer: Viewer, files: readonly MadeFile[], log: Log): Promise<void> {
    const batchId = await this.imports.preview(
      viewer,
      files.map(({ name, content }) => ({ name, content: { text: content } })),
    );
    await this.runner.settled(batchId);
    const { version, state, summary } = await this.reader.byId(viewer, batchId);
    const refused = (summary.files ?? []).reduce((sum, file) => sum + file.refused, 0);
    if (state !== ImportState.PREVIEWED || refused > 0)
      throw new Error(`The demonstration's files were not taken: ${state}, ${refused} rows refused`);

    await this.imports.confirm(viewer, { clientKey: randomUUID(), batchId, expectedVersion: version });
    await this.watch(viewer, batchId, log);
  }

  private async watch(viewer: Viewer, batchId: string, log: Log): Promise<void> {
    const done = this.runner.settled(batchId).then(() => true);
    let said = 0;
    while (!(await Promise.race([done, sleep(WORDS_EVERY_MS, false)]))) {
      const { progress } = await this.reader.byId(viewer, batchId);
      if (progress !== said) log(`Loading the demonstration: ${progress} of 100`);
      said = progress;
    }
    const { state } = await this.reader.byId(viewer, batchId);
    if (state !== ImportState.APPLIED) throw new Error(`The demonstration was not loaded: ${state}`);
  }
}

/**
 * Fills an empty database with the demonstration authority: the generator's files through the importer, and then what no file
 * holds (plans in words, panels, referrals, promises). Each part is written whole; a start that was cut short goes on from there.
 */
@Injectable()
export class Demonstration {
  constructor(
    private readonly db: DataSource,
    private readonly sql: Sql,
    private readonly sessions: Sessions,
    private readonly imports: DemonstrationImport,
  ) {}

  /** Does what is left to do of it. For a database of which `demonstrationIsWanted` says so. */
  async fill(recipe: AuthorityRecipe, log: Log): Promise<void> {
    log(`Making the demonstration: ${recipe.size} invented people`);
    const authority = makeAuthority(recipe);
    const before = await standingIn(this.sql);
    if (before.workers === 0) await this.db.transaction(writeDemonstrationWorkers);
    const viewer = await this.coordinator();
    if (before.people === 0) await this.imports.load(viewer, authority.files, log);
    if (before.panels > 0) return;
    log('Writing plans, meetings and referrals');
    await this.db.transaction(async (tx) => {
      await tx.query(`set local statement_timeout = '5min'`);
      await writeDemonstrationContent(tx, recipe);
    });
  }

  /** A session for as long as it takes to read who it is: roles and agency come from where they always come from. */
  private async coordinator(): Promise<Viewer> {
    const { coordinatorId } = await standingIn(this.sql);
    const token = coordinatorId && (await this.sessions.begin(coordinatorId));
    const viewer = token ? await this.sessions.viewerOf(token) : undefined;
    if (token) await this.sessions.end(token);
    if (!viewer) throw new Error('The demonstration has no coordinator');
    return viewer;
  }
}
