import type { Fact } from '@app/activity';

/** What can happen to a meeting: the public language of this area, read in the log by everyone above. */
export interface MeetingFact extends Fact {
  readonly type:
    | 'meeting.planned'
    | 'meeting.published'
    | 'meeting.started'
    | 'meeting.paused'
    | 'meeting.resumed'
    | 'meeting.ended'
    | 'meeting.cancelled'
    | 'attendance.marked'
    | 'suggestion.parked';
}

/** What can happen to an agenda item. */
export interface ItemFact extends Fact {
  readonly type:
    | 'item.added'
    | 'item.carried'
    | 'item.moved'
    | 'item.changed'
    | 'item.withdrawn'
    | 'item.started'
    | 'item.decided'
    | 'item.deferred'
    | 'item.not-reached';
}

/** What can happen to an entry in the minutes. Never its words. */
export interface EntryFact extends Fact {
  readonly type: 'entry.added' | 'entry.changed' | 'entry.agreed';
  readonly itemId: string;
}
