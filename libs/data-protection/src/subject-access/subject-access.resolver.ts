import { CurrentViewer, Needs, type RequestContext, Viewer } from '@app/access';
import { Worker, WorkerById } from '@app/people';
import { Args, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PassagesService } from './passages.service.js';
import { PreparingService } from './preparing.service.js';
import { StoryFormat } from './story-file.rules.js';
import {
  AddSubjectAddressInput,
  DecidePassageInput,
  ExtendSubjectAccessInput,
  GiveSubjectAccessInput,
  PrepareSubjectAccessInput,
  RecordSubjectAccessInput,
  RefuseSubjectAccessInput,
  ReleasePassagesInput,
} from './subject-access.inputs.js';
import { SubjectAccessReader } from './subject-access.reader.js';
import { SubjectAccessService } from './subject-access.service.js';
import { SubjectAccess, SubjectAccessFile, SubjectAccessPassage } from './subject-access.types.js';

/** The register, and what is done about a request. */
@Resolver(() => SubjectAccess)
export class SubjectAccessResolver {
  constructor(
    private readonly reader: SubjectAccessReader,
    private readonly service: SubjectAccessService,
  ) {}

  @ResolveField(() => Worker, { description: 'Who wrote it down.' })
  recordedBy({ recordedById }: SubjectAccess, _args: object, { loaders }: RequestContext): Promise<Worker> {
    return loaders.of(WorkerById).load(recordedById);
  }

  @ResolveField(() => Worker, { nullable: true, description: 'Who put it together.' })
  preparedBy({ preparedById }: SubjectAccess, _args: object, { loaders }: RequestContext): Promise<Worker> | null {
    return preparedById === null ? null : loaders.of(WorkerById).load(preparedById);
  }

  @ResolveField(() => Worker, { nullable: true, description: 'Who reads the passages that others wrote.' })
  reviewer({ reviewerId }: SubjectAccess, _args: object, { loaders }: RequestContext): Promise<Worker> | null {
    return reviewerId === null ? null : loaders.of(WorkerById).load(reviewerId);
  }

  @Query(() => [SubjectAccess], {
    description:
      'Who asked what is held about them, as far as it is for you: what is open first, by when it is due. At most 200.',
  })
  @Needs('subject-access.read')
  subjectAccessRequests(
    @CurrentViewer() viewer: Viewer,
    @Args('youngPersonId', { type: () => ID, nullable: true }) youngPersonId: string | null | undefined,
  ): Promise<SubjectAccess[]> {
    return this.reader.register(viewer, youngPersonId ?? null);
  }

  @Query(() => SubjectAccess, { description: 'One request.' })
  @Needs('subject-access.read')
  subjectAccess(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<SubjectAccess> {
    return this.reader.byId(viewer, id);
  }

  @Mutation(() => SubjectAccess, { description: 'Writes down that a young person asked what is held about them.' })
  @Needs('subject-access.record')
  recordSubjectAccess(@CurrentViewer() viewer: Viewer, @Args('input') input: RecordSubjectAccessInput) {
    return this.service.record(viewer, input);
  }

  @Mutation(() => SubjectAccess, {
    description: 'Adds where they live to the file: it is shown as an address is, with a reason.',
  })
  @Needs('subject-access.prepare')
  addSubjectAddress(@CurrentViewer() viewer: Viewer, @Args('input') input: AddSubjectAddressInput) {
    return this.service.addAddress(viewer, input);
  }

  @Mutation(() => SubjectAccess, { description: 'Writes down that the file was given to them.' })
  @Needs('subject-access.prepare')
  giveSubjectAccess(@CurrentViewer() viewer: Viewer, @Args('input') input: GiveSubjectAccessInput) {
    return this.service.give(viewer, input);
  }

  @Mutation(() => SubjectAccess, { description: 'Takes two months more to answer, with a reason (UK GDPR art 12(3)).' })
  @Needs('subject-access.decide')
  extendSubjectAccess(@CurrentViewer() viewer: Viewer, @Args('input') input: ExtendSubjectAccessInput) {
    return this.service.extend(viewer, input);
  }

  @Mutation(() => SubjectAccess, { description: 'Refuses a request, with the ground in law (UK GDPR art 12(5)).' })
  @Needs('subject-access.decide')
  refuseSubjectAccess(@CurrentViewer() viewer: Viewer, @Args('input') input: RefuseSubjectAccessInput) {
    return this.service.refuse(viewer, input);
  }
}

/** What is put together, and the passages in it. */
@Resolver(() => SubjectAccessPassage)
export class SubjectAccessPassageResolver {
  constructor(
    private readonly preparing: PreparingService,
    private readonly passages: PassagesService,
  ) {}

  @Mutation(() => SubjectAccess, {
    description:
      'Puts together what is held about them, or puts it together again. What was decided about a passage that has not changed stands.',
  })
  @Needs('subject-access.prepare')
  prepareSubjectAccess(@CurrentViewer() viewer: Viewer, @Args('input') input: PrepareSubjectAccessInput) {
    return this.preparing.prepare(viewer, input);
  }

  @Query(() => [SubjectAccessPassage], {
    description: 'What others wrote: what seems to speak of somebody else first.',
  })
  @Needs('subject-access.review')
  subjectAccessPassages(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<SubjectAccessPassage[]> {
    return this.passages.of(viewer, id);
  }

  @Mutation(() => SubjectAccessPassage, { description: 'Decides about a passage that somebody else wrote.' })
  @Needs('subject-access.review')
  decidePassage(@CurrentViewer() viewer: Viewer, @Args('input') input: DecidePassageInput) {
    return this.passages.decide(viewer, input);
  }

  @Mutation(() => SubjectAccess, {
    description: 'Releases every passage that nobody has decided about and that seems to speak of nobody else.',
  })
  @Needs('subject-access.review')
  releasePassages(@CurrentViewer() viewer: Viewer, @Args('input') input: ReleasePassagesInput) {
    return this.passages.release(viewer, input);
  }

  @Query(() => SubjectAccessFile, {
    description:
      'Everything, as a file for the young person, without what was taken out. Needs a reason, which is written down with who took it, and step-up.',
  })
  @Needs('subject-access.prepare')
  subjectAccessFile(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('format', { type: () => StoryFormat }) format: StoryFormat,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<SubjectAccessFile> {
    return this.preparing.file(viewer, { id, format, reason });
  }
}
