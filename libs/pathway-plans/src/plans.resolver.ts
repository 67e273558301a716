import { CurrentViewer, Needs, type Viewer } from '@app/access';
import { YoungPerson, type YoungPersonRow } from '@app/young-people';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import {
  AddObjectiveInput,
  AuthorisePlanInput,
  ExplainOverduePlanInput,
  MarkObjectiveInput,
  RecordPlanReviewInput,
  ReturnPlanInput,
  SharePlanInput,
  StartPlanVersionInput,
  SubmitPlanInput,
  WritePlanSectionInput,
} from './plan.inputs.js';
import { PlanReviewsService } from './plan-reviews.service.js';
import { PlanSignOffService } from './plan-sign-off.service.js';
import { PlanVersion } from './plan-version.entity.js';
import { PlanWritingService } from './plan-writing.service.js';

/** Everything that can be done to a plan: one mutation for each thing a person does. */
@Resolver()
export class PlansResolver {
  constructor(
    private readonly writing: PlanWritingService,
    private readonly signOff: PlanSignOffService,
    private readonly reviews: PlanReviewsService,
  ) {}

  @Mutation(() => PlanVersion, { description: 'Begins a new version from what the version in force says.' })
  @Needs('plan.write')
  startPlanVersion(@CurrentViewer() viewer: Viewer, @Args('input') input: StartPlanVersionInput): Promise<PlanVersion> {
    return this.writing.start(viewer, input);
  }

  @Mutation(() => PlanVersion, { description: 'Writes an area of a draft.' })
  @Needs('plan.write')
  writePlanSection(@CurrentViewer() viewer: Viewer, @Args('input') input: WritePlanSectionInput): Promise<PlanVersion> {
    return this.writing.writeSection(viewer, input);
  }

  @Mutation(() => PlanVersion, { description: 'Adds a goal to a draft.' })
  @Needs('plan.write')
  addObjective(@CurrentViewer() viewer: Viewer, @Args('input') input: AddObjectiveInput): Promise<PlanVersion> {
    return this.writing.addObjective(viewer, input);
  }

  @Mutation(() => PlanVersion, { description: 'Says where a goal of a draft stands.' })
  @Needs('plan.write')
  markObjective(@CurrentViewer() viewer: Viewer, @Args('input') input: MarkObjectiveInput): Promise<PlanVersion> {
    return this.writing.markObjective(viewer, input);
  }

  @Mutation(() => PlanVersion, { description: 'Sends a complete draft to a manager.' })
  @Needs('plan.write')
  submitPlan(@CurrentViewer() viewer: Viewer, @Args('input') input: SubmitPlanInput): Promise<PlanVersion> {
    return this.signOff.submit(viewer, input);
  }

  @Mutation(() => PlanVersion, { description: 'Gives a version back to its author, with what must change.' })
  @Needs('plan.authorise')
  returnPlan(@CurrentViewer() viewer: Viewer, @Args('input') input: ReturnPlanInput): Promise<PlanVersion> {
    return this.signOff.return(viewer, input);
  }

  @Mutation(() => PlanVersion, {
    description: 'Makes a version the plan in force. Never by its author; a duty manager says for whom they act.',
  })
  @Needs('plan.authorise')
  authorisePlan(@CurrentViewer() viewer: Viewer, @Args('input') input: AuthorisePlanInput): Promise<PlanVersion> {
    return this.signOff.authorise(viewer, input);
  }

  @Mutation(() => PlanVersion, { description: 'Records that the young person got a copy and it was explained.' })
  @Needs('plan.write')
  sharePlan(@CurrentViewer() viewer: Viewer, @Args('input') input: SharePlanInput): Promise<PlanVersion> {
    return this.signOff.share(viewer, input);
  }

  @Mutation(() => YoungPerson, { description: 'Records a review that was held: the clock runs from that day.' })
  @Needs('plan.write')
  recordPlanReview(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RecordPlanReviewInput,
  ): Promise<YoungPersonRow> {
    return this.reviews.recordReview(viewer, input);
  }

  @Mutation(() => YoungPerson, { description: 'Says why a plan or its review is late.' })
  @Needs('plan.write')
  explainOverduePlan(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ExplainOverduePlanInput,
  ): Promise<YoungPersonRow> {
    return this.reviews.explainOverdue(viewer, input);
  }
}
