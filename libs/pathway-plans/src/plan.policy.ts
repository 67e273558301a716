import type { Viewer } from '@app/access';
import { worksWith } from '@app/young-people';

type Because = Parameters<typeof worksWith>[0];

/** Who may act on the plan of somebody whose record is open to them. */
export const may = {
  /** Allocated to the young person, or manages who is. */
  write: (viewer: Viewer, standing: Because): boolean =>
    viewer.may('plan.write') && viewer.inChildrensServices && worksWith(standing),

  /** A manager of children's services to whom the record is open as a whole; that it is not their own work, and whose team it is, the rules ask. */
  authorise: (viewer: Viewer, { youngPersonId }: { readonly youngPersonId: string }): boolean =>
    viewer.may('plan.authorise') && viewer.inChildrensServices && !viewer.seesInPart(youngPersonId),
};

/** Drafts are the council's own: an agency is shown what was agreed, and so is who sees the record only in part. */
export const seesDrafts = (viewer: Viewer, youngPersonId: string): boolean =>
  viewer.inChildrensServices && !viewer.seesInPart(youngPersonId);
