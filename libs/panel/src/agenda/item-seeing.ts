import { hiddenPeople, relatedPeople } from '@app/access';

/** The columns of a statement that say who looks: written by hand, never taken from input. */
export interface Looker {
  readonly worker: string;
  readonly agencyKind: string;
  readonly coordinates: string;
  /** The ids of people who are sealed from them, as an array: asked once a statement where one person looks. */
  readonly hidden: string;
  /** Whether the record of the item’s young person is open to them as a whole. */
  readonly opens: string;
  /** Whether they present an item of the meeting `m`. */
  readonly presents: string;
}

/**
 * Whether an item (`i`, of meeting `m`, with the looker’s seat `pm`) is open to somebody, in SQL. A young person’s item
 * opens only with their record, and not by break-glass: what a panel said is no class of it. Beyond that it takes a part in it: presenting, chairing or minuting it; or sitting on the
 * panel, from the papers until ten working days after the meeting, with the item shared with one’s agency. Children’s
 * services see every item, and those who work with a young person what the panel made of it. An item about somebody who is
 * sealed from the looker is open to nobody, the panel’s coordination included.
 */
export const itemIsOpen = ({ worker, agencyKind, coordinates, hidden, opens }: Looker): string => `(
  (${coordinates} and ${notSealed(hidden)})
  or ((i.young_person_id is null or ${opens})
    and (i.presenter_id = ${worker} or m.chair_id = ${worker} or m.minute_taker_id = ${worker}
      or coalesce(pm.part in ('CHAIR', 'DEPUTY', 'MINUTE_TAKER'), false)
      or (${agencyKind} = 'CHILDRENS_SERVICES' and i.young_person_id is not null and m.papers_released_at <= now())
      or (pm.part is not null and m.papers_released_at <= now() and (m.window_closes_at is null or now() < m.window_closes_at)
        and m.state <> 'CANCELLED'
        and (${agencyKind} = 'CHILDRENS_SERVICES' or ${agencyKind} = any (i.shared_with)
          or (i.young_person_id is null and i.shared_with = '{}'))))))`;

/** Whether the item is about nobody who is sealed from the looker, in SQL: such an item is not even there, as a closed one is. */
export const notSealed = (hidden: string): string =>
  `(i.young_person_id is null or i.young_person_id <> all (${hidden}))`;

/** Whom the viewer `$1` is kept from. */
export const hiddenFromViewer = hiddenPeople('$1');

/** The viewer `$1`, of the agency’s kind `$2`, who coordinates everyone or not (`$3`). */
export const viewerLooks: Looker = {
  worker: '$1::uuid',
  agencyKind: '$2::text',
  coordinates: '$3::boolean',
  hidden: hiddenFromViewer,
  opens: `i.young_person_id = any (${relatedPeople('$1')})`,
  presents: '($1::uuid = (select app.me()) and m.id = any ((select app.meetings_presented())::uuid[]))',
};

/** Whether the meeting of the item is one the looker sits in, in SQL. */
export const sitsInMeeting = ({ worker, coordinates, presents }: Looker): string => `(
  pm.part is not null or m.chair_id = ${worker} or m.minute_taker_id = ${worker}
  or (${coordinates} and exists (select 1 from panel p where p.id = m.panel_id and p.kind = 'TRANSITIONS'))
  or ${presents})`;

/** The looker’s seat on the panel of meeting `m`, as `pm`. */
export const seatOf = (worker: string): string => `
  left join panel_member pm on pm.panel_id = m.panel_id and pm.worker_id = ${worker}
    and pm.from_on <= current_date and current_date < pm.to_on`;
