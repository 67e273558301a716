import { AgencyKind, notAboutHidden, relatedPeople, Role, sees, stillOpens, type Viewer } from '@app/access';
import { classOfSection, PlanSectionKey } from '@app/pathway-plans';

const openRecords = `a.young_person_id = any (${relatedPeople('$1')})`;
/** For how long an action about somebody shows itself to who owns or raised it, or was sent it; one that is about nobody stays with them. */
const standsToParties = `(a.young_person_id is null or ${stillOpens('a.closed_at')})`;
/** For everybody in the delivery group, who are shown no young person. */
const aboutNobody = `(a.commitment_id is not null and a.young_person_id is null)`;

/** A scope over `action a`. $1 is the viewer's id and $2 their agency's. */
export interface ActionScope {
  /** Names the statement's shape. */
  readonly shape: string;
  readonly where: string;
  /** Whether the record of the person is open to the viewer. */
  readonly recordOpen: string;
}

/**
 * What a partner is shown of an open record: what is for a part of the plan that is shared with them, for a referral to them,
 * or was agreed in an agenda item shared with them. The title of an action for a goal about health tells as much as the goal.
 */
function sharedWith(viewer: Viewer): string {
  const shown = Object.values(PlanSectionKey).filter((section) => sees(viewer, classOfSection(section)));
  const parts = shown.map((section) => `'${section}'`).join(', ') || 'null';
  return `(a.plan_section in (${parts})
    or exists (select 1 from housing_referral r where r.id = a.referral_id and r.agency_id = $2::uuid)
    or exists (select 1 from agenda_item i where i.id = a.agenda_item_id and '${viewer.agencyKind}' = any (i.shared_with)))`;
}

/**
 * Which actions a viewer may see: they own it, raised it, their agency owns it, until thirty days after it is closed; or the record it is
 * for is open to them as a whole; to partners, what of it is shared with their agency.
 * In children's services, where nearly every action is the council's own, the agency alone opens none about a person: the
 * relationship does. An agency without a live agreement sees nothing that is about a person, its own actions included; of
 * somebody who is sealed from the viewer nobody sees anything. Elected members see what is for a commitment and for nobody; the panel's coordination sees all.
 */
export function actionScope(viewer: Viewer): ActionScope {
  const given = '($1::uuid is not null and $2::uuid is not null)';
  if (viewer.agencyKind === AgencyKind.ELECTED_MEMBERS)
    return { shape: 'members', where: `${given} and ${aboutNobody}`, recordOpen: 'false' };
  const shown = notAboutHidden('a.young_person_id', '$1');
  if (viewer.coordinatesEveryone) return { shape: 'everyone', where: `${given} and ${shown}`, recordOpen: 'true' };

  const where = `(${reasonsOf(viewer).join(' or ')}) and ${viewer.mayOpenPeople ? shown : 'a.young_person_id is null'}`;
  return { shape: shapeOf(viewer), where, recordOpen: `coalesce(${openRecords}, false)` };
}

const inDelivery = (viewer: Viewer): boolean => viewer.is(Role.DELIVERY_GROUP_CHAIR, Role.DELIVERY_GROUP_MEMBER);

/** A number for the agency’s lens: a statement’s name has 63 characters at most. */
function shapeOf(viewer: Viewer): string {
  const partner = `partner${Object.values(AgencyKind).indexOf(viewer.agencyKind)}`;
  const off = viewer.mayOpenPeople ? '' : '-off';
  return `${viewer.inChildrensServices ? 'council' : partner}${off}${inDelivery(viewer) ? '-dg' : ''}`;
}

/** Each of them is enough. */
function reasonsOf(viewer: Viewer): string[] {
  const ofAgency = viewer.inChildrensServices
    ? '(a.owner_agency_id = $2::uuid and a.young_person_id is null)'
    : 'a.owner_agency_id = $2::uuid';
  const ofRecords = viewer.inChildrensServices ? openRecords : `(${openRecords} and ${sharedWith(viewer)})`;
  const party = `((a.owner_id = $1::uuid or a.raised_by_id = $1::uuid or ${ofAgency}) and ${standsToParties})`;
  const reasons = [party, ofRecords];
  return inDelivery(viewer) ? [...reasons, aboutNobody] : reasons;
}
