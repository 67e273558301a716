import { agencies, workers } from './cast.mjs';
import { mark } from './canaries.mjs';
import { idOf, plusDays } from './ids.mjs';
import { meetings, people, thing } from './people.mjs';

const worker = (key) => idOf(`worker ${key}`);
const allKinds = [...new Set(agencies.map(({ kind }) => kind))].filter((kind) => kind !== 'CHILDRENS_SERVICES');
const instant = (today, days) => new Date(`${plusDays(today, days)}T10:00:00Z`);

/** How each of the panel's meetings stands: its papers, and when its window shuts. */
const standing = {
  open: { state: 'PUBLISHED', held: 3, released: -2 },
  live: { state: 'IN_SESSION', held: 0, released: -5, started: 0 },
  still: { state: 'ENDED', held: -5, released: -12, started: -5, ended: -5, shuts: 7 },
  closed: { state: 'ENDED', held: -40, released: -47, started: -40, ended: -40, shuts: -26 },
  draft: { state: 'DRAFT', held: 30 },
  cancelled: { state: 'CANCELLED', held: 5, released: -1 },
};

/** The panel, who sits on it, its meetings and what is on their agendas. */
export async function addMeetings(ground) {
  await addPanels(ground);
  for (const { key, id } of meetings) await addMeeting(ground, key, id);
  for (const meeting of meetings) {
    const listed = people.filter(({ item }) => item?.meeting === meeting.key);
    for (const [at, person] of listed.entries()) await addItem(ground, meeting, person, at + 1);
  }
}

async function addPanels({ db, today }) {
  for (const key of ['panel', 'other panel'])
    await db.insert('panel', { id: idOf(key), name: `The ${key}`, kind: 'TRANSITIONS' });
  for (const worker of workers.filter(({ seat, otherSeat }) => seat || otherSeat)) await addSeat({ db, today }, worker);
}

function addSeat({ db, today }, { id, seat, otherSeat, seatEnded, seatFuture }) {
  return db.insert('panel_member', {
    panel_id: idOf(seat ? 'panel' : 'other panel'),
    worker_id: id,
    part: seat ?? otherSeat,
    from_on: plusDays(today, seatFuture ? 1 : -100),
    to_on: seatEnded ? today : 'infinity',
  });
}

function addMeeting({ db, today }, key, id) {
  const { state, held, released, started, ended, shuts } = standing[key];
  const at = (days) => (days === undefined ? null : instant(today, days));
  return db.insert('meeting', {
    id,
    panel_id: idOf('panel'),
    title: `Panel ${key}`,
    held_on: plusDays(today, held),
    chair_id: worker('chair'),
    minute_taker_id: worker('coordinator'),
    state,
    state_reason: state === 'CANCELLED' ? 'The room is flooded' : null,
    papers_released_at: at(released),
    started_at: at(started),
    ended_at: at(ended),
    window_closes_at: at(shuts),
  });
}

async function addItem({ db, today }, meeting, person, position) {
  const { shared, withdrawn } = person.item;
  const id = thing(person, 'item');
  const text = (field) => `${field} ${mark(person, `item ${field}`, 'ITEM')}`;
  const over = meeting.key === 'still' || meeting.key === 'closed';
  const live = meeting.key === 'live' && position === 1;
  await db.insert('agenda_item', {
    id,
    meeting_id: meeting.id,
    young_person_id: person.id,
    title: text('title'),
    position,
    presenter_id: worker('leaver'),
    shared_with: shared === 'ALL' ? allKinds : [],
    ...stateOf({ withdrawn, over, live }, { text, today, number: `${meeting.key}-${position}` }),
  });
  await addEntry({ db }, meeting, person, id);
}

/** Where an item stands: taken off, decided, being discussed or only listed. */
function stateOf({ withdrawn, over, live }, { text, today, number }) {
  if (withdrawn) return { state: 'WITHDRAWN', state_reason: text('state_reason') };
  if (live) return { state: 'IN_DISCUSSION', started_at: instant(today, 0) };
  if (!over) return { state: 'LISTED' };
  const decided = { decision_number: number, decided_at: instant(today, -5) };
  return { state: 'DECIDED', outcome: 'NOTED', outcome_reason: text('outcome_reason'), ...decided };
}

async function addEntry({ db }, meeting, person, itemId) {
  if (!['live', 'still', 'closed'].includes(meeting.key)) return;
  person.said = mark(person, 'said in the room', 'ITEM');
  const entry = thing(person, 'entry');
  await db.insert('minute_entry', {
    id: entry,
    meeting_id: meeting.id,
    agenda_item_id: itemId,
    kind: 'DECISION',
    words: `Agreed that ${mark(person, 'entry words', 'ITEM')}`,
    author_id: worker('chair'),
  });
  await db.insert('minute_entry_history', {
    entry_id: entry,
    version: 0,
    words: mark(person, 'entry before', 'NOBODY'),
    editor_id: worker('chair'),
  });
  for (const [type, subject] of [
    ['item.started', itemId],
    ['entry.added', entry],
  ])
    await db.insert('activity_entry', {
      type,
      actor_id: worker('chair'),
      subject_id: subject,
      young_person_id: person.id,
      meeting_id: meeting.id,
      data: { itemId, kind: 'DECISION' },
    });
}
