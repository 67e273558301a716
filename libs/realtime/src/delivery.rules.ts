import type { ActivityLine } from '@app/activity';
import type { Admission } from '@app/panel';

/** How much of a happening somebody in the room is given. */
export type Delivery = 'WHOLE' | 'CLOSED' | 'NOTHING';

/**
 * What somebody is given of a happening. Of an item that is closed to them they learn its place and where it stands, and
 * nothing of what is said in it: its entries do not arrive at all. An item about somebody sealed from them is not there. What they do not sit in does not reach them.
 */
export function deliveryOf({ type }: Pick<ActivityLine, 'type'>, admission: Admission): Delivery {
  const [what = ''] = type.split('.');
  return (admission.inRoom && deliveries[what]?.(admission)) || 'NOTHING';
}

/** By what it happened to. Anything else is not of the room. */
const deliveries: Readonly<Record<string, (admission: Admission) => Delivery>> = {
  meeting: () => 'WHOLE',
  attendance: () => 'WHOLE',
  suggestion: ({ rights }) => (rights.arrange ? 'WHOLE' : 'NOTHING'),
  entry: ({ open, itemId }) => (open && itemId ? 'WHOLE' : 'NOTHING'),
  item: ({ open, hidden }) => (open ? 'WHOLE' : hidden ? 'NOTHING' : 'CLOSED'),
};
