import { CurrentViewer, Needs, type RequestContext, Viewer } from '@app/access';
import { Worker, WorkerById } from '@app/people';
import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AnswerBreakGlass } from './answer.service.js';
import { AnswerBreakGlassInput } from './break-glass.inputs.js';
import { BreakGlassRequestReader } from './request.reader.js';
import { BreakGlassRequest } from './request.types.js';

@Resolver(() => BreakGlassRequest)
export class BreakGlassRequestResolver {
  constructor(
    private readonly reader: BreakGlassRequestReader,
    private readonly answers: AnswerBreakGlass,
  ) {}

  @Query(() => [BreakGlassRequest], {
    description: 'Who asks to open a sealed record that is open to you, and waits for an answer: the oldest first.',
  })
  @Needs('break-glass.approve')
  breakGlassRequests(@CurrentViewer() viewer: Viewer): Promise<BreakGlassRequest[]> {
    return this.reader.waiting(viewer);
  }

  @ResolveField(() => Worker, { description: 'Who asks.' })
  worker({ workerId }: BreakGlassRequest, _args: object, { loaders }: RequestContext): Promise<Worker> {
    return loaders.of(WorkerById).load(workerId);
  }

  @Mutation(() => BreakGlassRequest, { description: 'Answers somebody else who asks to open a sealed record.' })
  @Needs('break-glass.approve')
  answerBreakGlass(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AnswerBreakGlassInput,
  ): Promise<BreakGlassRequest> {
    return this.answers.answer(viewer, input);
  }
}
