import type { Viewer } from '@app/access';
import { type Batch, NotFound, oneForEach } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { MinutesReader, type SeenEntry } from './minutes.reader.js';

/** The minutes of an item, in the order they were written; none where the item is closed to the viewer. */
@Injectable()
export class EntriesOfItem implements Batch<Viewer, string, SeenEntry[]> {
  constructor(private readonly reader: MinutesReader) {}

  load(viewer: Viewer, itemIds: readonly string[]): Promise<SeenEntry[][]> {
    return this.reader.ofItems(viewer, itemIds);
  }
}

/** One entry, where its item is open to the viewer. Fails with NotFound for the rest. */
@Injectable()
export class MinuteEntryById implements Batch<Viewer, string, SeenEntry> {
  constructor(private readonly reader: MinutesReader) {}

  async load(viewer: Viewer, ids: readonly string[]): Promise<(SeenEntry | Error)[]> {
    return oneForEach(
      ids,
      await this.reader.byIds(viewer, ids),
      (entry) => entry.id,
      () => new NotFound('entry'),
    );
  }
}
