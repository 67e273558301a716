import type { AgencyKind, Viewer } from '@app/access';
import type { LocalDate } from '@app/platform';
import { type Agency, type Worker } from '@app/people';
import {
  type LinkedObjective,
  linkedObjectiveColumns,
  linkedObjectiveJoins,
  linkedObjectiveOf,
  type LinkedObjectiveRow,
  partOfAction,
} from '@app/pathway-plans';
import { briefOf, shownNobody, type YoungPersonInBrief } from '@app/young-people';
import type { Action } from './action.entity.js';
import type { CommitmentInBrief } from './in-brief.types.js';

/** An action as readers bring it: with what it is for and who owns it already hanging on it. */
export interface ActionRow extends Action {
  readonly recordOpen: boolean;
  readonly youngPerson: YoungPersonInBrief | null;
  readonly objective: LinkedObjective | null;
  readonly commitment: CommitmentInBrief | null;
  readonly owner: Worker;
  readonly ownerAgency: Agency;
}

/** The flat row of the statement, from `action a` with `actionJoins`. */
export interface FlatAction extends Action, LinkedObjectiveRow {
  readonly recordOpen: boolean;
  readonly personReference: string | null;
  readonly firstName: string | null;
  readonly familyName: string | null;
  readonly preferredName: string | null;
  readonly dateOfBirth: LocalDate | null;
  readonly commitmentReference: string | null;
  readonly promise: string | null;
  readonly ownerName: string;
  readonly ownerJob: string;
  readonly ownersAgencyId: string;
  readonly agencyName: string;
  readonly agencyKind: AgencyKind;
}

/** The action's own row. */
export const ownColumns = `
  a.id, a.young_person_id as "youngPersonId", a.plan_part_id as "planPartId", a.no_plan_because as "noPlanBecause",
  a.commitment_id as "commitmentId", a.referral_id as "referralId", a.meeting_id as "meetingId", a.agenda_item_id as "agendaItemId",
  a.source, a.title, a.plain_words as "plainWords", a.shown_to_young_person as "shownToYoungPerson", a.owner_id as "ownerId",
  a.owner_agency_id as "ownerAgencyId", a.raised_by_id as "raisedById", a.raised_at as "raisedAt", a.first_due_on as "firstDueOn",
  a.due_on as "dueOn", a.times_moved as "timesMoved", a.state, a.state_reason as "stateReason", a.blocked_by as "blockedBy",
  a.done_on as "doneOn", a.claimed_by_id as "claimedById", a.evidence, a.verified_by_id as "verifiedById",
  a.latest_update as "latestUpdate", a.latest_update_at as "latestUpdateAt", a.version`;

const ownerColumns = `
  w.display_name as "ownerName", w.job_title as "ownerJob", w.agency_id as "ownersAgencyId", g.name as "agencyName", g.kind as "agencyKind"`;

/** With who owns it, and nothing of whom it is for: for the page of a person who is known already. */
const ownedColumns = `${ownColumns}, ${ownerColumns}`;
const ownerJoins = 'join worker w on w.id = a.owner_id join agency g on g.id = a.owner_agency_id';

export const actionColumns = `${ownedColumns},
  y.reference as "personReference", y.first_name as "firstName", y.family_name as "familyName", y.preferred_name as "preferredName",
  y.date_of_birth as "dateOfBirth", c.reference as "commitmentReference", c.promise,
  ${linkedObjectiveColumns(partOfAction)}`;

/** What `actionColumns` reads beside `action a`. */
export const actionJoins = `
  ${ownerJoins}
  left join young_person y on y.id = a.young_person_id
  left join commitment c on c.id = a.commitment_id
  ${linkedObjectiveJoins(partOfAction)}`;

/** Hangs on the action what came with it, each through the viewer's lens. */
export function actionOf(viewer: Viewer, row: FlatAction, today: LocalDate): ActionRow {
  return Object.assign(row, {
    youngPerson: personOf(viewer, row, today),
    objective: linkedObjectiveOf(viewer, row, row.recordOpen),
    commitment: commitmentOf(row),
    ...ownersOf(row),
  });
}

type OwnerRow = Pick<
  FlatAction,
  'ownerId' | 'ownerName' | 'ownerJob' | 'ownersAgencyId' | 'ownerAgencyId' | 'agencyName' | 'agencyKind'
>;

/** Who owns it, for whom, as the statement brought them. */
function ownersOf(row: OwnerRow): Pick<ActionRow, 'owner' | 'ownerAgency'> {
  const { ownerId, ownerName, ownerJob, ownersAgencyId, ownerAgencyId, agencyName, agencyKind } = row;
  return {
    owner: { id: ownerId, displayName: ownerName, jobTitle: ownerJob, agencyId: ownersAgencyId } as Worker,
    ownerAgency: { id: ownerAgencyId, name: agencyName, kind: agencyKind },
  };
}

/** Whom it is for, as far as the viewer is shown anybody. */
export function personOf(viewer: Viewer, row: FlatAction, today: LocalDate): YoungPersonInBrief | null {
  const { youngPersonId, personReference, firstName, familyName, preferredName, dateOfBirth, recordOpen } = row;
  if (!youngPersonId || !personReference || !firstName || !familyName || !dateOfBirth || shownNobody(viewer))
    return null;
  return briefOf(
    viewer,
    {
      id: youngPersonId,
      reference: personReference,
      firstName,
      familyName,
      preferredName,
      dateOfBirth,
      canOpen: recordOpen,
    },
    today,
  );
}

/** What it carries out. */
export function commitmentOf({ commitmentId, commitmentReference, promise }: FlatAction): CommitmentInBrief | null {
  if (!commitmentId || commitmentReference === null || promise === null) return null;
  return { id: commitmentId, reference: commitmentReference, promise };
}
