import { CurrentViewer, Needs, type RequestContext, Viewer } from '@app/access';
import { Worker, WorkerById } from '@app/people';
import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { ExclusionService } from './exclusion.service.js';
import {
  AnswerSealingInput,
  EndExclusionInput,
  ExcludeWorkerInput,
  LetIntoSealedInput,
  SealPersonInput,
  UnsealPersonInput,
} from './sealing.inputs.js';
import { SealingService } from './sealing.service.js';
import { Exclusion, Sealing } from './sealing.types.js';

@Resolver(() => Sealing)
export class SealingResolver {
  constructor(private readonly service: SealingService) {}

  @ResolveField(() => Worker, { description: 'Who asked for it.' })
  askedBy({ askedById }: Sealing, _args: object, { loaders }: RequestContext): Promise<Worker> {
    return loaders.of(WorkerById).load(askedById);
  }

  @ResolveField(() => Worker, { nullable: true, description: 'Who agreed to it.' })
  approvedBy({ approvedById }: Sealing, _args: object, { loaders }: RequestContext): Promise<Worker> | null {
    return approvedById === null ? null : loaders.of(WorkerById).load(approvedById);
  }

  @ResolveField(() => Worker, { nullable: true, description: 'Who last answered, whether they agreed or not.' })
  answeredBy({ answeredById }: Sealing, _args: object, { loaders }: RequestContext): Promise<Worker> | null {
    return answeredById === null ? null : loaders.of(WorkerById).load(answeredById);
  }

  @ResolveField(() => Worker, { nullable: true, description: 'Who asked for its end.' })
  unsealAskedBy({ unsealAskedById }: Sealing, _args: object, { loaders }: RequestContext): Promise<Worker> | null {
    return unsealAskedById === null ? null : loaders.of(WorkerById).load(unsealAskedById);
  }

  @ResolveField(() => [Worker], { description: 'Who may open the record while it is sealed.' })
  letIn({ letInIds }: Sealing, _args: object, { loaders }: RequestContext): Promise<Worker[]> {
    return Promise.all(letInIds.map((id) => loaders.of(WorkerById).load(id)));
  }

  @Mutation(() => Sealing, {
    description: 'Asks that only named people may open a record. Somebody else has to agree.',
  })
  @Needs('seal.ask')
  sealPerson(@CurrentViewer() viewer: Viewer, @Args('input') input: SealPersonInput) {
    return this.service.ask(viewer, input);
  }

  @Mutation(() => Sealing, { description: 'Asks that a sealed record may be opened by relationship again.' })
  @Needs('seal.ask')
  unsealPerson(@CurrentViewer() viewer: Viewer, @Args('input') input: UnsealPersonInput) {
    return this.service.askBack(viewer, input);
  }

  @Mutation(() => Sealing, { description: 'Answers somebody else who asked to seal a record or to unseal it.' })
  @Needs('seal.answer')
  answerSealing(@CurrentViewer() viewer: Viewer, @Args('input') input: AnswerSealingInput) {
    return this.service.answer(viewer, input);
  }

  @Mutation(() => Sealing, { description: 'Lets a worker open a sealed record by their relationship, or no longer.' })
  @Needs('seal.answer')
  letIntoSealed(@CurrentViewer() viewer: Viewer, @Args('input') input: LetIntoSealedInput) {
    return this.service.letIn(viewer, input);
  }
}

@Resolver(() => Exclusion)
export class ExclusionResolver {
  constructor(private readonly service: ExclusionService) {}

  @ResolveField(() => Worker, { description: 'Who is kept from the record.' })
  worker({ workerId }: Exclusion, _args: object, { loaders }: RequestContext): Promise<Worker> {
    return loaders.of(WorkerById).load(workerId);
  }

  @Mutation(() => Exclusion, { description: 'Keeps a worker from a record, whatever else would open it to them.' })
  @Needs('exclusion.write')
  excludeWorker(@CurrentViewer() viewer: Viewer, @Args('input') input: ExcludeWorkerInput) {
    return this.service.exclude(viewer, input);
  }

  @Mutation(() => Exclusion, { description: 'Ends the exclusion of a worker.' })
  @Needs('exclusion.write')
  endExclusion(@CurrentViewer() viewer: Viewer, @Args('input') input: EndExclusionInput) {
    return this.service.end(viewer, input);
  }
}
