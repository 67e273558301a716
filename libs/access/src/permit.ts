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

const inPartBecause = {
  BREAK_GLASS: 'you opened this record by break-glass',
  REFERRAL: 'you see this record only for your referral to housing',
} as const;

/**
 * Refuses with FORBIDDEN where the record is open only in part: what was opened for one reason is read. Who wrote in it could keep it open
 * for longer, as a referral does. `doing` completes "You do not have permission to …".
 */
export function mustSeeInWhole(viewer: Viewer, youngPersonId: string, doing: string): void {
  const part = viewer.partOf(youngPersonId);
  if (part) throw new NotAllowed(`${doing}: ${inPartBecause[part.because]}`);
}

/** Refuses with STEP_UP_REQUIRED unless the person has shown within five minutes that it is they: for the few dangerous acts. */
export function requireStepUp(viewer: Viewer): void {
  if (!viewer.facts.steppedUp) throw new StepUpRequired();
}
