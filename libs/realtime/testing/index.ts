import type { ActivityLine } from '@app/activity';
import type { Admission } from '@app/panel';
import { Happening } from '../src/happening.js';

/** A line of a meeting’s log: an entry that was added, unless told otherwise. */
export const aLine = (but: Partial<ActivityLine> = {}): ActivityLine => ({
  cursor: '1.100.1',
  id: '1',
  at: '2026-11-24T10:00:00Z',
  actorId: 'priya',
  actorAgencyId: 'council',
  type: 'entry.added',
  subjectId: 'entry',
  youngPersonId: null,
  meetingId: 'meeting',
  data: {},
  ...but,
});

export const aHappening = (but: Partial<ActivityLine> = {}): Happening => new Happening(aLine(but));

/** Somebody who is in the room and to whom the item is open. */
export const anAdmission = (but: Partial<Admission> = {}): Admission => ({
  inRoom: true,
  rights: { arrange: false, chair: false, minute: true, agree: false },
  itemId: 'item',
  open: true,
  hidden: false,
  authored: false,
  ...but,
});
