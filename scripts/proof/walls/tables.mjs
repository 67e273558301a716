/* eslint-disable max-lines-per-function -- one table of rules is read from its top to its end */
/*
 * For each table about a young person, each thing apart: whose row may be seen (`see`), written newly (`add`), begun to be changed
 * (`reach`), made to say this (`into`), taken away (`remove`). What is left out, nobody may. `o` is the oracle, `f` the rows; `as` names
 * the column that says who did it: each row is asked as it is, and as if whoever asks had written it.
 */
export function tablesOf(o, f) {
  const find = (table, id) => f[table].find((row) => row.id === id);
  const ofPerson = (w, { young_person_id: p }) => o.opens(w, p);
  const written = (w, row) => o.council(w) && ofPerson(w, row);
  const everybodys = (w, { young_person_id: p = null }) => o.everyone(w) && !(p && o.held(w, p));
  const imported = { see: ofPerson, add: everybodys, reach: everybodys, into: everybodys };
  const kept = { see: ofPerson, add: written };
  const drafted = { ...kept, reach: ofPerson, into: written };
  const planOf = ({ plan_version_id: id }) => find('plan_version', id);
  const seesItemOf = (w, { agenda_item_id: id }) => o.seesItem(w, find('agenda_item', id));
  const seesActionOf = (w, { action_id: id }) => o.seesAction(w, find('action', id));
  const seesReferralOf = (w, { referral_id: id }) => o.seesReferral(w, find('housing_referral', id));
  const by = (column, rule) => (w, row) => row[column] === w.id && rule(w, row);
  const writtenOfPlan = (w, row) => written(w, planOf(row));
  const minutesAreTheirs = (w, row) =>
    row.author_id === w.id || o.everyone(w) || o.steers(w, find('meeting', row.meeting_id));

  // Whose mark a finding carries is known from those findings that say the number as well.
  const numbered = new Map(f.young_person.map((y) => [y.reference, y.id]));
  const marked = new Map(
    f.import_finding.filter(({ value }) => numbered.has(value)).map((row) => [row.about, numbered.get(row.value)]),
  );
  const aboutOf = ({ about }) => marked.get(about);

  return {
    young_person: {
      see: (w, { id }) => o.named(w, id),
      add: (w, { id }) => o.everyone(w) && !o.held(w, id),
      reach: (w, { id }) => o.opens(w, id),
      into: (w, { id }) => o.council(w) && o.opens(w, id),
    },
    care_episode: { ...imported, remove: everybodys },
    status_fact: { ...imported, remove: everybodys },
    allocation: { ...imported, remove: everybodys },
    accommodation_record: {
      ...imported,
      see: (w, row) => ofPerson(w, row) && (o.council(w) || !find('young_person', row.young_person_id).home_protected),
    },
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
    plan_version: drafted,
    plan_objective: drafted,
    plan_review: kept,
    plan_standing: drafted,
    plan_section: {
      see: (w, row) => ofPerson(w, planOf(row)),
      add: writtenOfPlan,
      reach: writtenOfPlan,
      into: writtenOfPlan,
    },
    action: {
      see: o.seesAction,
      as: 'raised_by_id',
      add: by('raised_by_id', (w, { young_person_id: p }) => o.openTo(w, p)),
      reach: o.seesAction,
      into: (w, a) =>
        !(a.young_person_id && o.held(w, a.young_person_id)) &&
        (o.theirs(w, a) ||
          o.forAll(w, a) ||
          (a.young_person_id === null ? o.everyone(w) : o.council(w) && o.opensBeside(w, a.young_person_id))),
    },
    action_update: { see: seesActionOf, as: 'worker_id', add: by('worker_id', seesActionOf) },
    housing_referral: {
      see: o.seesReferral,
      as: 'referrer_id',
      add: by('referrer_id', (w, { young_person_id: p }) => o.council(w) && o.opensBeside(w, p)),
      reach: o.seesReferral,
      into: (w, r) =>
        !o.held(w, r.young_person_id) &&
        (o.sentTo(w, r) || (o.council(w) && (o.refers(w, r) || o.opensBeside(w, r.young_person_id)))),
    },
    housing_referral_step: { see: seesReferralOf, as: 'worker_id', add: by('worker_id', seesReferralOf) },
    agenda_item: { see: o.seesItem, add: o.mayOrder, reach: o.seesItem, into: o.mayOrder },
    agenda_parking: {
      see: (w, { young_person_id: p }) => o.opensBeside(w, p),
      as: 'by_id',
      add: by('by_id', o.mayOrder),
      reach: o.mayOrder,
      into: by('by_id', o.mayOrder),
    },
    minute_entry: {
      see: seesItemOf,
      as: 'author_id',
      add: by('author_id', seesItemOf),
      reach: seesItemOf,
      into: (w, row) => seesItemOf(w, row) && minutesAreTheirs(w, row),
    },
    minute_entry_history: {
      as: 'editor_id',
      add: by('editor_id', (w, { entry_id: id }) => seesItemOf(w, find('minute_entry', id))),
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
      add: by('actor_id', (w, { young_person_id: p }) => p === null || o.named(w, p)),
    },
    idempotency_key: { see: (w, row) => row.actor_id === w.id, as: 'actor_id', add: by('actor_id', () => true) },
    import_file: { see: o.everyone, add: o.everyone, reach: o.everyone, into: o.everyone },
    import_finding: { see: (w, row) => o.everyone(w) && !(aboutOf(row) && o.held(w, aboutOf(row))), add: o.everyone },
    measure_share: {},
  };
}
