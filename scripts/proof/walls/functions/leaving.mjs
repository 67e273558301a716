import { idOf } from '../../access/ids.mjs';

const worker = (key) => idOf(`worker ${key}`);
const leavers = [
  'adviser',
  'socialWorker',
  'otherAdviser',
  'health',
  'chair',
  'coordinator',
  'housingOfficer',
  'manager',
  'leaver',
];
const asks = ['administrator', 'coordinator', 'manager', 'otherManager', 'housingManager', 'adviser', 'anonymous'];

/** What of somebody's work is open, who may hand it over, and what then becomes of it. */
export function leavingQuestions({ o, f, today }) {
  const find = (table, id) => f[table].find((row) => row.id === id);
  const hands = (w, id) =>
    w.id !== id && (o.everyone(w) || find('team', find('worker', id).team_id)?.manager_id === w.id);
  const but = ['own-0', 'others-0', 'referred-0', 'referredAndShared'].map((key) => idOf(`person ${key}`));
  const asked = (rows) => rows.filter((row) => !but.includes(row.young_person_id)).map(({ id }) => id);
  const context = { o, f, today, hands, asked };
  return [
    {
      name: 'whose work they hand over',
      of: ['hands_over_for'],
      text: `select jsonb_object_agg(w.id, app.hands_over_for(w.id)) as said from worker w`,
      should: (w) => Object.fromEntries(f.worker.map(({ id }) => [id, Boolean(w) && hands(w, id)])),
    },
    ...leavers.map((key) => ({
      name: `what of the work of ${key} is open`,
      of: ['open_work_of', 'hands_over_for'],
      asks,
      text: `select coalesce(jsonb_agg(concat_ws(' ', k.kind, k.reference, k.due_on)), '[]') as said from app.open_work_of($1) k`,
      values: [worker(key)],
      should: (w) =>
        w && (o.is(w, 'ADMINISTRATOR') || hands(w, worker(key))) ? openWork(f, today, worker(key)) : 'refused',
    })),
    ...['adviser', 'otherAdviser'].map((key) => allocationsOf(context, key)),
    ...['socialWorker', 'housingOfficer'].map((key) => referralsOf(context, key)),
  ];
}

function openWork(f, today, id) {
  const line = (...words) => words.filter(Boolean).join(' ');
  const of = (table, isTheirs, said) => f[table].filter(isTheirs).map(said);
  return [
    ...of(
      'action',
      (a) => a.owner_id === id && a.open,
      (a) => line('ACTION', `A-${a.id.slice(0, 8).toUpperCase()}`, a.due_on),
    ),
    ...of(
      'allocation',
      (a) => a.worker_id === id && today < a.to_on,
      () => 'ALLOCATION',
    ),
    ...of(
      'housing_referral',
      (r) => [r.referrer_id, r.officer_id].includes(id) && !r.closed_at,
      () => 'REFERRAL',
    ),
    ...of(
      'commitment',
      (c) => c.lead_id === id && !['EVIDENCED', 'WITHDRAWN'].includes(c.state),
      (c) => line('COMMITMENT', c.reference, c.target_on),
    ),
    ...of(
      'meeting',
      (m) => [m.chair_id, m.minute_taker_id].includes(id) && !['ENDED', 'CANCELLED'].includes(m.state),
      (m) => line('MEETING', m.held_on),
    ),
    ...of(
      'team',
      (t) => t.manager_id === id,
      (t) => line('TEAM', t.name),
    ),
  ];
}

/** Nearly all there are are asked for: those of others stay, those who may not be seen, and those who are not asked for. */
function allocationsOf({ o, f, today, hands, asked }, key) {
  const [from, to] = [worker(key), worker('leavesSoon')];
  const which = asked(f.allocation);
  const line = (a) => `${a.young_person_id} ${a.worker_id} ${a.kind} ${a.from_on} ${a.to_on}`;
  const goes = (w, a) =>
    which.includes(a.id) && a.worker_id === from && today < a.to_on && o.opens(w, a.young_person_id);
  const after = (w) => (a) => {
    if (!goes(w, a)) return [a];
    if (a.from_on >= today) return [{ ...a, worker_id: to }];
    return [
      { ...a, to_on: today },
      { ...a, worker_id: to, from_on: today },
    ];
  };
  return {
    name: `hand over the young people of ${key}`,
    of: ['hand_over_allocations', 'hands_over_for'],
    asks,
    first: [['select app.hand_over_allocations($1, $2, $3)', [from, which, to]]],
    text: `select jsonb_agg(concat_ws(' ', a.young_person_id, a.worker_id, a.kind, a.from_on, a.to_on)) as said from allocation a`,
    should: (w) => (w && hands(w, from) ? f.allocation.flatMap(after(w)).map(line) : 'refused'),
  };
}

function referralsOf({ o, f, hands, asked }, key) {
  const [from, to] = [worker(key), worker('leavesSoon')];
  const which = asked(f.housing_referral);
  const goes = (w, r) =>
    which.includes(r.id) &&
    [r.referrer_id, r.officer_id].includes(from) &&
    !r.closed_at &&
    !o.held(w, r.young_person_id) &&
    (o.everyone(w) || r.agency_id === w.agency_id || o.opens(w, r.young_person_id));
  const by = (id) => (id === from ? to : id);
  const line = (w, r) =>
    goes(w, r)
      ? `${r.id} ${by(r.referrer_id)} ${by(r.officer_id) ?? '-'} ${r.version + 1}`
      : `${r.id} ${r.referrer_id} ${r.officer_id ?? '-'} ${r.version}`;
  return {
    name: `hand over the referrals of ${key}`,
    of: ['hand_over_referrals', 'hands_over_for'],
    asks,
    first: [['select app.hand_over_referrals($1, $2, $3)', [from, which, to]]],
    text: `select jsonb_agg(concat_ws(' ', r.id, r.referrer_id, coalesce(r.officer_id::text, '-'), r.version)) as said from housing_referral r`,
    should: (w) => (w && hands(w, from) ? f.housing_referral.map((r) => line(w, r)) : 'refused'),
  };
}
