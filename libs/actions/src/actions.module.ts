import { ActivityModule } from '@app/activity';
import { PeopleModule } from '@app/people';
import { PathwayPlansModule } from '@app/pathway-plans';
import { YoungPeopleModule } from '@app/young-people';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActionUpdate } from './action-update.entity.js';
import { ActionDesk } from './action.desk.js';
import { Action } from './action.entity.js';
import {
  ActionById,
  ActionCountsOfCommitment,
  ActionsOfItem,
  ActionsOfPlanPart,
  ActionsOfReferral,
  ActionsOfYoungPerson,
  CommitmentInBriefById,
  MeetingInBriefById,
  UpdatesOfAction,
} from './action.loaders.js';
import { ActionReader } from './action.reader.js';
import { ActionResolver, ActionUpdateResolver } from './action.resolver.js';
import { ActionService } from './action.service.js';
import './action.timeline.js';
import { ActionsResolver } from './actions.resolver.js';
import { YoungPersonActionsResolver } from './young-person-actions.resolver.js';
import { ObjectiveActionsResolver } from './objective-actions.resolver.js';
import { OpenActions } from './open-actions.js';
import { RaiseReader } from './raise.reader.js';
import { TrackerReader } from './tracker.reader.js';

@Module({
  imports: [
    ActivityModule,
    PeopleModule,
    YoungPeopleModule,
    PathwayPlansModule,
    TypeOrmModule.forFeature([Action, ActionUpdate]),
  ],
  providers: [
    ActionReader,
    TrackerReader,
    RaiseReader,
    ActionDesk,
    ActionService,
    ActionById,
    ActionsOfYoungPerson,
    ActionsOfPlanPart,
    ActionsOfItem,
    ActionsOfReferral,
    UpdatesOfAction,
    ActionCountsOfCommitment,
    MeetingInBriefById,
    CommitmentInBriefById,
    ActionsResolver,
    ActionResolver,
    ActionUpdateResolver,
    OpenActions,
    YoungPersonActionsResolver,
    ObjectiveActionsResolver,
  ],
  exports: [ActionService, ActionReader, TrackerReader],
})
export class ActionsModule {}
