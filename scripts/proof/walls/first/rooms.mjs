/* eslint-disable complexity -- one table of rules is read from its top to its end */
import { isDeepStrictEqual } from 'node:util';
import { readingsOf } from '../functions/conditions.mjs';
import { load, loadWith, mutantsOf } from './mutants.mjs';
import { scopesOf } from './scope-rules.mjs';
import { viewersOf } from './scopes.mjs';
import { door, isPresent } from './who-asks.mjs';

/*
 * Who may be in a live room, and what of the thing that happened there they are told of: the statement that the running service asks as the
 * role of the feed, for many people at once.
 */

const file = 'libs/panel/src/meetings/room-access';
const listeners = [
  'councilMember',
  'chair',
  'manySeats',
  'coordinator',
  'dwp',
  'housingMember',
  'adviser',
  'otherAdviser',
  'deliveryMember',
  'breaker',
  'socialWorker',
  'seatEnded',
  'seatFuture',
  'seatedCouncillor',
  'coordinatorBeside',
  'housingManager',
  'ofLapsedAgency',
  'auditor',
];
const shut = { inRoom: false, itemId: null, open: false, hidden: false, authored: false };

/** Parts without which nothing is otherwise, and why. */
const alike = {
  'm.id is not null → true':
    'a meeting that is not there has no chair, no panel, nobody who takes its minutes and nothing to present',
  'i.young_person_id is null (4) → false': 'what is about nobody is compared with nobody: null, which is said to be no',
  '!row → false': 'each question has a row: what is joined to it is joined from the left by its primary key',
};

/** Nothing but the meeting; each thing in it; and something of another meeting. */
function happenings(f) {
  const some = (rows, count) => rows.filter((_, n) => n % Math.ceil(rows.length / count) === 0);
  const ofAnother = f.meeting.map(({ id }) => [id, f.agenda_item.find((i) => i.meeting_id !== id)]);
  return [
    ...f.meeting.map(({ id }) => ({ meetingId: id })),
    ...f.agenda_item.map((i) => ({ meetingId: i.meeting_id, itemId: i.id })),
    ...some(f.minute_entry, 20).map((e) => ({ meetingId: e.meeting_id, entryId: e.id })),
    ...some(f.minute_entry, 5).map((e) => ({
      meetingId: f.meeting.find(({ id }) => id !== e.meeting_id).id,
      entryId: e.id,
    })),
    ...ofAnother.map(([meetingId, { id }]) => ({ meetingId, itemId: id })),
  ];
}

/** What somebody should be told of it, by the oracle. */
function admissionsOf({ oracle: o, facts: f }) {
  const find = (table, id) => f[table].find((row) => row.id === id);
  const isOpen = scopesOf(o, f).find(({ name }) => name === 'itemIsOpen').should;
  const presents = (w, m) =>
    f.agenda_item.some((i) => i.meeting_id === m.id && i.presenter_id === w.id && i.state !== 'WITHDRAWN');
  const sits = (w, m) =>
    [m.chair_id, m.minute_taker_id].includes(w.id) ||
    Boolean(o.seat(w, m)) ||
    (o.everyone(w) && find('panel', m.panel_id).kind === 'TRANSITIONS') ||
    presents(w, m);
  const inMeeting = (row, m) => (row?.meeting_id === m.id ? row : undefined);
  return (w, { meetingId, itemId, entryId }) => {
    if (!isPresent(o.kind(w)) || !door('Query.meetings', o.rolesOf(w))) return shut;
    const m = find('meeting', meetingId);
    const entry = inMeeting(find('minute_entry', entryId), m);
    const item = inMeeting(find('agenda_item', itemId ?? entry?.agenda_item_id), m);
    const p = item?.young_person_id ?? null;
    return {
      inRoom: sits(w, m),
      itemId: item?.id ?? null,
      // What is not in the meeting is nothing that could be open or shut: they are told of none.
      ...(itemId && !item ? {} : { open: !item || isOpen(w, item) }),
      hidden: p !== null && o.held(w, p),
      authored: entry?.author_id === w.id,
    };
  };
}

/** What a room tells each of them, by a module and with another text of its statement, beside what it should: the first that differs. */
async function otherwise({ client, listening, told, questions }, { RoomAccess: Of }, reading, count = () => undefined) {
  const rows = async (statement, values) => (await client.query(reading ?? statement.text, values)).rows;
  for (const { key, worker, viewer } of listening) {
    const answers = await new Of({ rows })
      .ask(questions.map((question) => ({ viewer, ...question })))
      .catch(({ message }) => message);
    for (const [at, question] of questions.entries()) {
      count();
      const should = told(worker, question, key, at);
      const said = Object.fromEntries(Object.keys(should).map((name) => [name, answers[at]?.[name]]));
      if (!isDeepStrictEqual(said, should)) return { key, question, said, should };
    }
  }
  return undefined;
}

/** Each part of the statement, and of what is made of its answer, always and never so. */
export async function roomStones(held, actors) {
  const viewers = await viewersOf(
    held,
    actors.filter(({ key }) => listeners.includes(key)),
  );
  const listening = viewers.map(({ key, viewer }) => ({ key, viewer, worker: held.workers.get(viewer.id) }));
  const admission = admissionsOf(held);
  const known = new Map();
  const told = (worker, question, key, at) => {
    if (!known.has(`${key} ${at}`)) known.set(`${key} ${at}`, admission(worker, question));
    return known.get(`${key} ${at}`);
  };
  const found = { asked: 0, differing: [], stones: [] };
  const room = { client: held.feed, listening, told, questions: happenings(held.facts) };
  const built = await load(file);
  let text;
  await new built.RoomAccess({ rows: async (statement) => ((text = statement.text), []) }).ask([]);
  const wrong = await otherwise(room, built, undefined, () => found.asked++);
  if (wrong) found.differing.push(wrong);
  const notice = async (of, without, asks) => {
    const noticed = await asks();
    if (noticed)
      room.listening = [...room.listening].sort(
        (one, other) => (other.key === noticed.key) - (one.key === noticed.key),
      );
    found.stones.push({ of, without, noticed, equal: alike[without] });
  };
  for (const { reading, without } of readingsOf(text))
    await notice('room-admissions', without, () => otherwise(room, built, reading));
  for (const mutant of mutantsOf(file, { only: ['RoomAccess'] }))
    await notice(`room-access, ${mutant.place}`, mutant.without, async () =>
      otherwise(room, await loadWith(file, mutant.text)),
    );
  return found;
}
