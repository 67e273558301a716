import { opensInPart, type PermissionName, type Viewer } from '@app/access';
import type { Transition } from '@app/platform';

/** How the viewer stands to the record, and what stands on it that decides what can be done. */
export interface Standing {
  /** Why the record is open: ALLOCATED, MANAGES, PANEL, REFERRAL, BREAK_GLASS. Empty for the panel's coordination. */
  readonly because: readonly string[];
  readonly hasOpenDraft: boolean;
  readonly planOverdue: boolean;
}

interface Offer extends Transition {
  readonly permission: PermissionName;
  /** What must be true beside the role. */
  readonly when?: (viewer: Viewer, standing: Standing) => boolean;
}

const inside = (viewer: Viewer) => viewer.inChildrensServices;

/** And the record is open as a whole: what is open in part is read. The contact it led to is recorded all the same. */
const insideToWrite = (viewer: Viewer, { because }: Standing) =>
  inside(viewer) && (viewer.coordinatesEveryone || because.some((reason) => !opensInPart(reason, viewer.agencyKind)));

/** Allocated to the young person, or manages who is. */
export const worksWith = ({ because }: Pick<Standing, 'because'>): boolean =>
  because.includes('ALLOCATED') || because.includes('MANAGES');

const offers: readonly Offer[] = [
  {
    name: 'raiseAction',
    label: 'Add action',
    needs: ['title', 'ownerId', 'dueOn'],
    permission: 'action.raise',
  },
  {
    name: 'recordContact',
    label: 'Record contact',
    needs: ['happenedOn', 'way', 'twoWay'],
    permission: 'young-person.record',
    when: inside,
  },
  {
    name: 'recordWhatMatters',
    label: 'Record what matters to them',
    needs: ['words'],
    permission: 'young-person.record',
    when: insideToWrite,
  },
  {
    name: 'startPlanVersion',
    label: 'Start a new version of the plan',
    needs: [],
    permission: 'plan.write',
    when: (_, standing) => worksWith(standing) && !standing.hasOpenDraft,
  },
  {
    name: 'recordPlanReview',
    label: 'Record a plan review',
    needs: ['heldOn', 'askedForBy', 'participation'],
    permission: 'plan.write',
    when: (_, standing) => worksWith(standing),
  },
  {
    name: 'explainOverduePlan',
    label: 'Say why the review is late',
    needs: ['reason'],
    permission: 'plan.write',
    when: (_, standing) => worksWith(standing) && standing.planOverdue,
  },
  {
    name: 'draftReferral',
    label: 'Refer to housing',
    needs: ['agencyId'],
    permission: 'referral.write',
    when: insideToWrite,
  },
  {
    name: 'overrideStatus',
    label: 'Override the status',
    needs: ['status', 'reason', 'approvedById', 'startsOn', 'expiresOn'],
    permission: 'status.override',
    when: insideToWrite,
  },
];

/** What the viewer may do to a record that is open to them. The services ask the same of role and standing. */
export function youngPersonTransitions(viewer: Viewer, standing: Standing): Transition[] {
  return offers
    .filter(({ permission, when }) => viewer.may(permission) && (when?.(viewer, standing) ?? true))
    .map(({ name, label, needs }) => ({ name, label, needs: [...needs] }));
}
