import type { Viewer } from '@app/access';
import {
  FindingSeverity,
  type ImportBatch,
  type ImportFinding,
  ImportReader,
  ImportRunner,
  ImportService,
  ImportState,
  whyNotConfirm,
} from '@app/exchange';
import { type INestApplicationContext } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { coordinatorOf } from './coordinator.js';
import type { FolderFile } from './csv-folder.js';

/** What the command is asked to do. */
export interface ImportWish {
  readonly files: readonly FolderFile[];
  /** The e-mail address of the coordinator it is done as; the only one there is, when left out. */
  readonly as: string | undefined;
  /** Asked once the preview has been shown. */
  readonly agree: () => Promise<boolean>;
}

const SHOWN = 20;
const LOOK_EVERY_MS = 300;

/** An import from the command line: the same service, the same coordinator's permission, the same preview as on the page. */
export class ImportCommand {
  private readonly service: ImportService;
  private readonly runner: ImportRunner;
  private readonly reader: ImportReader;

  constructor(
    private readonly app: INestApplicationContext,
    private readonly log: (line: string) => void,
  ) {
    this.service = app.get(ImportService);
    this.runner = app.get(ImportRunner);
    this.reader = app.get(ImportReader);
  }

  /** Whether everything was loaded. */
  async run({ files, as, agree }: ImportWish): Promise<boolean> {
    const viewer = await coordinatorOf(this.app, as);
    this.log(`Reading ${files.map(({ name }) => name).join(', ')}`);
    const batchId = await this.service.preview(viewer, files);
    await this.watch(viewer, batchId);
    const batch = await this.reader.byId(viewer, batchId);
    await this.show(batch);

    const whyNot = whyNotConfirm(batch);
    if (whyNot) this.log(whyNot);
    if (whyNot || !(await agree())) return this.leave(viewer, batch);
    await this.service.confirm(viewer, { clientKey: randomUUID(), batchId, expectedVersion: batch.version });
    await this.watch(viewer, batchId);
    const after = await this.reader.byId(viewer, batchId);
    this.log(after.progressWords);
    return after.state === ImportState.APPLIED;
  }

  /** Files with nothing new in them are no failure; the names in what was not loaded are not kept. */
  private async leave(viewer: Viewer, batch: ImportBatch): Promise<boolean> {
    if (batch.state === ImportState.PREVIEWED)
      await this.service.discard(viewer, {
        clientKey: randomUUID(),
        batchId: batch.id,
        expectedVersion: batch.version,
      });
    return batch.summary.nothingToWrite === true && (batch.summary.unreadable ?? []).length === 0;
  }

  private async watch(viewer: Viewer, batchId: string): Promise<void> {
    const done = this.runner.settled(batchId).then(() => true);
    let said = '';
    while (!(await Promise.race([done, sleep(LOOK_EVERY_MS, false)]))) {
      const { progress, progressWords } = await this.reader.byId(viewer, batchId);
      const words = `Working: ${progress} of 100 (${progressWords})`;
      if (words !== said) this.log(words);
      said = words;
    }
  }

  private async show(batch: ImportBatch): Promise<void> {
    const { files = [], youngPeople } = batch.summary;
    for (const { name, kind, rows, added, changed, unchanged, refused, warnings } of files)
      this.log(
        `  ${name} (${kind}): ${rows} rows, ${added} added, ${changed} changed, ${unchanged} left alone, ${refused} refused, ${warnings} to look at`,
      );
    for (const severity of [FindingSeverity.REFUSED, FindingSeverity.WARNING]) {
      const { nodes, total } = await this.reader.findings(batch.id, { severity, first: SHOWN, after: null });
      for (const finding of nodes) this.log(`  ${lineOf(finding)}`);
      if (total > nodes.length) this.log(`  ... and ${total - nodes.length} more. The web page shows all of them.`);
    }
    if (youngPeople)
      this.log(
        `Young people: ${youngPeople.added} added, ${youngPeople.changed} changed, ${youngPeople.unchanged} left alone`,
      );
  }
}

function lineOf({ severity, file, row, column, value, reason }: Omit<ImportFinding, 'id'>): string {
  const place = [file, row === null ? null : `row ${row}`, column].filter(Boolean).join(', ');
  return `${severity}: ${place}${value === null ? '' : ` "${value}"`}: ${reason}`;
}
