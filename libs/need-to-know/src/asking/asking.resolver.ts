import { CurrentViewer, Needs, type RequestContext, Viewer } from '@app/access';
import { Worker, WorkerById } from '@app/people';
import { Args, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AnswerAccessRequestInput, AskForAccessInput } from './asking.inputs.js';
import { AskingReader } from './asking.reader.js';
import { AskingService } from './asking.service.js';
import { AccessRequest, MyAccessRequest } from './asking.types.js';

@Resolver(() => AccessRequest)
export class AskingResolver {
  constructor(
    private readonly reader: AskingReader,
    private readonly service: AskingService,
  ) {}

  @Query(() => [MyAccessRequest], { description: 'What you asked for, the newest first.' })
  @Needs('access-request.ask')
  myAccessRequests(@CurrentViewer() viewer: Viewer): Promise<MyAccessRequest[]> {
    return this.reader.mine(viewer);
  }

  @Query(() => [AccessRequest], {
    description: 'Who asks to see a record that you answer for, the oldest first; of one young person, or of all.',
  })
  @Needs('access-request.answer')
  accessRequests(
    @CurrentViewer() viewer: Viewer,
    @Args('youngPersonId', { type: () => ID, nullable: true }) youngPersonId: string | null,
  ): Promise<AccessRequest[]> {
    return this.reader.waiting(viewer, youngPersonId ?? null);
  }

  @ResolveField(() => Worker, { description: 'Who asks.' })
  worker({ workerId }: AccessRequest, _args: object, { loaders }: RequestContext): Promise<Worker> {
    return loaders.of(WorkerById).load(workerId);
  }

  @Mutation(() => MyAccessRequest, {
    description: 'Asks to be let into a record that may be there. The answer is the same whether it is or not.',
  })
  @Needs('access-request.ask')
  askForAccess(@CurrentViewer() viewer: Viewer, @Args('input') input: AskForAccessInput): Promise<MyAccessRequest> {
    return this.service.ask(viewer, input);
  }

  @Mutation(() => AccessRequest, { description: 'Answers somebody who asks to see a record that you answer for.' })
  @Needs('access-request.answer')
  answerAccessRequest(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AnswerAccessRequestInput,
  ): Promise<AccessRequest> {
    return this.service.answer(viewer, input);
  }
}
