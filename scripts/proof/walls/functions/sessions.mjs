/* eslint-disable max-lines-per-function -- one table of questions is read from its top to its end */
import { createHash } from 'node:crypto';
import { idOf, tokenOf } from '../../access/ids.mjs';

const worker = (key) => idOf(`worker ${key}`);
/** Of the session that they ask in. */
const hashOf = ({ key }) => `\\x${createHash('sha256').update(tokenOf(key)).digest('hex')}`;
const asks = ['administrator', 'otherManager', 'adviser', 'auditor', 'anonymous'];

/** One's own sessions, and what an administrator does for others: ending theirs, letting them in, unlocking. */
export function sessionQuestions({ o, f }) {
  const ofWorker = (id) => f.session.filter((s) => s.worker_id === id);
  const ids = (rows) => rows.map(({ id }) => id);
  const administers = (w) => Boolean(w) && o.is(w, 'ADMINISTRATOR');
  const endedNow = `select coalesce(jsonb_agg(s.id), '[]') as said from session s where s.ended_at = now()`;
  const open = (s) => !s.ended_at;
  const picked = ['adviser', 'otherManager'].flatMap((key) => {
    const all = ofWorker(worker(key));
    return [all.find(open), all.find((s) => s.ended_at)].filter(Boolean);
  });
  return [
    {
      name: 'their sessions',
      of: ['my_sessions'],
      asks,
      text: `select coalesce(jsonb_agg(s.id), '[]') as said from app.my_sessions() s`,
      should: (w) => (w ? ids(ofWorker(w.id).filter((s) => o.isSessionLive(s) && !s.ended_because)) : []),
    },
    ...picked.map((session, n) => ({
      name: `end this session, ${n}`,
      of: ['end_my_session'],
      asks,
      first: [['select app.end_my_session($1)', [session.id]]],
      text: endedNow,
      should: (w) => (w && session.worker_id === w.id && open(session) ? [session.id] : []),
    })),
    {
      name: 'end their other sessions',
      of: ['end_my_other_sessions'],
      asks,
      first: [['select app.end_my_other_sessions()']],
      text: endedNow,
      should: (w, actor) => (w ? ids(ofWorker(w.id).filter((s) => open(s) && s.token_hash !== hashOf(actor))) : []),
    },
    ...['adviser', 'administrator'].map((key) => ({
      name: `end the sessions of ${key}`,
      of: ['end_sessions_of', 'must_administer'],
      asks,
      first: [['select app.end_sessions_of($1)', [worker(key)]]],
      text: endedNow,
      should: (w) => {
        if (!administers(w)) return 'refused';
        return worker(key) === w.id ? [] : ids(ofWorker(worker(key)).filter(open));
      },
    })),
    {
      name: 'unlock the account of the manager',
      of: ['unlock_account', 'must_administer'],
      asks,
      first: [['select app.unlock_account($1)', [worker('manager')]]],
      text: `select coalesce(jsonb_agg(a.worker_id), '[]') as said from local_account a where a.failures = 0`,
      should: (w) => (administers(w) ? [worker('manager')] : 'refused'),
    },
  ];
}

/** What auditors alone are told. */
export function auditQuestions({ o, f }) {
  const person = f.young_person.find(({ id }) => id === idOf('person own-0'));
  const isOf = (id) => (line) =>
    line.young_person_id === id || line.subject_id === id || line.young_person_ids?.includes(id);
  const byImport = ['young-person.imported', 'young-person.updated-by-import'];
  const ofPerson =
    f.activity_entry.filter((e) => e.young_person_id === person.id).length +
    f.look_entry.filter(isOf(person.id)).length;
  const all = f.activity_entry.filter((e) => !byImport.includes(e.type)).length + f.look_entry.length;
  const lines = { whom: null, rows: all };
  return [lines, { whom: person.reference, rows: ofPerson }, { whom: 'nobody', rows: 0 }].map(({ whom, rows }) => ({
    name: `the lines of the log about ${whom ?? 'all'}`,
    of: ['audit_page'],
    asks,
    text: `select to_jsonb(count(*)) as said from app.audit_page(null, $1, null, null, null, null, 1000000)`,
    values: [whom],
    should: (w) => (w && o.is(w, 'AUDITOR') ? rows : 0),
  }));
}
