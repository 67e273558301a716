import { ActivityModule } from '@app/activity';
import { PeopleModule } from '@app/people';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { YoungPersonInBriefById } from './brief.reader.js';
import { FactsOfYoungPerson, FactsReader } from './facts.reader.js';
import { PeopleLookAhead } from './look-ahead.js';
import { KeepingInTouch } from './keeping-in-touch.entity.js';
import { StageResolver, StatusOverrideResolver } from './stage.resolver.js';
import { StandingWith } from './standing.reader.js';
import { StatusOverrideRecord } from './status-override.entity.js';
import { StatusSpans } from './status-spans.js';
import { TimelineReader } from './timeline.reader.js';
import { WorkersOfYoungPerson } from './workers.reader.js';
import { YoungPeopleResolver } from './young-people.resolver.js';
import { YoungPerson } from './young-person.entity.js';
import { YoungPersonById, YoungPersonReader } from './young-person.reader.js';
import { TimelineEntryResolver, YoungPersonResolver } from './young-person.resolver.js';
import { YoungPersonService } from './young-person.service.js';

@Module({
  imports: [
    ActivityModule,
    PeopleModule,
    TypeOrmModule.forFeature([YoungPerson, KeepingInTouch, StatusOverrideRecord]),
  ],
  providers: [
    YoungPersonReader,
    YoungPersonService,
    YoungPersonById,
    YoungPersonInBriefById,
    FactsReader,
    FactsOfYoungPerson,
    PeopleLookAhead,
    StandingWith,
    StatusSpans,
    TimelineReader,
    WorkersOfYoungPerson,
    YoungPeopleResolver,
    YoungPersonResolver,
    TimelineEntryResolver,
    StageResolver,
    StatusOverrideResolver,
  ],
  exports: [PeopleLookAhead, YoungPersonReader, YoungPersonService, FactsReader, StandingWith, StatusSpans],
})
export class YoungPeopleModule {}
