/* eslint-disable max-lines-per-function -- one table of questions is read from its top to its end */
import { idOf } from '../../access/ids.mjs';

const meeting = (key) => idOf(`meeting ${key}`);
const isListed = ({ state }) => state !== 'WITHDRAWN';

/** What the agenda of a meeting tells whoever may not read its items: places, lengths and numbers. */
export function panelQuestions({ o, f }) {
  const find = (table, id) => f[table].find((row) => row.id === id);
  const itemsOf = (m) => f.agenda_item.filter(({ meeting_id: id }) => id === m.id);
  const open = (w, { young_person_id: p }) => p === null || !w || !o.held(w, p);
  const presents = (w, m) => itemsOf(m).some((i) => i.presenter_id === w.id && isListed(i));
  const ofPanel = (w, m) => o.everyone(w) && find('panel', m.panel_id).kind === 'TRANSITIONS';
  const leads = (w, m) => m.chair_id === w.id || m.minute_taker_id === w.id;
  const sits = (w, m) => leads(w, m) || Boolean(o.seat(w, m)) || ofPanel(w, m) || presents(w, m);
  const each = (rule) => Object.fromEntries(f.meeting.map((m) => [m.id, rule(m)]));
  const some = f.meeting.filter((_, n) => n % 2 === 0);
  const ids = (rows) => rows.map(({ id }) => id);
  const restricted = (w, m) =>
    itemsOf(m).filter((i) => i.young_person_id && isListed(i) && o.held(w, i.young_person_id));
  const ofMeetings = (fn) => `select jsonb_object_agg(m.id, ${fn}) as said from meeting m`;

  return [
    {
      name: 'which meetings they sit in',
      of: ['sits_in'],
      text: ofMeetings('coalesce(app.sits_in(m), false)'),
      should: (w) => each((m) => Boolean(w) && sits(w, m)),
    },
    {
      name: 'which meetings they steer',
      of: ['steers_meeting'],
      text: ofMeetings('app.steers_meeting(m.id)'),
      should: (w) => each((m) => Boolean(w) && (o.everyone(w) || o.steers(w, m))),
    },
    {
      name: 'where they present something',
      of: ['meetings_presented'],
      text: `select to_jsonb(app.meetings_presented()) as said`,
      should: (w) => (w ? ids(f.meeting.filter((m) => presents(w, m))) : []),
    },
    ...[some, f.meeting.filter((m) => !some.includes(m))].map((meetings, n) => ({
      name: `how many items are kept from them, ${n}`,
      of: ['restricted_items'],
      text: `select coalesce(jsonb_object_agg(r.meeting_id, r.items), '{}') as said from app.restricted_items($1) r`,
      values: [ids(meetings)],
      should: (w) =>
        Object.fromEntries(
          meetings
            .filter((m) => w && o.steers(w, m) && restricted(w, m).length > 0)
            .map((m) => [m.id, restricted(w, m).length]),
        ),
    })),
    ...ofAgendas({ f, some, ids, itemsOf, open, sits, each, ofMeetings }),
  ];
}

function ofAgendas({ f, some, ids, itemsOf, open, sits, each, ofMeetings }) {
  const third = f.agenda_item.filter((_, n) => n % 3 === 0);
  const isSome = new Set(ids(some));
  const isThird = new Set(ids(third));
  const lines = (w) => {
    const asked = f.meeting.filter((m) => isSome.has(m.id) || itemsOf(m).some(({ id }) => isThird.has(id)));
    return asked
      .filter((m) => w && sits(w, m))
      .flatMap((m) => itemsOf(m).filter((i) => open(w, i) && ((isSome.has(m.id) && isListed(i)) || isThird.has(i.id))));
  };
  const figures = (w, m) => {
    const items = itemsOf(m).filter((i) => isListed(i) && open(w, i));
    const live = items.filter(({ state }) => state === 'IN_DISCUSSION').map(({ position }) => position);
    return {
      items: items.length,
      listed: items.filter(({ state }) => state === 'LISTED').length,
      without: items.filter((i) => i.young_person_id !== null && i.presenter_id === null).length,
      live: live.length > 0 ? Math.max(...live) : null,
      minutes: items.reduce((sum, { minutes }) => sum + minutes, 0),
    };
  };
  return [
    {
      name: 'the lines of an agenda',
      of: ['agenda_lines'],
      text: `select coalesce(jsonb_agg(l.id), '[]') as said from app.agenda_lines($1, $2) l`,
      values: [ids(some), ids(third)],
      should: (w) => ids(lines(w)),
    },
    {
      name: 'the figures of an agenda',
      of: ['agenda_figures'],
      text: ofMeetings(
        `(select jsonb_build_object('items', a.items, 'listed', a.listed, 'without', a.without_presenter, 'live', a.live_position, 'minutes', a.booked_minutes) from app.agenda_figures(m.id) a)`,
      ),
      should: (w) => each((m) => figures(w, m)),
    },
    {
      name: 'the next place of an agenda',
      of: ['next_place'],
      asks: ['adviser'],
      text: ofMeetings('app.next_place(m.id)'),
      should: () => each((m) => Math.max(0, ...itemsOf(m).map(({ position }) => position)) + 1),
    },
  ];
}

/** The order of an agenda, changed by whoever steers the meeting: a line moved up, down and taken out. */
export function orderQuestions({ o, f }) {
  const asks = ['chair', 'coordinator', 'manySeats', 'councilMember', 'adviser', 'otherChair', 'anonymous'];
  return ['open', 'other'].flatMap((key) => {
    const m =
      key === 'open'
        ? f.meeting.find(({ id }) => id === meeting('open'))
        : f.meeting.find((one) => one.panel_id === idOf('other panel'));
    const placed = f.agenda_item
      .filter((i) => i.meeting_id === m.id && i.position > 0)
      .sort((one, other) => one.position - other.position);
    const steers = (w) => Boolean(w) && (o.everyone(w) || o.steers(w, m));
    const should = (order) => (w) =>
      steers(w) ? Object.fromEntries(f.agenda_item.map((i) => [i.id, order(i)])) : 'refused';
    const text = `select jsonb_object_agg(id, position) as said from agenda_item`;
    const [first, , third] = placed;
    const move = (line, from, to) => ({
      name: `move a line of ${key} from ${from} to ${to}`,
      of: ['move_line', 'steers_meeting'],
      asks,
      first: [['select app.move_line($1, $2, $3, $4)', [m.id, line.id, from, to]]],
      text,
      should: should((i) => {
        if (i.id === line.id) return to;
        const isBetween = i.meeting_id === m.id && Math.min(from, to) <= i.position && i.position <= Math.max(from, to);
        return isBetween ? i.position + (to < from ? 1 : -1) : i.position;
      }),
    });
    const least = Math.min(0, ...f.agenda_item.filter((i) => i.meeting_id === m.id).map(({ position }) => position));
    const takeOut = (line, words) => ({
      name: `take a line of ${words} out of ${key}`,
      of: ['take_line_out', 'steers_meeting'],
      asks,
      first: [['select app.take_line_out($1, $2, $3)', [m.id, line.id, first.position]]],
      text,
      should: should((i) => {
        if (i.id === line.id && i.meeting_id === m.id) return least - 1;
        return i.meeting_id === m.id && i.position > first.position ? i.position - 1 : i.position;
      }),
    });
    return [
      move(first, first.position, third.position),
      move(third, third.position, first.position),
      takeOut(first, 'it'),
      takeOut(
        f.agenda_item.find((i) => i.meeting_id !== m.id),
        'another',
      ),
    ];
  });
}
