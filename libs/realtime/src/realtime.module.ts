import { ActivityModule } from '@app/activity';
import { PanelModule } from '@app/panel';
import { PeopleModule } from '@app/people';
import { Module } from '@nestjs/common';
import { Doorbell } from './doorbell.js';
import { MeetingChannels } from './meeting-channels.js';
import { MeetingEventsResolver } from './meeting-events.resolver.js';
import { MeetingFeed } from './meeting-feed.js';
import { PresenceGateway } from './presence.gateway.js';
import { RoomGate } from './room-gate.js';
import { SessionWatch } from './session-watch.js';

@Module({
  imports: [ActivityModule, PeopleModule, PanelModule],
  providers: [Doorbell, MeetingChannels, MeetingEventsResolver, MeetingFeed, PresenceGateway, RoomGate, SessionWatch],
  exports: [MeetingFeed, SessionWatch],
})
export class RealtimeModule {}
