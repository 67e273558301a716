import type { Viewer } from '@app/access';
import { onlyAsksFor, type Selection } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { YoungPersonRow } from './young-person.columns.js';
import { YoungPersonReader } from './young-person.reader.js';

/**
 * Brings one field for many young people at once, by their ids. It is only ever asked for people whose record is open to the
 * viewer, and says undefined when it cannot serve what was asked for: then the field's own resolver does.
 */
export type Bring = (
  viewer: Viewer,
  ids: readonly string[],
  selection: Selection,
) => Promise<ReadonlyMap<string, unknown>> | undefined;

interface Brought {
  readonly property: string;
  readonly bring: Bring;
}

/** A row on which fields of other areas hang. */
type Carrying = YoungPersonRow & Record<string, unknown>;

/** Fields that need nothing but the record's own row. */
const ofTheRow = new Set(['id', 'reference', 'displayName', 'age', 'ageWords', 'asAt', 'version']);

/**
 * The people of a page in one wave of statements: areas above register how to bring their field for all of them, and hang it
 * under `property`, where the field's resolver looks before it loads.
 */
@Injectable()
export class PeopleLookAhead {
  private readonly brings = new Map<string, Brought>();

  constructor(private readonly reader: YoungPersonReader) {}

  register(field: string, property: string, bring: Bring): void {
    this.brings.set(field, { property, bring });
  }

  /** Those of `ids` that are open to the viewer, each with what was asked for and could be brought. */
  async people(viewer: Viewer, ids: readonly string[], asked: Selection): Promise<Map<string, YoungPersonRow>> {
    const started = [...asked.fields].flatMap(([field, selection]) => this.start(viewer, ids, field, selection));
    const served = new Set([...ofTheRow, ...started.map(({ field }) => field)]);
    const rows = onlyAsksFor(asked, served) ? this.reader.rowsByIds(viewer, ids) : this.reader.byIds(viewer, ids);
    const [people, ...found] = await Promise.all([rows, ...started.map(({ values }) => values)]);

    for (const [at, { property }] of started.entries())
      for (const person of people) (person as Carrying)[property] = found[at]?.get(person.id);
    return new Map(people.map((person) => [person.id, person]));
  }

  private start(viewer: Viewer, ids: readonly string[], field: string, selection: Selection) {
    const brought = selection.mixed ? undefined : this.brings.get(field);
    const values = brought?.bring(viewer, ids, selection);
    return brought && values ? [{ field, property: brought.property, values }] : [];
  }
}
