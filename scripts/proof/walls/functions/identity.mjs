/* eslint-disable max-lines-per-function -- one table of questions is read from its top to its end */
import { idOf, tokenOf } from '../../access/ids.mjs';
import { sessionsEach } from '../../access/world.mjs';
import { createHash } from 'node:crypto';

const hashOf = (token) => createHash('sha256').update(token).digest('hex');
const told = (list) => [...new Set(list)];

/** Why a record is open to a worker, in the words of the view. */
export const becauseOf = (o) => (w, p) => {
  if (!o.agreed(w) || o.held(w, p)) return [];
  return [
    ['ALLOCATED', o.allocated],
    ['MANAGES', o.manages],
    ['PANEL', o.hears],
    ['REFERRAL', o.houses],
    ['BREAK_GLASS', o.glass],
  ]
    .filter(([, holds]) => holds(w, p))
    .map(([because]) => because);
};

/** What a referral of one's own opens to children's services. */
const homes = ['IDENTITY', 'CONTACT', 'HOME', 'PLAN_ACCOMMODATION'];

/** Whose record a worker sees only in part, by what, and with which classes: null to whom there is nobody. */
const narrowedFor = (o, f) => {
  const because = becauseOf(o);
  const isPart = (w, one) => one === 'BREAK_GLASS' || (one === 'REFERRAL' && o.council(w));
  const partOf = (w, p) => {
    const glass = f.break_glass.filter((b) => b.worker_id === w.id && b.young_person_id === p && o.isLive(b));
    const refers = o.council(w) && f.housing_referral.some((r) => r.young_person_id === p && o.refers(w, r));
    if (glass.length === 0 && (!refers || o.everyone(w) || o.allocated(w, p))) return [];
    const classes = told([...glass.flatMap((b) => b.classes), ...(refers ? homes : [])]);
    return [[p, { because: glass.length > 0 ? 'BREAK_GLASS' : 'REFERRAL', classes }]];
  };
  return (w) => {
    const parts = f.young_person
      .filter(({ id }) => because(w, id).every((one) => isPart(w, one)))
      .flatMap(({ id }) => partOf(w, id));
    return parts.length === 0 ? null : Object.fromEntries(parts);
  };
};

/** Who stands for each of the sessions, and whether it is live. */
function viewersShould(o, f, now) {
  const narrowed = narrowedFor(o, f);
  const team = (w) => f.team.find(({ id }) => id === w.team_id)?.name ?? null;
  const agency = (w) => f.agency.find(({ id }) => id === w.agency_id);
  return (session) => {
    const w = f.worker.find(({ id }) => id === session.worker_id);
    if (!o.isSessionLive(session) || !o.isHere(w)) return [];
    return [
      {
        id: w.id,
        stale: Date.parse(session.last_seen_at) < now - 60_000,
        agency_id: w.agency_id,
        kind: o.kind(w),
        agency_name: agency(w).name,
        team_name: team(w),
        roles: o.rolesOf(w),
        session_id: session.id,
        stepped_up: Boolean(session.stepped_up_at) && Date.parse(session.stepped_up_at) > now - 300_000,
        coordinates: o.everyone(w),
        shared: o.council(w) ? null : o.sharedWith(w.agency_id),
        agreed: o.agreed(w),
        narrowed: narrowed(w),
      },
    ];
  };
}
const viewer = `jsonb_build_object('id', v.id, 'agency_id', v.agency_id, 'kind', v.agency_kind, 'agency_name', v.agency_name, 'team_name', v.team_name, 'roles', v.roles,
  'session_id', v.session_id, 'stepped_up', v.stepped_up, 'coordinates', v.coordinates, 'shared', v.shared, 'agreed', v.agreed, 'narrowed', v.narrowed`;

function ofSessions({ o, f, now }) {
  const tokens = new Set(
    f.worker.flatMap(({ display_name: name }) =>
      [0, sessionsEach].map((n) => hashOf(tokenOf(name.replace('Worker ', ''), n))),
    ),
  );
  const sessions = f.session.filter(({ token_hash: hash }) => tokens.has(hash.slice(2)));
  const hashes = sessions.map(({ token_hash: hash }) => Buffer.from(hash.slice(2), 'hex'));
  const should = viewersShould(o, f, now);
  const all = Object.fromEntries(sessions.map((session) => [session.token_hash.slice(2), should(session)]));
  const withoutAge = (one) => ({ ...one, stale: undefined });
  return [
    {
      name: 'who stands for each session',
      of: ['viewer_of_session', 'narrowed_for', 'shared_with', 'agreed_with'],
      once: true,
      text: `select jsonb_object_agg(encode(h, 'hex'), coalesce((select jsonb_agg(${viewer}, 'stale', v.stale)) from app.viewer_of_session(h) v), '[]')) as said from unnest($1::bytea[]) h`,
      values: [hashes],
      should: () => all,
    },
    {
      name: 'who stands for these sessions',
      of: ['viewers_of_sessions'],
      once: true,
      text: `select jsonb_agg(${viewer})) as said from app.viewers_of_sessions($1) v`,
      values: [hashes],
      should: () => Object.values(all).flat().map(withoutAge),
    },
    ...['adviser', 'signedOut'].map((key) => ({
      name: `the session of ${key} is used`,
      of: ['session_seen'],
      once: true,
      first: [['select app.session_seen($1)', [Buffer.from(hashOf(tokenOf(key)), 'hex')]]],
      text: `select coalesce(jsonb_agg(encode(token_hash, 'hex')), '[]') as said from session where last_seen_at = now()`,
      should: () => (key === 'adviser' ? [hashOf(tokenOf(key))] : []),
    })),
  ];
}

/** Of nobody in particular: who is kept from whom, and what is agreed with which agency. */
function ofAll({ o, f }) {
  const live = (rows) => rows.filter(o.isLiveTerm);
  const pair = ({ worker_id: w, young_person_id: p }) => `${w}/${p}`;
  const persons = f.young_person.map(({ id }) => id);
  const byWorker = (rule) => Object.fromEntries(f.worker.map((w) => [w.id, rule(w)]));
  const byAgency = (rule) => Object.fromEntries(f.agency.map((agency) => [agency.id, rule(agency)]));
  const narrowed = narrowedFor(o, f);
  return [
    {
      name: 'who is sealed, let through and kept out',
      of: ['sealed_people', 'let_through', 'kept_out'],
      text: `select jsonb_build_object('sealed', (select jsonb_agg(distinct s) from unnest(app.sealed_people()) s),
        'through', (select jsonb_agg(distinct s) from unnest(app.let_through()) s), 'out', (select jsonb_agg(distinct s) from unnest(app.kept_out()) s)) as said`,
      should: () => ({
        sealed: told(live(f.sealed_person).map((s) => s.young_person_id)),
        through: told([...live(f.sealed_allow), ...f.break_glass.filter((b) => b.of_sealed && o.isLive(b))].map(pair)),
        out: told(live(f.exclusion).map(pair)),
      }),
    },
    {
      name: 'whom each is kept from, and sees by break-glass alone',
      of: ['hidden_from', 'narrowed_for'],
      text: `select jsonb_object_agg(w.id, jsonb_build_object('hidden', (select coalesce(jsonb_agg(distinct h), '[]') from unnest(app.hidden_from(w.id)) h),
        'narrowed', app.narrowed_for(w.id))) as said from worker w`,
      should: () => byWorker((w) => ({ hidden: persons.filter((p) => o.held(w, p)), narrowed: narrowed(w) })),
    },
    {
      name: 'what is agreed with each agency',
      of: ['shared_with', 'agreed_with'],
      text: `select jsonb_object_agg(g.id, jsonb_build_object('agreed', app.agreed_with(g.id), 'shared', app.shared_with(g.id))) as said from agency g`,
      should: () =>
        byAgency(({ id, kind }) => ({
          agreed: o.agreed({ agency_id: id }),
          shared: kind === 'CHILDRENS_SERVICES' ? null : o.sharedWith(id),
        })),
    },
  ].map((question) => ({ ...question, once: true }));
}

/** To who asks: who they are, and whose record is open to them. */
function ofWhoAsks({ o, f }) {
  const persons = f.young_person.map(({ id }) => id);
  const those = (w, rule) => (w ? persons.filter((p) => rule(w, p)) : []);
  const because = becauseOf(o);
  const partner = (w) => o.agreed(w) && o.kind(w) !== 'ELECTED_MEMBERS';
  const nobody = {
    me: null,
    agency: null,
    kind: null,
    everyone: false,
    roles: [],
    shared: [],
    named: null,
    ours: null,
    agreed: null,
  };
  const lists = `jsonb_build_object('open', (select coalesce(jsonb_agg(p), '[]') from unnest(app.visible_people()) p),
      'again', (select coalesce(jsonb_agg(p), '[]') from unnest(app.visible_people()) p),
      'beside', (select coalesce(jsonb_agg(p), '[]') from unnest(app.related_people()) p),
      'openSet', (select coalesce(jsonb_agg(p), '[]') from unnest('{${persons}}'::uuid[]) p where app.visible_set() @> p),
      'besideSet', (select coalesce(jsonb_agg(p), '[]') from unnest('{${persons}}'::uuid[]) p where app.related_set() @> p),
      'hidden', (select coalesce(jsonb_agg(distinct p), '[]') from unnest(app.hidden_people()) p),
      'cases', (select coalesce(jsonb_agg(distinct c.young_person_id || ' ' || c.because), '[]') from my_case c))`;
  return [
    {
      name: 'who they are',
      of: ['enter', 'me_for_people', 'agency_for_people', 'agreed_agency', 'scope'],
      text: `select jsonb_build_object('me', app.me(), 'agency', app.my_agency(), 'kind', app.my_kind(), 'everyone', app.sees_everyone(), 'roles', app.my_roles(),
        'shared', app.my_shared(), 'named', app.me_for_people(), 'ours', app.agency_for_people(), 'agreed', app.agreed_agency()) as said`,
      should: (w) =>
        !w
          ? nobody
          : {
              me: w.id,
              agency: w.agency_id,
              kind: o.kind(w),
              everyone: o.everyone(w),
              roles: o.rolesOf(w),
              shared: o.council(w) ? [] : o.sharedWith(w.agency_id),
              named: partner(w) ? w.id : null,
              ours: partner(w) && !o.council(w) ? w.agency_id : null,
              agreed: o.agreed(w) ? w.agency_id : null,
            },
    },
    {
      name: 'whose record is open to them',
      of: ['enter', 'visible_people', 'related_people', 'visible_set', 'related_set', 'work_out', 'my_cases'],
      text: `select ${lists} as said`,
      should: (w) => {
        const open = those(w, (one, p) => !o.everyone(one) && o.opens(one, p));
        return {
          open,
          again: open,
          beside: those(w, (one, p) => !o.everyone(one) && o.opensBeside(one, p)),
          openSet: those(w, (one, p) => o.everyone(one) || o.opens(one, p)),
          besideSet: those(w, (one, p) => o.everyone(one) || o.opensBeside(one, p)),
          hidden: those(w, o.held),
          cases: those(w, () => true).flatMap((p) => because(w, p).map((one) => `${p} ${one}`)),
        };
      },
    },
    {
      name: 'whose marks in a file are kept from them',
      of: ['hidden_marks'],
      text: `select jsonb_build_object('by', (select coalesce(jsonb_agg(y.id), '[]') from young_person y where app.mark('import|' || lower(y.reference)) = any (app.hidden_marks())),
        'return', (select coalesce(jsonb_agg(y.id), '[]') from young_person y where app.mark('import|' || lower(y.child_id_903)) = any (app.hidden_marks())),
        'all', cardinality(array_remove(app.hidden_marks(), null)) = cardinality(app.hidden_marks())) as said`,
      should: (w) => {
        const held = those(w, o.held);
        return {
          by: held,
          return: held.filter((p) => f.young_person.find(({ id }) => id === p).child_id_903 !== null),
          all: true,
        };
      },
    },
    // Asked alone, before anything is kept but a list of somebody else: what is worked out is itself the answer.
    ...[
      ['visible', o.opens],
      ['related', o.opensBeside],
    ].map(([list, rule]) => ({
      name: `${list} people, asked alone`,
      of: [`${list}_people`, `${list}_set`, 'work_out'],
      first: [[`select app.keep_list(array[$1::uuid])`, [idOf('person others-0')]]],
      text: `select jsonb_build_array(to_jsonb(app.${list}_people()), app.${list}_set() @> '${idOf('person others-0')}'::uuid) as said`,
      should: (w) => [
        those(w, (one, p) => !o.everyone(one) && rule(one, p)),
        Boolean(w) && (o.everyone(w) || rule(w, idOf('person others-0'))),
      ],
    })),
    {
      name: 'a list that they made up to be theirs',
      of: ['visible_people', 'related_people', 'visible_set', 'related_set'],
      asks: ['adviser', 'health'],
      first: [
        [`select app.keep_list(array[$1::uuid])`, [idOf('person others-0')]],
        [
          `select set_config('app.scope', regexp_replace(current_setting('app.scope'), '[|]\\d*[|]\\d*$', '|' || k.id || '|' || k.id), true)
            from app.kept_list k order by k.id desc limit 1`,
        ],
      ],
      text: `select jsonb_build_array(app.visible_people(), app.related_people(), app.visible_set()::text, app.related_set()::text) as said`,
      should: () => [[], [], '{}', '{}'],
    },
    {
      name: 'somebody whom they made up to be',
      of: ['scope'],
      asks: ['adviser', 'anonymous'],
      entersNot: true,
      first: [
        [
          `select set_config('app.scope', $1, true), set_config('app.seal', 'made up', true)`,
          [
            [
              idOf('worker adviser'),
              idOf('agency council'),
              'CHILDRENS_SERVICES',
              idOf('worker adviser'),
              't',
              'COORDINATOR',
              ...['', '', idOf('worker adviser'), '', idOf('agency council'), '', ''],
            ].join('|'),
          ],
        ],
      ],
      text: `select to_jsonb(app.me()) as said`,
      should: () => null,
    },
  ];
}

export const identityQuestions = (context) => [...ofSessions(context), ...ofAll(context), ...ofWhoAsks(context)];
