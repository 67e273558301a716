import type { Viewer } from '@app/access';
import { onlyAsksFor, type Selection, Sql } from '@app/platform';
import { PeopleLookAhead } from '@app/young-people';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ownedColumns, ownerJoins, ownersOf, type OwnerRow } from './action.columns.js';
import type { Action } from './action.entity.js';

type OwnedAction = Action & OwnerRow;

const openOf = {
  name: 'open-actions-of-open-records',
  text: `select ${ownedColumns}, true as "recordOpen" from action a ${ownerJoins}
    where a.young_person_id = any ($1::uuid[]) and a.open order by a.due_on, a.id`,
};

/** What the statement brings, or what is worked out from it. For anything else the loaders are there. */
const served = new Set([
  ...[
    'id',
    'title',
    'plainWords',
    'shownToYoungPerson',
    'source',
    'raisedAt',
    'owner',
    'ownerAgency',
    'dueOn',
    'firstDueOn',
  ],
  ...[
    'timesMoved',
    'daysOverdue',
    'state',
    'stateReason',
    'blockedBy',
    'tone',
    'statusWords',
    'dueWords',
    'latestUpdate',
  ],
  ...['latestUpdateAt', 'version', 'referralId'],
]);

/**
 * The open actions of many young people in one statement, for pages such as the panel's pack. It asks no scope of its own: in
 * children's services, to have somebody's record open is to see what is promised for them, and it is only called for open
 * records. Partners are shown less, by the loaders.
 */
@Injectable()
export class OpenActions implements OnModuleInit {
  constructor(
    private readonly sql: Sql,
    private readonly lookAhead: PeopleLookAhead,
  ) {}

  onModuleInit(): void {
    this.lookAhead.register('actions', 'openActions', (viewer: Viewer, ids, selection) =>
      viewer.inChildrensServices ? this.bring(ids, selection) : undefined,
    );
  }

  private bring(ids: readonly string[], selection: Selection): Promise<ReadonlyMap<string, unknown>> | undefined {
    if (selection.args.open !== true || !onlyAsksFor(selection, served)) return undefined;
    return this.of(ids);
  }

  private async of(ids: readonly string[]): Promise<Map<string, object[]>> {
    const found = new Map<string, object[]>(ids.map((id) => [id, []]));
    for (const row of await this.sql.rows<OwnedAction>(openOf, [ids]))
      if (row.youngPersonId) found.get(row.youngPersonId)?.push(Object.assign(row, ownersOf(row)));
    return found;
  }
}
