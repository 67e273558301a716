import { AgencyKind, caseScope, scopeShape, type Viewer } from '@app/access';
import {
  addDays,
  chosenColumns,
  Clock,
  decodeCursor,
  encodeCursor,
  isUuid,
  NotFound,
  type Page,
  pageOf,
  pageSize,
  type Selection,
  Sql,
} from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { cutOffTime } from './court-clock.rules.js';
import { HousingReferral } from './referral.entity.js';
import type { ReferralFilter } from './referral.inputs.js';
import { referralScope, referralShape } from './referral.scope.js';
import { courtOf, isClosed, ReferralState } from './referral-state.js';
import type { ReferralStep } from './referral-step.js';

const columns = `r.id, r.reference, r.young_person_id as "youngPersonId", r.plan_part_id as "planPartId", r.agency_id as "agencyId",
  r.referrer_id as "referrerId", r.officer_id as "officerId", r.state, r.need_on as "needOn", r.wants, r.support_needs as "supportNeeds",
  r.plan_b as "planB", r.consent, r.consent_words as "consentWords", r.consent_on as "consentOn", r.info_requested as "infoRequested",
  r.route, r.decision_reason as "decisionReason", r.decided_by_id as "decidedById", r.submitted_at as "submittedAt",
  r.acknowledged_at as "acknowledgedAt", r.decided_at as "decidedAt", r.closed_at as "closedAt", r.version`;

/** The fields that are made of one column each. */
const ownColumns = {
  ...{ id: 'r.id', reference: 'r.reference', state: 'r.state', needOn: 'r.need_on as "needOn"', wants: 'r.wants' },
  version: 'r.version',
};

/** Closed no longer ago than this, a referral still stands on the board. */
const RECENT_DAYS = 28;

/** Open ones first, then by the day a home is needed. */
const order = `(r.closed_at is not null), coalesce(r.need_on, 'infinity'), r.id`;

const stepColumns = `s.id, s.referral_id as "referralId", s.worker_id as "workerId", s.agency_id as "agencyId", s.at, s.at::date as "on",
  s.at::time >= '${cutOffTime}' as "afterHours", s.from_state as "fromState", s.to_state as "toState", s.court, s.note`;

const stepsOf = {
  name: 'referral-steps',
  text: `select ${stepColumns} from housing_referral_step s where s.referral_id = any ($1::uuid[]) order by s.at, s.id`,
};
const agencyKind = { name: 'agency-kind', text: `select kind from agency where id = $1 and active_to is null` };

/** Every read of a referral goes through here, narrowed to what the viewer may see. */
@Injectable()
export class ReferralReader {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound when it is not there, or not for this viewer. */
  async byId(viewer: Viewer, id: string): Promise<HousingReferral> {
    const [found] = isUuid(id) ? await this.byIds(viewer, [id]) : [];
    if (!found) throw new NotFound('referral');
    return found;
  }

  byIds(viewer: Viewer, ids: readonly string[]): Promise<HousingReferral[]> {
    const statement = {
      name: `referrals-by-id-${referralShape(viewer)}`,
      text: `select ${columns} from housing_referral r where ${referralScope(viewer)} and r.id = any ($3::uuid[])`,
    };
    return this.sql.rows<HousingReferral>(statement, [viewer.id, viewer.agencyId, ids]);
  }

  ofYoungPeople(viewer: Viewer, youngPersonIds: readonly string[]): Promise<HousingReferral[]> {
    const statement = {
      name: `referrals-of-young-people-${referralShape(viewer)}`,
      text: `select ${columns} from housing_referral r where ${referralScope(viewer)} and r.young_person_id = any ($3::uuid[])
        order by r.drafted_at desc, r.id`,
    };
    return this.sql.rows<HousingReferral>(statement, [viewer.id, viewer.agencyId, youngPersonIds]);
  }

  /** Those of people whose record is open to the viewer: what may be seen of them then depends on the agency alone. */
  ofOpenRecords(viewer: Viewer, youngPersonIds: readonly string[], asked: Selection): Promise<HousingReferral[]> {
    const chosen = chosenColumns(asked, ownColumns);
    const brought = chosen ? `r.young_person_id as "youngPersonId"${chosen.columns}` : columns;
    const shape = referralShape(viewer);
    const shown = {
      nobody: 'false',
      agency: `r.agency_id = $2 and r.state <> 'DRAFT'`,
      everyone: 'true',
      related: 'true',
    }[shape];
    const statement = {
      name: `referrals-of-open-records-${shape}/${chosen?.shape ?? 'all'}`,
      text: `select ${brought} from housing_referral r where r.young_person_id = any ($1::uuid[]) and $2::uuid is not null and ${shown}
        order by r.drafted_at desc, r.id`,
    };
    return this.sql.rows<HousingReferral>(statement, [youngPersonIds, viewer.agencyId]);
  }

  /** A page of them, the soonest need first, and how many there are in all. */
  async page(
    viewer: Viewer,
    filter: ReferralFilter,
    { first, after }: { first: number; after?: string | null },
  ): Promise<Page<HousingReferral> & { total: number }> {
    const size = pageSize(first);
    const states = statesOf(filter);
    const closedSince = filter.recent ? addDays(this.clock.today(), -RECENT_DAYS) : null;
    const [closed, needOn, id] = decodeCursor(after, 3) ?? [null, null, null];
    const [rows, counted] = await Promise.all([
      this.sql.rows<HousingReferral>(pageStatement(viewer), [
        viewer.id,
        viewer.agencyId,
        states,
        closed,
        needOn,
        id,
        size + 1,
        closedSince,
      ]),
      this.sql.one<{ total: number }>(countStatement(viewer), [viewer.id, viewer.agencyId, states, closedSince]),
    ]);
    return { ...pageOf(rows, size, cursorOf), total: counted?.total ?? 0 };
  }

  steps(referralIds: readonly string[]): Promise<ReferralStep[]> {
    return this.sql.rows<ReferralStep>(stepsOf, [referralIds]);
  }

  async isHousing(agencyId: string): Promise<boolean> {
    const agency = await this.sql.one<{ kind: AgencyKind }>(agencyKind, [agencyId]);
    return agency?.kind === AgencyKind.HOUSING;
  }

  /** Refuses a young person whose record is not open to the viewer. @throws NotFound */
  async mustBeOpen(viewer: Viewer, youngPersonId: string): Promise<void> {
    const statement = {
      name: `referral-person-open-${scopeShape(viewer)}`,
      text: `select y.id from young_person y where ${caseScope(viewer, 'y.id', '$1')} and y.id = $2`,
    };
    if (!(await this.sql.one(statement, [viewer.id, youngPersonId]))) throw new NotFound('young person');
  }

  /** The referral as it stands now, held until the transaction ends. @throws NotFound */
  async forUpdate(tx: EntityManager, viewer: Viewer, id: string): Promise<HousingReferral> {
    const held = await tx.query<{ id: string }[]>(
      `select r.id from housing_referral r where ${referralScope(viewer)} and r.id = $3 for update`,
      [viewer.id, viewer.agencyId, id],
    );
    if (!held.length) throw new NotFound('referral');
    return tx.findOneByOrFail(HousingReferral, { id });
  }
}

const pageStatement = (viewer: Viewer) => ({
  name: `referrals-page-${referralShape(viewer)}`,
  text: `select ${columns} from housing_referral r where ${referralScope(viewer)} and r.state = any ($3::text[])
    and ($6::uuid is null or (r.closed_at is not null, coalesce(r.need_on, 'infinity'), r.id) > ($4::boolean, $5::date, $6))
    and ($8::date is null or r.closed_at is null or r.closed_at >= $8::date)
    order by ${order} limit $7`,
});

const countStatement = (viewer: Viewer) => ({
  name: `referrals-count-${referralShape(viewer)}`,
  text: `select count(*) as total from housing_referral r where ${referralScope(viewer)} and r.state = any ($3::text[])
    and ($4::date is null or r.closed_at is null or r.closed_at >= $4::date)`,
});

const cursorOf = (row: HousingReferral) =>
  encodeCursor([isClosed(row.state) ? 'true' : 'false', row.needOn ?? 'infinity', row.id]);

/** The states a filter lets through: whose court it is in follows from the state alone. */
function statesOf({ state, court, open }: ReferralFilter): ReferralState[] {
  return Object.values(ReferralState).filter(
    (each) =>
      (!state || each === state) &&
      (!court || courtOf[each] === court) &&
      (open === undefined || open === null || isClosed(each) !== open),
  );
}
