import { ActivityModule } from '@app/activity';
import { PeopleModule } from '@app/people';
import { YoungPeopleModule } from '@app/young-people';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CurrentPlans } from './current-plans.js';
import { LinkedObjectiveByPart } from './linked-objective.js';
import { PlanDesk } from './plan.desk.js';
import {
  PlanObjectiveRecord,
  PlanPartRecord,
  PlanReviewRecord,
  PlanSectionRecord,
  PlanStandingRecord,
} from './plan.entities.js';
import { ContentsOfVersion, ObjectivesOfPerson, PlanOfYoungPerson, ReviewsOfYoungPerson } from './plan.loaders.js';
import { PlanReader } from './plan.reader.js';
import './plan.timeline.js';
import { PlanReviewsService } from './plan-reviews.service.js';
import { PlanSignOffService } from './plan-sign-off.service.js';
import { PlanStandings } from './plan-standings.js';
import { PlanVersion } from './plan-version.entity.js';
import { PlanVersionResolver } from './plan-version.resolver.js';
import { PlanWritingService } from './plan-writing.service.js';
import { PlansResolver } from './plans.resolver.js';
import { ReviewedPeople } from './reviewed-people.js';
import { PathwayPlanResolver, YoungPersonPlanResolver } from './young-person-plan.resolver.js';

@Module({
  imports: [
    ActivityModule,
    PeopleModule,
    YoungPeopleModule,
    TypeOrmModule.forFeature([
      PlanVersion,
      PlanPartRecord,
      PlanSectionRecord,
      PlanObjectiveRecord,
      PlanReviewRecord,
      PlanStandingRecord,
    ]),
  ],
  providers: [
    PlanReader,
    PlanDesk,
    PlanStandings,
    ReviewedPeople,
    PlanWritingService,
    PlanSignOffService,
    PlanReviewsService,
    PlanOfYoungPerson,
    ContentsOfVersion,
    CurrentPlans,
    ObjectivesOfPerson,
    ReviewsOfYoungPerson,
    LinkedObjectiveByPart,
    PlansResolver,
    PlanVersionResolver,
    YoungPersonPlanResolver,
    PathwayPlanResolver,
  ],
  exports: [PlanReader, PlanStandings],
})
export class PathwayPlansModule {}
