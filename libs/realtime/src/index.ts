export { MeetingEvent } from './meeting-event.js';
export { type FeedRequest, MeetingFeed } from './meeting-feed.js';
export { PresenceGateway } from './presence.gateway.js';
export { RealtimeModule } from './realtime.module.js';
export { SessionWatch } from './session-watch.js';
export { sharedSubscribe } from './shared-subscribe.js';
