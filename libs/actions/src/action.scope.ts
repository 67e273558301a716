import { AgencyKind, Role, type Viewer } from '@app/access';

const openRecords = `a.young_person_id = any (array(select young_person_id from open_case where worker_id = $1::uuid))`;
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
 * Which actions a viewer may see: they own it, raised it, their agency owns it, or the record it is for is open to them.
 * In children's services, where nearly every action is the council's own, the agency alone opens none about a person: the
 * relationship does. Elected members see what is for a commitment and for nobody; the panel's coordination sees all.
 */
export function actionScope(viewer: Viewer): ActionScope {
  const given = '($1::uuid is not null and $2::uuid is not null)';
  if (viewer.agencyKind === AgencyKind.ELECTED_MEMBERS)
    return { shape: 'members', where: `${given} and ${aboutNobody}`, recordOpen: 'false' };
  if (viewer.coordinatesEveryone) return { shape: 'everyone', where: given, recordOpen: 'true' };

  const inDelivery = viewer.is(Role.DELIVERY_GROUP_CHAIR, Role.DELIVERY_GROUP_MEMBER);
  const ofAgency = viewer.inChildrensServices
    ? '(a.owner_agency_id = $2::uuid and a.young_person_id is null)'
    : 'a.owner_agency_id = $2::uuid';
  const reasons = ['a.owner_id = $1::uuid', 'a.raised_by_id = $1::uuid', ofAgency, openRecords];
  if (inDelivery) reasons.push(aboutNobody);
  return {
    shape: `${viewer.inChildrensServices ? 'council' : 'partner'}${inDelivery ? '-delivery' : ''}`,
    where: `(${reasons.join(' or ')})`,
    recordOpen: `coalesce(${openRecords}, false)`,
  };
}
