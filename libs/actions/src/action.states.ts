import { registerEnumType } from '@nestjs/graphql';

/** What somebody did with the action. What time does to it (overdue, due soon) is worked out and never stored. */
export enum ActionState {
  ASSIGNED = 'ASSIGNED',
  ACCEPTED = 'ACCEPTED',
  BLOCKED = 'BLOCKED',
  DONE_CLAIMED = 'DONE_CLAIMED',
  VERIFIED = 'VERIFIED',
  DECLINED = 'DECLINED',
  CANCELLED = 'CANCELLED',
}

export enum ActionSource {
  PANEL = 'PANEL',
  PLAN = 'PLAN',
  REFERRAL = 'REFERRAL',
  DELIVERY_GROUP = 'DELIVERY_GROUP',
  WORKER = 'WORKER',
}

export enum ActionView {
  OPEN = 'OPEN',
  MINE = 'MINE',
  MY_AGENCY = 'MY_AGENCY',
  OVERDUE = 'OVERDUE',
  DUE_SOON = 'DUE_SOON',
  STUCK = 'STUCK',
  WAITING_CHECK = 'WAITING_CHECK',
  NO_GOAL = 'NO_GOAL',
  DONE = 'DONE',
}

export enum ActionSort {
  DUE = 'DUE',
  OLDEST = 'OLDEST',
  OWNER = 'OWNER',
  LATEST_UPDATE = 'LATEST_UPDATE',
}

registerEnumType(ActionState, {
  name: 'ActionState',
  description: 'What somebody did with the action. Overdue and due soon are worked out, never stored.',
});
registerEnumType(ActionSource, { name: 'ActionSource', description: 'Where the action came from.' });
registerEnumType(ActionView, {
  name: 'ActionView',
  description:
    'A ready-made list. DONE holds what was checked in the last 12 months; STUCK what is blocked or declined.',
});
registerEnumType(ActionSort, { name: 'ActionSort', description: 'The order of the list.' });
