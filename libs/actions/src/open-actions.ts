import type { Viewer } from '@app/access';
import { Clock, type Selection, Sql } from '@app/platform';
import { PeopleLookAhead } from '@app/young-people';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ActionRow } from './action.columns.js';
import { columnsFor, leading, type PageColumns } from './tracker.columns.js';

/**
 * The open actions of many young people in one statement, for pages such as the panel's pack. It asks no scope of its own: in
 * children's services, to have somebody's record open is to see what is promised for them, and it is only called for open
 * records. Partners are shown less, and so is who sees a record only in part: by the loaders.
 */
@Injectable()
export class OpenActions implements OnModuleInit {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
    private readonly lookAhead: PeopleLookAhead,
  ) {}

  onModuleInit(): void {
    this.lookAhead.register('actions', 'openActions', (viewer: Viewer, ids, selection) =>
      viewer.inChildrensServices ? this.bring(viewer, ids, selection) : undefined,
    );
  }

  private bring(
    viewer: Viewer,
    ids: readonly string[],
    selection: Selection,
  ): Promise<ReadonlyMap<string, unknown>> | undefined {
    if (ids.some((id) => viewer.seesInPart(id))) return undefined;
    const brought = columnsFor(selection);
    if (selection.args.open !== true || brought.shape === 'all') return undefined;
    return this.of(viewer, ids, brought);
  }

  private async of(viewer: Viewer, ids: readonly string[], brought: PageColumns): Promise<Map<string, ActionRow[]>> {
    const today = this.clock.today();
    const statement = {
      name: `open-actions-of-open-records/${brought.shape}`,
      text: `select ${leading('true')} ${brought.columns} from action a ${brought.joins}
        where a.young_person_id = any ($1::uuid[]) and a.open order by a.due_on, a.id`,
    };
    const found = new Map<string, ActionRow[]>(ids.map((id) => [id, []]));
    for (const action of await brought.read(this.sql, statement, [ids], { viewer, today }))
      if (action.youngPersonId) found.get(action.youngPersonId)?.push(action);
    return found;
  }
}
