import { CurrentViewer, Needs, type RequestContext, Viewer } from '@app/access';
import { Worker, WorkerById } from '@app/people';
import { Args, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { BreakGlassInput, RenewBreakGlassInput, ReviewBreakGlassInput } from './break-glass.inputs.js';
import { BreakGlassReader } from './break-glass.reader.js';
import { BreakGlassService } from './break-glass.service.js';
import { BreakGlass } from './break-glass.types.js';

@Resolver(() => BreakGlass)
export class BreakGlassResolver {
  constructor(
    private readonly reader: BreakGlassReader,
    private readonly service: BreakGlassService,
  ) {}

  @Query(() => [BreakGlass], {
    description:
      'Records that somebody else opened by break-glass: to be reviewed first, then what was reviewed in the last 30 days.',
  })
  @Needs('break-glass.review')
  breakGlassReviews(@CurrentViewer() viewer: Viewer): Promise<BreakGlass[]> {
    return this.reader.reviews(viewer);
  }

  @Query(() => BreakGlass, {
    description: 'What you asked for yourself, and what somebody else answered. Ask again while it waits.',
  })
  @Needs('break-glass.use')
  myBreakGlass(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<BreakGlass> {
    return this.reader.ownById(viewer, id);
  }

  @ResolveField(() => Worker, { description: 'Who opened it.' })
  worker({ workerId }: BreakGlass, _args: object, { loaders }: RequestContext): Promise<Worker> {
    return loaders.of(WorkerById).load(workerId);
  }

  @ResolveField(() => Worker, { nullable: true, description: 'Who agreed to it, where the record was sealed.' })
  approvedBy({ approvedById }: BreakGlass, _args: object, { loaders }: RequestContext): Promise<Worker> | null {
    return approvedById === null ? null : loaders.of(WorkerById).load(approvedById);
  }

  @ResolveField(() => Worker, { nullable: true, description: 'Who did not agree to it.' })
  refusedBy({ refusedById }: BreakGlass, _args: object, { loaders }: RequestContext): Promise<Worker> | null {
    return refusedById === null ? null : loaders.of(WorkerById).load(refusedById);
  }

  @ResolveField(() => Worker, { nullable: true, description: 'Who reviewed it.' })
  reviewedBy({ reviewedById }: BreakGlass, _args: object, { loaders }: RequestContext): Promise<Worker> | null {
    return reviewedById === null ? null : loaders.of(WorkerById).load(reviewedById);
  }

  @Mutation(() => BreakGlass, { description: 'Opens a record that nothing opens to you, for 60 minutes.' })
  @Needs('break-glass.use')
  breakGlass(@CurrentViewer() viewer: Viewer, @Args('input') input: BreakGlassInput): Promise<BreakGlass> {
    return this.service.ask(viewer, input);
  }

  @Mutation(() => BreakGlass, { description: 'Makes it 60 minutes longer, once.' })
  @Needs('break-glass.use')
  renewBreakGlass(@CurrentViewer() viewer: Viewer, @Args('input') input: RenewBreakGlassInput): Promise<BreakGlass> {
    return this.service.renew(viewer, input);
  }

  @Mutation(() => BreakGlass, { description: 'Says whether somebody else was right to open a record.' })
  @Needs('break-glass.review')
  reviewBreakGlass(@CurrentViewer() viewer: Viewer, @Args('input') input: ReviewBreakGlassInput): Promise<BreakGlass> {
    return this.service.review(viewer, input);
  }
}
