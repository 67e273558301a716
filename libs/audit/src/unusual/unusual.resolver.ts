import { CurrentViewer, Needs, type RequestContext, Viewer } from '@app/access';
import { Agency, AgencyById, Worker, WorkerById } from '@app/people';
import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ReviewUnusualAccessInput } from './unusual.inputs.js';
import { UnusualReader } from './unusual.reader.js';
import { UnusualService } from './unusual.service.js';
import { UnusualAccess } from './unusual.types.js';

@Resolver(() => UnusualAccess)
export class UnusualAccessResolver {
  constructor(
    private readonly reader: UnusualReader,
    private readonly service: UnusualService,
  ) {}

  @Query(() => [UnusualAccess], {
    description:
      'Who opened more than 30 people’s records within an hour, more than three times as many in a day as is usual for them, was shown more than 3 addresses within an hour, was refused 5 times in a day, or asked for a record that they are kept from. To be reviewed first, then what was reviewed in the last 30 days.',
  })
  @Needs('activity.read')
  unusualAccess(): Promise<UnusualAccess[]> {
    return this.reader.list();
  }

  @ResolveField(() => Worker, { description: 'Who.' })
  worker({ workerId }: UnusualAccess, _args: object, { loaders }: RequestContext): Promise<Worker> {
    return loaders.of(WorkerById).load(workerId);
  }

  @ResolveField(() => Agency, { nullable: true, description: 'The agency they worked for then.' })
  agency({ agencyId }: UnusualAccess, _args: object, { loaders }: RequestContext): Promise<Agency> | null {
    return agencyId === null ? null : loaders.of(AgencyById).load(agencyId);
  }

  @ResolveField(() => Worker, { nullable: true, description: 'Who reviewed it.' })
  reviewedBy({ reviewedById }: UnusualAccess, _args: object, { loaders }: RequestContext): Promise<Worker> | null {
    return reviewedById === null ? null : loaders.of(WorkerById).load(reviewedById);
  }

  @Mutation(() => UnusualAccess, { description: 'Says what an auditor found of unusual access.' })
  @Needs('unusual-access.review')
  reviewUnusualAccess(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ReviewUnusualAccessInput,
  ): Promise<UnusualAccess> {
    return this.service.review(viewer, input);
  }
}
