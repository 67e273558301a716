import { CurrentViewer, type RequestContext, type Viewer } from '@app/access';
import { Agency, AgencyById, Worker, WorkerById } from '@app/people';
import { YoungPerson } from '@app/young-people';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { WhoCanSee, WhoLooked } from './audit.types.js';
import { WhoReader } from './who.reader.js';

/** Hangs on a young person who can see them and who has looked, so that young-people need not know of the audit. */
@Resolver(() => YoungPerson)
export class YoungPersonWhoResolver {
  constructor(private readonly reader: WhoReader) {}

  @ResolveField(() => [WhoCanSee], {
    description:
      'Who can see this record now, or has an action about them: by what, until when, and which parts. Whom the viewer is not told by name, as their agency.',
  })
  whoCanSee(@Parent() { id }: YoungPerson, @CurrentViewer() viewer: Viewer): Promise<WhoCanSee[]> {
    return this.reader.canSee(viewer, id);
  }

  @ResolveField(() => [WhoLooked], {
    nullable: true,
    description:
      'Who has looked in the last 90 days, the latest first; for those who work with the young person, who manage them, and who coordinate. Null for the rest.',
  })
  whoLooked(@Parent() { id }: YoungPerson, @CurrentViewer() viewer: Viewer): Promise<WhoLooked[] | null> {
    return this.reader.looked(viewer, id);
  }
}

@Resolver(() => WhoCanSee)
export class WhoCanSeeResolver {
  @ResolveField(() => Worker, {
    nullable: true,
    description:
      'Who. To partners only those of their own agency, of children’s services, and who sit on a panel with them; null for the rest.',
  })
  worker({ workerId }: WhoCanSee, _args: object, { loaders }: RequestContext): Promise<Worker> | null {
    return workerId === null ? null : loaders.of(WorkerById).load(workerId);
  }

  @ResolveField(() => Agency, { description: 'For which agency they work.' })
  agency({ agencyId }: WhoCanSee, _args: object, { loaders }: RequestContext): Promise<Agency> {
    return loaders.of(AgencyById).load(agencyId);
  }
}

@Resolver(() => WhoLooked)
export class WhoLookedResolver {
  @ResolveField(() => Worker, { description: 'Who.' })
  worker({ workerId }: WhoLooked, _args: object, { loaders }: RequestContext): Promise<Worker> {
    return loaders.of(WorkerById).load(workerId);
  }

  @ResolveField(() => Agency, { nullable: true, description: 'The agency they worked for then.' })
  agency({ agencyId }: WhoLooked, _args: object, { loaders }: RequestContext): Promise<Agency> | null {
    return agencyId === null ? null : loaders.of(AgencyById).load(agencyId);
  }
}
