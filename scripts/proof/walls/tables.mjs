/* eslint-disable max-lines-per-function -- one table of rules, or of rows, is read from its top to its end */
/*
 * For each table about a young person: who may see a row, add one like it, change it, take it away. `o` is the oracle, `f` the
 * rows. `reach` is what a change may begin with, where that is not what is seen; `as` names the column that says who did it: whoever adds a row can only say themselves.
 */
export function tablesOf(o, f) {
  const find = (table, id) => f[table].find((row) => row.id === id);
  const ofPerson = (w, { young_person_id: p }) => o.opens(w, p);
  const written = (w, row) => o.council(w) && ofPerson(w, row);
  const everybodys = (w, { young_person_id: p = null }) => o.everyone(w) && !(p && o.held(w, p));
  const imported = { see: ofPerson, add: everybodys, reach: everybodys, change: everybodys };
  const kept = { see: ofPerson, add: written };
  const planOf = ({ plan_version_id: id }) => find('plan_version', id);
  const itemOf = ({ agenda_item_id: id }) => find('agenda_item', id);
  const seesItemOf = (w, row) => o.seesItem(w, itemOf(row));
  const seesActionOf = (w, { action_id: id }) => o.seesAction(w, find('action', id));
  const seesReferralOf = (w, { referral_id: id }) => o.seesReferral(w, find('housing_referral', id));
  const steersMinutes = (w, row) => o.everyone(w) || o.steers(w, find('meeting', row.meeting_id));

  return {
    young_person: {
      see: (w, { id }) => o.named(w, id),
      add: o.everyone,
      reach: (w, { id }) => o.opens(w, id),
      change: (w, { id }) => o.council(w) && o.opens(w, id),
    },
    care_episode: { ...imported, remove: everybodys },
    status_fact: { ...imported, remove: everybodys },
    allocation: { ...imported, remove: everybodys },
    accommodation_record: imported,
    activity_record: imported,
    statutory_return: imported,
    care_review: imported,
    status_span: { ...kept, remove: written },
    status_override: kept,
    keeping_in_touch: kept,
    plan_part: {
      ...kept,
      see: (w, row) =>
        ofPerson(w, row) ||
        f.action.some((a) => a.plan_part_id === row.id && o.seesAction(w, a)) ||
        f.housing_referral.some((r) => r.plan_part_id === row.id && o.seesReferral(w, r)),
    },
    plan_version: { ...kept, change: written },
    plan_objective: { ...kept, change: written },
    plan_review: kept,
    plan_standing: { ...kept, change: written },
    plan_section: {
      see: (w, row) => ofPerson(w, planOf(row)),
      add: (w, row) => written(w, planOf(row)),
      change: (w, row) => written(w, planOf(row)),
    },
    action: {
      see: o.seesAction,
      as: 'raised_by_id',
      add: (w, { young_person_id: p }) => o.openTo(w, p),
      change: (w, a) =>
        !(a.young_person_id && o.held(w, a.young_person_id)) &&
        (o.theirs(w, a) ||
          o.forAll(w, a) ||
          (a.young_person_id === null ? o.everyone(w) : o.council(w) && o.opensBeside(w, a.young_person_id))),
    },
    action_update: { see: seesActionOf, as: 'worker_id', add: seesActionOf },
    housing_referral: {
      see: o.seesReferral,
      as: 'referrer_id',
      add: (w, { young_person_id: p }) => o.council(w) && o.opensBeside(w, p),
      change: (w, r) =>
        o.seesReferral(w, r) &&
        (o.sentTo(w, r) || (o.council(w) && (r.referrer_id === w.id || o.opensBeside(w, r.young_person_id)))),
    },
    housing_referral_step: { see: seesReferralOf, as: 'worker_id', add: seesReferralOf },
    agenda_item: {
      see: o.seesItem,
      add: o.mayOrder,
      change: (w, row) => o.seesItem(w, row) && o.mayOrder(w, row),
    },
    agenda_parking: {
      see: (w, { young_person_id: p }) => o.opensBeside(w, p),
      as: 'by_id',
      add: o.mayOrder,
      change: (w, row) => row.by_id === w.id && o.mayOrder(w, row),
    },
    minute_entry: {
      see: seesItemOf,
      as: 'author_id',
      add: seesItemOf,
      change: (w, row) => seesItemOf(w, row) && (row.author_id === w.id || steersMinutes(w, row)),
    },
    minute_entry_history: {
      as: 'editor_id',
      add: (w, { entry_id: id }) => seesItemOf(w, find('minute_entry', id)),
    },
    activity_entry: {
      see: (w, e) =>
        o.is(w, 'AUDITOR') ||
        (!(e.young_person_id && o.held(w, e.young_person_id)) &&
          (o.openTo(w, e.young_person_id) ||
            e.actor_id === w.id ||
            f.action.some((a) => a.id === e.subject_id && o.seesAction(w, a)) ||
            f.housing_referral.some((r) => r.id === e.subject_id && o.seesReferral(w, r)))),
      as: 'actor_id',
      add: (w, { young_person_id: p }) => p === null || o.named(w, p),
    },
    idempotency_key: { see: (w, row) => row.actor_id === w.id, as: 'actor_id', add: () => true },
    import_file: { see: o.everyone, add: o.everyone, change: o.everyone },
    import_finding: { see: o.everyone, add: o.everyone, remove: o.everyone },
    measure_share: {},
  };
}
