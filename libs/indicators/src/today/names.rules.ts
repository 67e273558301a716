import { minimumName, shownName, type Viewer } from '@app/access';
import { shownNobody } from '@app/young-people';
import type { NameRow } from './today.rows.js';

/** Somebody's name as this viewer may have it; null where the thing is about nobody, or they are shown nobody. */
export function nameFor(viewer: Viewer, row: NameRow): string | null {
  const { firstName, familyName, preferredName, canOpen } = row;
  if (firstName === null || familyName === null || shownNobody(viewer)) return null;
  return canOpen
    ? shownName(viewer, { firstName, familyName, preferredName })
    : minimumName(preferredName ?? firstName, familyName);
}

/** "For Tia M.", or what the thing is for when it is about nobody. */
export const forWhom = (viewer: Viewer, row: NameRow, otherwise: string): string => {
  const name = nameFor(viewer, row);
  return name ? `For ${name}` : otherwise;
};
