import type { Viewer } from '@app/access';
import { type Batch, inOrderOf, Sql } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Standing } from './transitions.rules.js';

interface StandingRow extends Standing {
  readonly id: string;
}

const text = `
  select y.id, array(select distinct because from my_case o where o.worker_id = $1 and o.young_person_id = y.id) as because,
    exists (select 1 from plan_version v where v.young_person_id = y.id and v.state in ('DRAFT', 'SUBMITTED', 'RETURNED')) as "hasOpenDraft",
    coalesce((select p.review_due_on < current_date from plan_standing p where p.young_person_id = y.id), false) as "planOverdue"
  from young_person y where y.id = any ($2::uuid[])`;

const nobody: Standing = { because: [], hasOpenDraft: false, planOverdue: false };

/** How the viewer stands to each record: what the buttons follow from. */
@Injectable()
export class StandingWith implements Batch<Viewer, string, Standing> {
  constructor(private readonly sql: Sql) {}

  async load(viewer: Viewer, ids: readonly string[]): Promise<Standing[]> {
    const rows = await this.sql.rows<StandingRow>({ name: 'standing-with', text }, [viewer.id, ids]);
    return inOrderOf(ids, rows, (row) => row.id).map(([row]) => row ?? nobody);
  }

  /** The same for one record inside a transaction. */
  async within(tx: EntityManager, viewer: Viewer, id: string): Promise<Standing> {
    const [row] = await tx.query<StandingRow[]>(text, [viewer.id, [id]]);
    return row ?? nobody;
  }
}
