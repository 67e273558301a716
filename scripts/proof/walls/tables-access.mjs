/* eslint-disable max-lines-per-function -- one table of rules is read from its top to its end */
/* The same as tables.mjs, for what access itself is made of: agreements, seals, broken glass, addresses, who works where, who leaves, who looked. */
export function accessTablesOf(o, f) {
  const signedIn = () => true;
  const is = (role) => (w) => o.is(w, role);
  const administers = is('ADMINISTRATOR');
  const imports = (w) => o.council(w) && o.is(w, 'COORDINATOR');
  const administered = { add: administers, reach: administers, into: administers };
  const ofCouncil = (w, { young_person_id: p }) => o.council(w) && o.opens(w, p);
  const keeping = { see: ofCouncil, add: ofCouncil, reach: ofCouncil, into: ofCouncil };
  const own = (w, { worker_id: id }) => id === w.id;
  const byThem = (w, { by_id: id }) => id === w.id;
  const reviews = (w) => o.is(w, 'AUDITOR') || (o.is(w, 'TEAM_MANAGER') && o.council(w));
  const ownOrReviewed = (w, row) => own(w, row) || reviews(w);
  // A coordinator who is let in by name answers; a manager has every request as who reviews.
  const letIn = (w, p) =>
    f.sealed_allow.some(
      (a) => a.worker_id === w.id && a.young_person_id === p && (a.to_at === 'infinity' || Date.parse(a.to_at) > o.now),
    );
  const answers = (w, row) =>
    o.is(w, 'COORDINATOR') && row.of_sealed && letIn(w, row.young_person_id) && ofCouncil(w, row);
  const readsGlass = (w, row) => ownOrReviewed(w, row) || answers(w, row);
  const alerted = (w, { kind, worker_id: id, team_id: team }) =>
    o.is(w, 'AUDITOR') ||
    (kind !== 'UNUSUAL_ACCESS' &&
      reviews(w) &&
      id !== w.id &&
      (team === null || f.team.some((t) => t.id === team && t.manager_id === w.id)));
  const steersTeams = (w, { manager_id: id }) => (administers(w) || imports(w)) && id !== w.id;
  const brings = (w) => administers(w) || imports(w);
  const caseRoles = ['PERSONAL_ADVISER', 'SOCIAL_WORKER', 'TEAM_MANAGER'];
  const ofAnother = (w, { worker_id: id }) => administers(w) && id !== w.id;

  const by = (column, rule) => (w, row) => row[column] === w.id && rule(w, row);
  const isProtected = new Map(f.young_person.map((y) => [y.id, y.home_protected]));
  // What takes two people begins with one: as it is when it is asked for, and with each sign of the second.
  const agreedBy = ['approved_by_id', 'unseal_asked_by_id', 'unseal_approved_by_id'];
  const asked = { state: 'ASKED', approved_by_id: null, unseal_asked_by_id: null, unseal_approved_by_id: null };
  const seconds = ['reviewed_by_id', 'approved_by_id', 'refused_by_id'];
  const begun = {
    reviewed_at: null,
    reviewed_by_id: null,
    approved_by_id: null,
    refused_by_id: null,
    asked_at: '2026-01-01T00:00:00Z',
  };
  const isAsked = ({ asked_at: at }) => Date.parse(at) <= o.now;
  // What was asked stands apart from whom it is about.
  const answersFor = (w, { young_person_id: p }) =>
    o.council(w) && (p === null ? o.everyone(w) && o.holdsNothing(w) : o.opensBeside(w, p));
  const aboutOf = (id) => f.access_request_about.find((row) => row.request_id === id);
  const readsAbout = (w, { id }) => Boolean(aboutOf(id)) && answersFor(w, aboutOf(id));
  const answered = (w, row) => !own(w, row) && readsAbout(w, row);

  const handles = (w, { young_person_id: p }) => o.council(w) && o.opensBeside(w, p);
  const keepsOrHandles = (w, row) => o.is(w, 'AUDITOR') || handles(w, row);
  const requestOf = ({ request_id: id }) => f.subject_access_request.find((row) => row.id === id);
  const handlesOf = (w, row) => handles(w, requestOf(row));
  const inReview = (w, row) => handlesOf(w, row) && requestOf(row).state === 'IN_REVIEW';
  const received = { state: 'RECEIVED', prepared_by_id: null, reviewer_id: null, closed_at: null };
  const isReceived = (row) => Object.entries(received).every(([column, value]) => row[column] === value);

  const notEnded = { kind: 'OBJECTION', ended_at: null, ended_words: null, ended_by_id: null };
  const ended = { ended_at: '2026-01-01', ended_words: 'Put right in the record', ended_by_id: f.worker[0].id };
  const noted = (w, row) =>
    handles(w, row) && (['RECTIFICATION', 'OBJECTION'].includes(row.kind) || o.is(w, 'TEAM_MANAGER', 'COORDINATOR'));

  return {
    data_note: {
      see: (w, { young_person_id: p }) => o.opens(w, p),
      as: 'by_id',
      also: [notEnded, { ...notEnded, kind: 'LEGAL_HOLD' }, ended],
      add: (w, row) => row.by_id === w.id && noted(w, row) && row.ended_at === null,
      reach: noted,
      into: noted,
    },
    subject_access_request: {
      see: keepsOrHandles,
      as: 'recorded_by_id',
      also: [
        received,
        { ...received, reviewer_id: f.worker[0].id },
        { ...received, prepared_by_id: f.worker[0].id },
        { ...received, state: 'IN_REVIEW' },
        { ...received, closed_at: '2026-01-01' },
      ],
      add: (w, row) => row.recorded_by_id === w.id && handles(w, row) && isReceived(row),
      reach: keepsOrHandles,
      into: keepsOrHandles,
    },
    subject_access_passage: {
      see: handlesOf,
      add: (w, row) => o.is(w, 'TEAM_MANAGER') && row.state === 'HELD' && inReview(w, row),
      reach: inReview,
      into: inReview,
    },
    sharing_agreement: { see: signedIn, ...administered },
    sharing_basis: { see: signedIn, add: administers, remove: administers },
    sealed_person: {
      ...keeping,
      as: 'asked_by_id',
      also: [
        asked,
        { ...asked, state: 'REFUSED' },
        ...agreedBy.map((column) => ({ ...asked, [column]: f.worker[0].id })),
      ],
      add: (w, row) =>
        ofCouncil(w, row) &&
        row.asked_by_id === w.id &&
        row.state === 'ASKED' &&
        agreedBy.every((column) => row[column] === null),
    },
    sealed_allow: { ...keeping, as: 'let_in_by_id', add: by('let_in_by_id', ofCouncil) },
    exclusion: { ...keeping, as: 'by_id', add: by('by_id', ofCouncil) },
    break_glass: {
      see: readsGlass,
      as: 'worker_id',
      also: [
        begun,
        { ...begun, asked_at: '2099-01-01T00:00:00Z' },
        { ...begun, reviewed_at: '2026-01-01' },
        ...seconds.map((column) => ({ ...begun, [column]: f.worker[0].id })),
      ],
      add: (w, row) =>
        own(w, row) && isAsked(row) && row.reviewed_at === null && seconds.every((column) => row[column] === null),
      reach: readsGlass,
      into: readsGlass,
    },
    unusual_access: {
      see: is('AUDITOR'),
      as: 'reviewed_by_id',
      reach: is('AUDITOR'),
      into: (w, { reviewed_by_id: id }) => id === w.id,
    },
    access_request: {
      see: (w, row) => own(w, row) || readsAbout(w, row),
      as: 'worker_id',
      reach: answered,
      into: answered,
    },
    access_request_about: {
      see: answersFor,
      as: 'closed_by_id',
      reach: answersFor,
      into: (w, { closed_by_id: id }) => id === w.id,
    },
    access_alert: { see: alerted, as: 'worker_id', add: own, reach: reviews, into: reviews },
    home_address: {
      ...keeping,
      as: 'changed_by_id',
      add: by('changed_by_id', ofCouncil),
      into: by('changed_by_id', (w, { young_person_id: p }) => o.opens(w, p)),
      see: (w, { young_person_id: p }) =>
        o.opens(w, p) && (o.council(w) || (o.isShared(w, 'ADDRESS') && !isProtected.get(p))),
    },
    address_reveal: {
      see: (w, row) => own(w, row) || o.is(w, 'AUDITOR'),
      as: 'worker_id',
      add: (w, row) => own(w, row) && o.opens(w, row.young_person_id),
    },
    look_entry: { as: 'actor_id', add: (w, { actor_id: id }) => id === w.id },
    handover: {
      see: signedIn,
      as: 'announced_by_id',
      add: (w, { announced_by_id: id }) => administers(w) && id === w.id,
      reach: administers,
      into: administers,
    },
    handover_step: { see: signedIn, as: 'by_id', add: byThem },
    access_review_answer: {
      see: signedIn,
      as: 'by_id',
      add: (w, row) => administers(w) && byThem(w, row),
      reach: administers,
      into: byThem,
    },
    agency: { see: 'ANYBODY', ...administered },
    team: { see: 'ANYBODY', as: 'manager_id', add: steersTeams, reach: steersTeams, into: steersTeams },
    worker: { see: 'ANYBODY', add: brings, reach: brings, into: brings },
    worker_role: {
      see: 'ANYBODY',
      as: 'worker_id',
      add: (w, row) => row.worker_id !== w.id && (administers(w) || (imports(w) && caseRoles.includes(row.role))),
      reach: ofAnother,
      into: ofAnother,
    },
    panel_member: { see: 'ANYBODY', as: 'worker_id', add: ofAnother, reach: ofAnother, into: ofAnother },
  };
}
