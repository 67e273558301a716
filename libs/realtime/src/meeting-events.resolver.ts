import { Needs, type RequestContext } from '@app/access';
import { AgendaLine, AgendaLineById, Meeting, MeetingById, MinuteEntry, MinuteEntryById } from '@app/panel';
import { LogCursor, NotFound, NotSignedIn } from '@app/platform';
import { Worker, WorkerById } from '@app/people';
import { Args, Context, ID, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { MeetingEvent } from './meeting-event.js';
import { MeetingFeed } from './meeting-feed.js';

/** What went away between the happening and its reading is nothing; any other fault is one. */
const orNothing = (error: unknown): null => {
  if (error instanceof NotFound) return null;
  throw error;
};

@Resolver(() => MeetingEvent)
export class MeetingEventsResolver {
  constructor(private readonly feed: MeetingFeed) {}

  @Subscription(() => MeetingEvent, {
    description:
      'What happens in a meeting: first everything after the cursor, then live. Permission is checked again for each event.',
  })
  @Needs('meeting.read')
  meetingEvents(
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('after', { type: () => LogCursor, nullable: true }) after: string | null,
    @Context() { viewer, token }: RequestContext & { token?: string },
  ) {
    if (!token) throw new NotSignedIn();
    return this.feed.listen({ viewer, token, meetingId, after: after ?? null });
  }

  @ResolveField(() => Worker, { nullable: true, description: 'Who did it.' })
  actor(event: MeetingEvent, _args: object, { loaders }: RequestContext) {
    return event.actorId ? loaders.of(WorkerById).load(event.actorId).catch(orNothing) : null;
  }

  @ResolveField(() => MinuteEntry, { nullable: true, description: 'The entry it happened to, as it stands now.' })
  entry(event: MeetingEvent, _args: object, { loaders }: RequestContext) {
    return event.entryId ? loaders.of(MinuteEntryById).load(event.entryId).catch(orNothing) : null;
  }

  @ResolveField(() => AgendaLine, { nullable: true, description: 'The item it happened to or in, as it stands now.' })
  item(event: MeetingEvent, _args: object, { loaders }: RequestContext) {
    return event.itemId ? loaders.of(AgendaLineById).load(event.itemId).catch(orNothing) : null;
  }

  @ResolveField(() => Meeting, { nullable: true, description: 'The meeting, as it stands now.' })
  meeting(event: MeetingEvent, _args: object, { loaders }: RequestContext) {
    return loaders.of(MeetingById).load(event.meetingId).catch(orNothing);
  }
}
