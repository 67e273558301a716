/* eslint-disable max-lines-per-function -- one table of questions is read from its top to its end */
import { idOf } from '../../access/ids.mjs';
import { becauseOf } from './identity.mjs';

const worker = (key) => idOf(`worker ${key}`);
const asks = [
  'manager',
  'otherManager',
  'adviser',
  'otherAdviser',
  'coordinator',
  'partnerManager',
  'auditor',
  'health',
  'breaker',
  'councilMember',
  'ofClosingAgency',
  'anonymous',
];

/** What is held about a young person who asks for it, and what was told of them: to whom it is told. */
export function subjectQuestions({ o, f }) {
  const requests = f.subject_access_request;
  const handles = (w, r) =>
    Boolean(w) &&
    ['RECEIVED', 'IN_REVIEW'].includes(r.state) &&
    o.council(w) &&
    o.opensBeside(w, r.young_person_id) &&
    (o.is(w, 'TEAM_MANAGER') || r.reviewer_id === w.id);
  const each = (rule) => Object.fromEntries(requests.map((r) => [r.id, rule(r)]));
  const rowsOf = (table, { young_person_id: p }) => f[table].filter((row) => row.young_person_id === p).length;
  return [
    {
      name: 'whose request they handle',
      of: ['handles_subject_access'],
      text: `select jsonb_object_agg(r.id, app.handles_subject_access(r)) as said from subject_access_request r`,
      should: (w) => each((r) => handles(w, r)),
    },
    ...['care_episode', 'panel'].map((table) => ({
      name: `the rows of ${table} about each`,
      of: ['subject_rows'],
      asks,
      text: `select jsonb_object_agg(r.id, (select count(*) from app.subject_rows(r.id, $1))) as said from subject_access_request r`,
      values: [table],
      should: (w) => each((r) => (handles(w, r) ? rowsOf(table, r) : 0)),
    })),
    disclosed({ o, f }),
  ];
}

/** What partners were told: by looking, by a referral, by the papers of a panel. */
function disclosed({ o, f }) {
  const because = becauseOf(o);
  const persons = [
    'own-0',
    'referred-0',
    'windowOpen-0',
    'withdrawn-0',
    'notReleased-0',
    'sealed-0',
    'managed-0',
    'referralDrafted-0',
    'ofProtectedPlace',
  ].map((key) => idOf(`person ${key}`));
  const works = (w, p) => o.everyone(w) || ['ALLOCATED', 'MANAGES'].includes(because(w, p)[0]);
  const may = (w, p) => o.is(w, 'AUDITOR') || (o.council(w) && o.opensBeside(w, p) && works(w, p));
  const find = (table, id) => f[table].find((row) => row.id === id);
  const looks = (p) => [
    ...new Set(
      f.look_entry
        .filter(
          (l) =>
            l.actor_agency_id && !['CHILDRENS_SERVICES', 'ASSURANCE'].includes(find('agency', l.actor_agency_id).kind),
        )
        .filter((l) => ['OPENED', 'LISTED', 'REVEALED', 'EXPORTED', 'SEARCHED'].includes(l.verb))
        .filter((l) => l.young_person_ids.includes(p) || l.subject_id === p)
        .map((l) => `LOOKED ${l.actor_agency_id} ${l.actor_id}`),
    ),
  ];
  const told = (p) => [
    ...looks(p),
    ...f.housing_referral
      .filter((r) => r.young_person_id === p && r.submitted_at)
      .map((r) => `REFERRED ${r.agency_id} ${r.officer_id ?? '-'}`),
    ...f.agenda_item
      .filter(
        (i) =>
          i.young_person_id === p &&
          i.state !== 'WITHDRAWN' &&
          i.shared_with.length > 0 &&
          o.released(find('meeting', i.meeting_id)),
      )
      .map(() => 'PAPERS - -'),
  ];
  return {
    name: 'what was told of each',
    of: ['disclosures'],
    skips: /^s\.|b\.agreement_id|^\(s\.|k\.day|b\.fact_class|c <> ''/,
    asks,
    text: `select jsonb_object_agg(p, (select coalesce(jsonb_agg(concat_ws(' ', d.kind, coalesce(d.agency_id::text, '-'), coalesce(d.worker_id::text, '-'))), '[]')
      from app.disclosures(p) d)) as said from unnest($1::uuid[]) p`,
    values: [persons],
    should: (w) => Object.fromEntries(persons.map((p) => [p, w && may(w, p) ? told(p) : []])),
  };
}

/** A change of a request, with the trigger back that holds who decides. */
export function decidedQuestions({ f }) {
  const of = (about) => f.subject_access_request.find((r) => r.young_person_id === idOf(`person ${about}`));
  const passage = (isDecided) =>
    f.subject_access_passage.find(
      (one) => one.request_id === of('own-0').id && (one.decided_by_id !== null) === isDecided,
    );
  const ask = (name, { by, to, values = [], should, of: about = 'own-0', ofPassage = false, isDecided = false }) => ({
    name,
    of: ['keep_subject_access_decided'],
    asks: [by],
    first: [
      ofPassage
        ? ['alter table subject_access_passage enable trigger passage_is_decided']
        : ['alter table subject_access_request enable trigger subject_access_is_decided'],
      [
        `update subject_access_${ofPassage ? 'passage' : 'request'} set ${to} where id = $1`,
        [ofPassage ? passage(isDecided).id : of(about).id, ...values],
      ],
    ],
    text: `select to_jsonb('done'::text) as said`,
    should: () => (should ? 'done' : 'refused'),
  });
  const decided = `state = 'RELEASED', decided_by_id = $2`;
  return [
    ...['prepared_by_id', 'given_by_id', 'extended_by_id', 'refused_by_id'].flatMap((column) => {
      const to =
        column === 'extended_by_id' ? `${column} = $2, extension_reason = 'It is very long'` : `${column} = $2`;
      return [
        ask(`${column}: who says so`, { by: 'manager', to, values: [worker('manager')], should: true }),
        ask(`${column}: another`, { by: 'manager', to, values: [worker('chair')], should: false }),
      ];
    }),
    ask('change what was given', { by: 'manager', of: 'managed-1', to: 'version = 2', should: false }),
    ask('change nothing that is decided', { by: 'manager', to: 'version = 2', should: true }),
    ask('be nobody, of a request', {
      by: 'anonymous',
      to: 'given_by_id = $2',
      values: [worker('chair')],
      should: true,
    }),
    ask('decide as who reviews', {
      by: 'adviser',
      ofPassage: true,
      to: decided,
      values: [worker('adviser')],
      should: true,
    }),
    ask('decide and not review', {
      by: 'manager',
      ofPassage: true,
      to: decided,
      values: [worker('manager')],
      should: false,
    }),
    ask('decide for another', {
      by: 'adviser',
      ofPassage: true,
      to: decided,
      values: [worker('manager')],
      should: false,
    }),
    ask('decide nothing', { by: 'manager', ofPassage: true, to: 'version = 2', should: true }),
    ...[
      ['as it is', 'version = 2', true],
      ['and say that one decided it', `decided_by_id = '${worker('manager')}'`, false],
      ['and decide otherwise', `state = 'REMOVED', reason = 'It names somebody'`, false],
    ].map(([words, to, should]) =>
      ask(`leave what was decided, ${words}`, { by: 'manager', ofPassage: true, isDecided: true, to, should }),
    ),
    ask('decide as who reviews another', {
      by: 'coordinator',
      ofPassage: true,
      to: decided,
      values: [worker('coordinator')],
      should: false,
    }),
    ask('hold it again', { by: 'manager', ofPassage: true, to: `state = 'GONE'`, should: true }),
  ];
}
