import { Role, type Viewer } from '@app/access';
import type { Action } from './action.entity.js';

/** What the policies look at. `recordOpen`: the record of the person it is for is open to the viewer. */
export type Concerned = Pick<
  Action,
  'ownerId' | 'ownerAgencyId' | 'raisedById' | 'claimedById' | 'youngPersonId' | 'commitmentId'
> & { readonly recordOpen: boolean };

/** Who may act on an action they can already see. */
export const may = {
  /** Its owner, or a colleague in the owning agency; in children's services, for a young person, only a team manager. */
  own: (viewer: Viewer, action: Concerned): boolean =>
    viewer.may('action.own') && (action.ownerId === viewer.id || standsInForOwner(viewer, action)),

  /** Who raised it, or steers the record or the commitment it is for. */
  steer: (viewer: Viewer, action: Concerned): boolean =>
    viewer.may('action.steer') && (action.raisedById === viewer.id || steersWhatItIsFor(viewer, action)),

  /** Anybody who steers it and is neither its owner nor who said it was done: two people, always. */
  verify: (viewer: Viewer, action: Concerned): boolean =>
    viewer.may('action.verify') &&
    (action.raisedById === viewer.id || steersWhatItIsFor(viewer, action)) &&
    !saidSoThemselves(viewer, action),
};

/** The owner and who said that it is done cannot check it. */
export const saidSoThemselves = (viewer: Viewer, { ownerId, claimedById }: Concerned): boolean =>
  viewer.id === ownerId || viewer.id === claimedById;

function standsInForOwner(viewer: Viewer, { ownerAgencyId, youngPersonId }: Concerned): boolean {
  if (ownerAgencyId !== viewer.agencyId) return false;
  return youngPersonId === null || !viewer.inChildrensServices || viewer.is(Role.TEAM_MANAGER);
}

function steersWhatItIsFor(viewer: Viewer, { youngPersonId, commitmentId, recordOpen }: Concerned): boolean {
  if (youngPersonId !== null) return recordOpen && viewer.inChildrensServices;
  return commitmentId !== null && viewer.is(Role.DELIVERY_GROUP_CHAIR, Role.DELIVERY_GROUP_MEMBER);
}
