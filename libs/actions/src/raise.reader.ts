import { AgencyKind, caseScope, permissions, scopeShape, sees, type Viewer } from '@app/access';
import { NotFound, within } from '@app/platform';
import { classOfSection, type PlanSectionKey } from '@app/pathway-plans';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Owner } from './action.rules.js';
import type { RaiseAction, RaiseFacts } from './raise.rules.js';

interface OwnerRow {
  readonly ownerId: string | null;
  readonly ownerAgencyId: string;
  readonly ownerAgencyKind: AgencyKind;
  readonly ownerCanOwn: boolean;
}

interface Row extends OwnerRow {
  readonly personOpen: boolean;
  readonly commitmentThere: boolean;
  readonly partOf: string | null;
  readonly section: PlanSectionKey | null;
  readonly referralOf: string | null;
}

const ownerColumns = `
  w.id as "ownerId", w.agency_id as "ownerAgencyId", g.kind as "ownerAgencyKind",
  exists (select 1 from live_role r where r.worker_id = w.id and r.role = any ($2::text[]))
    and w.active_from <= current_date and (w.active_to is null or current_date < w.active_to) as "ownerCanOwn"`;

const owners = `select ${ownerColumns} from worker w join agency g on g.id = w.agency_id where w.id = $1::uuid`;

const shownNobody: ReadonlySet<AgencyKind> = new Set([AgencyKind.ELECTED_MEMBERS, AgencyKind.ASSURANCE]);

/** What the rules need to know of the things an action names, in one statement inside the transaction. */
@Injectable()
export class RaiseReader {
  /** @throws NotFound for a young person or commitment that is not there or not open to the viewer */
  async factsFor(tx: EntityManager, viewer: Viewer, asked: RaiseAction): Promise<RaiseFacts> {
    const { youngPersonId = null, planPartId = null, commitmentId = null, referralId = null, ownerId } = asked;
    const facts = {
      name: `raise-facts/${scopeShape(viewer)}`,
      text: `select ${ownerColumns},
          exists (select 1 from young_person y where y.id = $4::uuid and ${caseScope(viewer, 'y.id', '$3')}) as "personOpen",
          exists (select 1 from commitment c where c.id = $6::uuid) as "commitmentThere",
          p.young_person_id as "partOf", p.section,
          (select r.young_person_id from housing_referral r where r.id = $7::uuid) as "referralOf"
        from (select 1) one left join worker w on w.id = $1::uuid left join agency g on g.id = w.agency_id
        left join plan_part p on p.id = $5::uuid`,
    };
    const values = [ownerId, permissions['action.own'].roles, viewer.id, youngPersonId, planPartId, commitmentId];
    const [row] = await within<Row>(tx, facts, [...values, referralId]);
    mustBeThere(row, { youngPersonId, commitmentId });
    return {
      raisedById: viewer.id,
      owner: ownerOf(row),
      partOf: shownPart(viewer, row),
      referralOf: row?.referralOf ?? null,
    };
  }

  async owner(tx: EntityManager, ownerId: string): Promise<Owner | undefined> {
    const [row] = await tx.query<OwnerRow[]>(owners, [ownerId, permissions['action.own'].roles]);
    return ownerOf(row);
  }

  /** Whose plan a goal is in; null when it is in none, or in an area that is not shared with the viewer's agency. */
  async partOf(tx: EntityManager, viewer: Viewer, planPartId: string): Promise<string | null> {
    const [row] = await tx.query<Pick<Row, 'partOf' | 'section'>[]>(
      `select young_person_id as "partOf", section from plan_part where id = $1::uuid`,
      [planPartId],
    );
    return shownPart(viewer, row);
  }
}

function mustBeThere(
  row: Row | undefined,
  { youngPersonId, commitmentId }: { youngPersonId: string | null; commitmentId: string | null },
): void {
  if (youngPersonId !== null && !row?.personOpen) throw new NotFound('young person');
  if (commitmentId !== null && !row?.commitmentThere) throw new NotFound('commitment');
}

function ownerOf(row: OwnerRow | undefined): Owner | undefined {
  if (!row || row.ownerId === null) return undefined;
  const { ownerId, ownerAgencyId, ownerAgencyKind, ownerCanOwn } = row;
  return { id: ownerId, agencyId: ownerAgencyId, canOwn: ownerCanOwn, shownNobody: shownNobody.has(ownerAgencyKind) };
}

function shownPart(viewer: Viewer, row: Pick<Row, 'partOf' | 'section'> | undefined): string | null {
  return row && row.section !== null && sees(viewer, classOfSection(row.section), row.partOf ?? undefined)
    ? row.partOf
    : null;
}
