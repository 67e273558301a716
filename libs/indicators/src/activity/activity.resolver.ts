import { Needs, type RequestContext } from '@app/access';
import { LogReader } from '@app/activity';
import { Agency, AgencyById, Worker, WorkerById } from '@app/people';
import { pageOf, pageSize } from '@app/platform';
import { Args, Int, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ActivityConnection, ActivityEntry } from './activity.types.js';
import { activitySentence } from './activity-words.js';

/** One line for each young person of an import, equal but for whom: their timelines have them, here the import’s own line counts. */
const toldByImport = ['young-person.imported', 'young-person.updated-by-import'];

@Resolver(() => ActivityEntry)
export class ActivityResolver {
  constructor(private readonly log: LogReader) {}

  @Query(() => ActivityConnection, {
    description: 'What was done, by whom and when; an import is one line. For audit: never the case text.',
  })
  @Needs('activity.read')
  async activityLog(
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ActivityConnection> {
    const size = pageSize(first);
    return pageOf(await this.log.latest(size + 1, after, toldByImport), size, ({ cursor }) => cursor);
  }

  @ResolveField(() => Worker, { nullable: true, description: 'Who did it; null for the service itself.' })
  actor({ actorId }: ActivityEntry, _args: object, { loaders }: RequestContext): Promise<Worker> | null {
    return actorId ? loaders.of(WorkerById).load(actorId) : null;
  }

  @ResolveField(() => Agency, { nullable: true, description: 'The agency they worked for then.' })
  agency({ actorAgencyId }: ActivityEntry, _args: object, { loaders }: RequestContext): Promise<Agency> | null {
    return actorAgencyId ? loaders.of(AgencyById).load(actorAgencyId) : null;
  }

  @ResolveField(() => String, { description: 'What happened, in a sentence that names no young person.' })
  async sentence(entry: ActivityEntry, args: object, context: RequestContext): Promise<string> {
    const actor = await this.actor(entry, args, context);
    return activitySentence(entry.type, entry.data, actor?.displayName ?? null);
  }
}
