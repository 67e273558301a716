import { type RequestContext, Shows } from '@app/access';
import { Instant, LogCursor } from '@app/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Happening } from './happening.js';

/** Something that happened in a meeting, on its way to one reader. */
@ObjectType({
  description: 'Something that happened in a meeting. What it happened to is read through the reader’s own lens.',
})
@Shows('MEETING')
export class MeetingEvent {
  @Field(() => LogCursor, {
    description: 'Where this stands in the log: subscribe with it as `after` to go on from here.',
  })
  cursor: string;

  @Field(() => String, { description: 'What happened, like entry.added or item.decided.' })
  type: string;

  @Field(() => Instant, { description: 'When.' })
  at: string;

  @Field(() => ID, { description: 'The id of what it happened to.' })
  subjectId: string;

  meetingId: string;
  actorId: string | null;
  /** The item it happened to or in. */
  itemId: string | null;
  /** The entry it happened to. */
  entryId: string | null;

  /** The reader as they are now, with loaders that have read nothing yet. */
  context: RequestContext;
  /** The same for all readers who are given the same: see `sharedSubscribe`. */
  lens: string;
  happening: Happening;
}
