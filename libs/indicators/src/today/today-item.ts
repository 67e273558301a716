import type { LocalDate, Tone } from '@app/platform';
import { registerEnumType } from '@nestjs/graphql';

export enum TodayUrgency {
  OVERDUE = 'OVERDUE',
  TODAY = 'TODAY',
  THIS_WEEK = 'THIS_WEEK',
  LATER = 'LATER',
}
registerEnumType(TodayUrgency, { name: 'TodayUrgency', description: 'How near the date of something is.' });

/** Which record an item is about. */
export interface About {
  readonly youngPersonId?: string | null;
  readonly actionId?: string | null;
  readonly referralId?: string | null;
  readonly commitmentId?: string | null;
  readonly meetingId?: string | null;
  readonly planVersionId?: string | null;
}

/** Something that needs the viewer, before it is known how near it is. */
export interface Need extends About {
  readonly kind: string;
  /** Of what kind; with it the id is made. */
  readonly subject: string;
  readonly title: string;
  readonly context: string;
  readonly because: string;
  readonly dueOn: LocalDate | null;
  readonly legal?: boolean;
  /** Where the date does not say it all: stuck, or waiting for somebody. */
  readonly tone?: Tone;
  readonly path: string;
}
