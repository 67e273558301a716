import type { ActivityLine } from '@app/activity';
import type { Admission } from '@app/panel';

/** How much of a happening somebody in the room is given. */
export type Delivery = 'WHOLE' | 'CLOSED' | 'NOTHING';

/**
 * What somebody is given of a happening. Of an item that is closed to them they learn its place and where it stands, and
 * nothing of what is said in it: its entries do not arrive at all. What they do not sit in does not reach them.
 */
export function deliveryOf({ type }: Pick<ActivityLine, 'type'>, admission: Admission): Delivery {
  if (!admission.inRoom) return 'NOTHING';
  if (type === 'suggestion.parked') return admission.rights.arrange ? 'WHOLE' : 'NOTHING';
  const [what] = type.split('.');
  if (what === 'meeting' || what === 'attendance') return 'WHOLE';
  if (what === 'entry') return admission.open && admission.itemId ? 'WHOLE' : 'NOTHING';
  if (what === 'item') return admission.open ? 'WHOLE' : 'CLOSED';
  return 'NOTHING';
}
