/* eslint-disable max-lines-per-function -- one table of questions is read from its top to its end */
import { idOf } from '../../access/ids.mjs';

const worker = (key) => idOf(`worker ${key}`);
const person = (key) => idOf(`person ${key}`);

/** A change of one row, with the one trigger back that holds what was agreed: it is done, or refused. */
const change =
  (of, table, trigger) =>
  (name, { by, id, to, values = [], should }) => ({
    name,
    of: [of],
    asks: [by],
    first: [
      [`alter table ${table} enable trigger ${trigger}`],
      [`update ${table} set ${to} where id = $1`, [id, ...values]],
    ],
    text: `select to_jsonb('done'::text) as said`,
    should: () => (should ? 'done' : 'refused'),
  });

/** Whoever is named as the second of two is whoever says so: each step of breaking glass, by who may and by who may not. */
export function glassQuestions({ f }) {
  const by = (key, about, more = () => true) =>
    f.break_glass.find((b) => b.worker_id === worker(key) && b.young_person_id === person(about) && more(b))?.id;
  const ask = change('keep_break_glass_agreed', 'break_glass', 'break_glass_is_agreed');
  const [waits, live] = [by('breaker', 'glassAsked-0'), by('breaker', 'glassLive-0')];
  const begins = `started_at = now(), ends_at = now() + interval '60 minutes'`;
  const longer = (minutes, more = ', renewed = true') => `ends_at = ends_at + interval '${minutes} minutes'${more}`;
  return [
    ask('agree to broken glass', {
      by: 'manager',
      id: waits,
      to: `approved_by_id = $2, ${begins}`,
      values: [worker('manager')],
      should: true,
    }),
    ask('agree to it, begun later', {
      by: 'manager',
      id: waits,
      to: 'approved_by_id = $2',
      values: [worker('manager')],
      should: true,
    }),
    ask('name another who agreed', {
      by: 'manager',
      id: waits,
      to: 'approved_by_id = $2',
      values: [worker('otherManager')],
      should: false,
    }),
    ask('agree, and not be who may see them', {
      by: 'otherManager',
      id: waits,
      to: 'approved_by_id = $2',
      values: [worker('otherManager')],
      should: false,
    }),
    ask('begin it without another', { by: 'breaker', id: waits, to: begins, should: false }),
    ask('begin it again', {
      by: 'manager',
      id: live,
      to: `approved_by_id = $2, started_at = now(), ends_at = ends_at`,
      values: [worker('manager')],
      should: false,
    }),
    ask('say that one looked it through', {
      by: 'auditor',
      id: live,
      to: 'reviewed_by_id = $2',
      values: [worker('auditor')],
      should: true,
    }),
    ask('say that another looked it through', {
      by: 'auditor',
      id: live,
      to: 'reviewed_by_id = $2',
      values: [worker('manager')],
      should: false,
    }),
    ask('go on', { by: 'breaker', id: live, to: longer(60), should: true }),
    ask('go on for too long', { by: 'breaker', id: live, to: longer(61), should: false }),
    ask('go on and not say so', { by: 'breaker', id: live, to: longer(30, ''), should: false }),
    ask('have somebody else go on', { by: 'manager', id: live, to: longer(30), should: false }),
    ask('go on once more', { by: 'breaker', id: by('breaker', 'sealed-1'), to: longer(30), should: false }),
    ask('say something else of it', { by: 'breaker', id: live, to: `words = 'more'`, should: true }),
    ask('be nobody, at the operator’s desk', {
      by: 'anonymous',
      id: waits,
      to: 'approved_by_id = $2',
      values: [worker('chair')],
      should: true,
    }),
  ];
}

/** The same of sealing and unsealing. */
export function sealingQuestions({ f }) {
  const of = (about) => f.sealed_person.find((s) => s.young_person_id === person(about)).id;
  const ask = change('keep_sealing_agreed', 'sealed_person', 'sealing_is_agreed');
  const steps = ['approved_by_id', 'unseal_asked_by_id', 'unseal_approved_by_id'];
  return [
    ...steps.flatMap((column) => [
      ask(`${column}: who says so`, {
        by: 'manager',
        id: of('referredElsewhere'),
        to: `${column} = $2`,
        values: [worker('manager')],
        should: true,
      }),
      ask(`${column}: another`, {
        by: 'manager',
        id: of('referredElsewhere'),
        to: `${column} = $2`,
        values: [worker('chair')],
        should: false,
      }),
    ]),
    ask('say something else of a seal', {
      by: 'manager',
      id: of('sealed-0'),
      to: `unseal_reason = 'why'`,
      should: true,
    }),
    ask('be nobody, at the operator’s desk, of a seal', {
      by: 'anonymous',
      id: of('referredElsewhere'),
      to: 'approved_by_id = $2',
      values: [worker('chair')],
      should: true,
    }),
  ];
}
