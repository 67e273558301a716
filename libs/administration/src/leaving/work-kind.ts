import { registerEnumType } from '@nestjs/graphql';

/** What of somebody's work is open when they leave. */
export enum WorkKind {
  ACTION = 'ACTION',
  ALLOCATION = 'ALLOCATION',
  REFERRAL = 'REFERRAL',
  COMMITMENT = 'COMMITMENT',
  MEETING = 'MEETING',
  TEAM = 'TEAM',
}
registerEnumType(WorkKind, {
  name: 'WorkKind',
  description: 'What of somebody’s work is open when they leave.',
  valuesMap: {
    ACTION: { description: 'An action they own.' },
    ALLOCATION: { description: 'A young person they are allocated to.' },
    REFERRAL: { description: 'A housing referral they made or answer.' },
    COMMITMENT: { description: 'A commitment of a partner that they lead.' },
    MEETING: { description: 'A meeting to come that they chair or take the minutes of.' },
    TEAM: { description: 'A team they manage. An administrator names who manages it next.' },
  },
});

/** What they are in it. */
export enum WorkPart {
  OWNER = 'OWNER',
  PERSONAL_ADVISER = 'PERSONAL_ADVISER',
  SOCIAL_WORKER = 'SOCIAL_WORKER',
  REFERRER = 'REFERRER',
  OFFICER = 'OFFICER',
  LEAD = 'LEAD',
  CHAIR = 'CHAIR',
  MINUTE_TAKER = 'MINUTE_TAKER',
}
registerEnumType(WorkPart, {
  name: 'WorkPart',
  description: 'What somebody is in a piece of work that they hand over.',
});
