import { NotAllowed, StepUpRequired } from '@app/platform';
import type { Viewer } from './viewer.js';

declare const permitted: unique symbol;

/** A viewer who has been asked about. Nothing can be written without one. */
export type Permitted = Viewer & { readonly [permitted]: true };

/** Refuses with FORBIDDEN unless `allowed`. `doing` completes "You do not have permission to …". */
export function permit(viewer: Viewer, doing: string, allowed: boolean): Permitted {
  if (!allowed) throw new NotAllowed(doing);
  return viewer as Permitted;
}

/**
 * Refuses with FORBIDDEN where nothing but break-glass opens the record: what was opened for an hour, for one reason, is read. Who
 * wrote in it could keep it open for longer, as a referral does. `doing` completes "You do not have permission to …".
 */
export function mustBeMoreThanBreakGlass(viewer: Viewer, youngPersonId: string, doing: string): void {
  if (viewer.seesByBreakGlassAlone(youngPersonId))
    throw new NotAllowed(`${doing}: you opened this record by break-glass`);
}

/** Refuses with STEP_UP_REQUIRED unless the person has shown within five minutes that it is they: for the few dangerous acts. */
export function requireStepUp(viewer: Viewer): void {
  if (!viewer.facts.steppedUp) throw new StepUpRequired();
}
