import './panel.timeline.js';
import { ActionsModule } from '@app/actions';
import { ActivityModule } from '@app/activity';
import { PeopleModule } from '@app/people';
import { YoungPeopleModule } from '@app/young-people';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgendaItem } from './agenda/agenda-item.entity.js';
import { AgendaItemResolver } from './agenda/agenda-item.resolver.js';
import {
  ActionIdsFromLastTime,
  AgendaItemsOfYoungPerson,
  AgendaLineById,
  AgendaOfMeeting,
  LeanAgendaOfMeeting,
} from './agenda/agenda.loaders.js';
import { AgendaMutations } from './agenda/agenda-mutations.resolver.js';
import { AgendaReader } from './agenda/agenda.reader.js';
import { AgendaService } from './agenda/agenda.service.js';
import { CarryOver } from './agenda/carry-over.js';
import { DiscussionService } from './agenda/discussion.service.js';
import { ItemChange } from './agenda/item-change.js';
import { PeopleOfAgenda } from './agenda/people-of-agenda.js';
import { ListingService } from './agenda/listing.service.js';
import { YoungPersonAgendaResolver } from './agenda/young-person-agenda.resolver.js';
import { AgendaClosing } from './meetings/agenda-closing.js';
import { AttendanceResolver } from './meetings/attendance.resolver.js';
import { Meeting } from './meetings/meeting.entity.js';
import {
  AttendanceOfMeeting,
  MeetingAfter,
  MeetingById,
  RestrictedItemsOfMeeting,
} from './meetings/meeting.loaders.js';
import { MeetingLock } from './meetings/meeting-lock.js';
import { MeetingPlanning } from './meetings/meeting-planning.service.js';
import { MeetingReader } from './meetings/meeting.reader.js';
import { MeetingResolver } from './meetings/meeting.resolver.js';
import { MeetingService } from './meetings/meeting.service.js';
import { PanelDesk } from './meetings/panel-desk.js';
import { RoomAccess } from './meetings/room-access.js';
import { Panel } from './meetings/panel.entity.js';
import { MinuteEntry } from './minutes/minute-entry.entity.js';
import { EntriesOfItem, MinuteEntryById } from './minutes/minutes.loaders.js';
import { MinutesReader } from './minutes/minutes.reader.js';
import { MinutesResolver } from './minutes/minutes.resolver.js';
import { MinutesService } from './minutes/minutes.service.js';
import { MinutesWriting } from './minutes/minutes-writing.js';
import { SuggestionReader } from './suggestions/suggestion.reader.js';
import { SuggestionResolver } from './suggestions/suggestion.resolver.js';
import { SuggestionService } from './suggestions/suggestion.service.js';

const loaders = [
  ActionIdsFromLastTime,
  AgendaItemsOfYoungPerson,
  AgendaLineById,
  AgendaOfMeeting,
  AttendanceOfMeeting,
  RestrictedItemsOfMeeting,
  EntriesOfItem,
  LeanAgendaOfMeeting,
  MeetingAfter,
  MeetingById,
  MinuteEntryById,
];
const resolvers = [
  AgendaItemResolver,
  AgendaMutations,
  AttendanceResolver,
  MeetingResolver,
  MinutesResolver,
  SuggestionResolver,
  YoungPersonAgendaResolver,
];

@Module({
  imports: [
    TypeOrmModule.forFeature([Panel, Meeting, AgendaItem, MinuteEntry]),
    ActivityModule,
    PeopleModule,
    YoungPeopleModule,
    ActionsModule,
  ],
  providers: [
    ...loaders,
    ...resolvers,
    AgendaClosing,
    AgendaReader,
    PeopleOfAgenda,
    AgendaService,
    CarryOver,
    DiscussionService,
    ItemChange,
    ListingService,
    MeetingLock,
    MeetingPlanning,
    MeetingReader,
    MeetingService,
    MinutesReader,
    MinutesService,
    MinutesWriting,
    PanelDesk,
    RoomAccess,
    SuggestionReader,
    SuggestionService,
  ],
  exports: [...loaders, MeetingReader, RoomAccess],
})
export class PanelModule {}
