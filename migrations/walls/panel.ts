import {
  inChildrensServices,
  me,
  myKind,
  notSealed,
  notSealedThrough,
  openBeside,
  related,
  seesEveryone,
  through,
  type Wall,
} from './words.js';

const seats = `panel_member pm join meeting m on m.panel_id = pm.panel_id
  where pm.worker_id = ${me} and pm.from_on <= current_date and current_date < pm.to_on`;

/** Meetings that the person chairs, or takes the minutes of: by their seat on the panel, or named for the meeting. */
const steers = `meeting_id = any (array(
  select m.id from ${seats} and pm.part in ('CHAIR', 'DEPUTY', 'MINUTE_TAKER')
  union all select m.id from meeting m where m.chair_id = ${me}
  union all select m.id from meeting m where m.minute_taker_id = ${me}))`;

/** Meetings of their panels whose papers have been sent, until ten working days after. */
const inWindow = `meeting_id = any (array(
  select m.id from ${seats} and m.papers_released_at <= now() and (m.window_closes_at is null or now() < m.window_closes_at)
    and m.state <> 'CANCELLED'))`;

const released = 'exists (select from meeting m where m.id = meeting_id and m.papers_released_at <= now())';
const openRecord = `(young_person_id is null or young_person_id = any (${related}))`;

/**
 * The item and all that is in it. An item that is closed to somebody is no row of theirs: its place and length they have
 * from app.agenda_lines.
 */
const openItem = `(${seesEveryone} or (${openRecord} and ${myKind} <> all ('{ELECTED_MEMBERS,ASSURANCE}')
  and (presenter_id = ${me} or ${steers}
    or (${inChildrensServices} and young_person_id is not null and ${released})
    or (${inWindow} and (${inChildrensServices} or ${myKind} = any (shared_with)
      or (young_person_id is null and shared_with = '{}'))))))`;

const steered = `(${seesEveryone} or (${openRecord} and ${steers}))`;
const itemSeen = 'exists (select from agenda_item i where i.id = agenda_item_id)';

export const panel: readonly Wall[] = [
  {
    table: 'agenda_item',
    see: openItem,
    add: steered,
    change: [openItem, steered],
    sealed: notSealed('young_person_id'),
  },
  {
    table: 'agenda_parking',
    see: openBeside('young_person_id'),
    add: `by_id = ${me} and ${steered}`,
    change: [steered, `by_id = ${me} and ${steered}`],
    sealed: notSealed('young_person_id'),
  },
  {
    table: 'minute_entry',
    see: through('agenda_item', 'id', 'agenda_item_id'),
    add: `author_id = ${me} and ${itemSeen}`,
    change: [itemSeen, `${itemSeen} and (author_id = ${me} or ${seesEveryone} or ${steers})`],
    sealed: notSealedThrough('agenda_item', 'id', 'agenda_item_id'),
  },
  {
    table: 'minute_entry_history',
    add: `editor_id = ${me} and exists (select from minute_entry e where e.id = entry_id)`,
    sealed: notSealedThrough('minute_entry', 'id', 'entry_id'),
  },
];
