import type { Viewer } from '@app/access';
import { type Batch, inOrderOf } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { CommitmentReader } from './commitment.reader.js';
import type { CommitmentUpdate } from './delivery.types.js';

/** The updates of each commitment, the newest first. */
@Injectable()
export class UpdatesOfCommitment implements Batch<Viewer, string, CommitmentUpdate[]> {
  constructor(private readonly reader: CommitmentReader) {}

  async load(_viewer: Viewer, ids: readonly string[]): Promise<CommitmentUpdate[][]> {
    return inOrderOf(ids, await this.reader.updates(ids), (update) => update.commitmentId);
  }
}
