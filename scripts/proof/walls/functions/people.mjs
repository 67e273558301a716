/* eslint-disable max-lines-per-function -- one table of questions is read from its top to its end */
import { idOf } from '../../access/ids.mjs';
import { people } from '../../access/people.mjs';
import { becauseOf } from './identity.mjs';

const order = ['ALLOCATED', 'MANAGES', 'PANEL', 'REFERRAL', 'BREAK_GLASS'];

/** What is told about a young person to whom the record is open, and the little that is told to others. */
export function peopleQuestions({ o, f, now }) {
  const because = becauseOf(o);
  const isFirst = new Map(people.map(({ id, first }) => [id, first]));
  const persons = f.young_person.filter(({ id }) => (isFirst.get(id) ?? true) || id === idOf('person nobodys-1'));
  const each = (rule) => Object.fromEntries(persons.map(({ id }) => [id, rule(id)]));
  const ofPersons = (said) => `select jsonb_object_agg(p, ${said}) as said from unnest($1::uuid[]) p`;
  const relationship = (w, p) =>
    o.everyone(w) ? 'COORDINATES' : (order.find((one) => because(w, p).includes(one)) ?? null);
  const here = f.worker.filter((w) => o.isHere(w) && o.kind(w) !== 'ELECTED_MEMBERS' && o.agreed(w));
  const works = (w, p) =>
    f.action.some((a) => a.young_person_id === p && o.stillOpens(a) && [a.owner_id, a.raised_by_id].includes(w.id));
  const reasons = (w, p) => {
    const opened = [...because(w, p), ...(o.everyone(w) && !o.held(w, p) ? ['COORDINATES'] : [])];
    return opened.length === 0 && works(w, p) && !o.held(w, p) ? ['ACTION'] : opened;
  };
  const panelsOf = (w) => f.panel_member.filter((s) => s.worker_id === w.id && o.isDay(s)).map((s) => s.panel_id);
  const panels = new Map(f.worker.map((w) => [w.id, panelsOf(w)]));
  const sitsWith = (w, one) => panels.get(w.id).some((id) => panels.get(one.id).includes(id));
  const isNamed = (w, one) => o.council(w) || o.council(one) || w.agency_id === one.agency_id || sitsWith(w, one);
  const seers = new Map(persons.map(({ id: p }) => [p, here.flatMap((w) => reasons(w, p).map((why) => [w, why]))]));
  const toldOf = (w, p) =>
    new Set(seers.get(p).map(([one, why]) => `${isNamed(w, one) ? one.id : '-'} ${one.agency_id} ${why}`));
  const values = [persons.map(({ id }) => id)];
  return [
    {
      name: 'who can see each',
      of: ['who_can_see'],
      skips: /until|not bool_or|t\.(named|sits_with) \(2\)/,
      text: ofPersons(
        `(select coalesce(jsonb_agg(concat_ws(' ', coalesce(s.worker_id::text, '-'), s.agency_id, s.because)), '[]') from app.who_can_see(p) s)`,
      ),
      values,
      should: (w) => each((p) => (w && o.opens(w, p) ? [...toldOf(w, p)] : [])),
    },
    {
      name: 'what they are to each',
      of: ['relationship_to'],
      text: ofPersons('app.relationship_to(p)'),
      values,
      should: (w) => each((p) => (w ? relationship(w, p) : null)),
    },
    {
      name: 'who looked at each',
      of: ['who_looked'],
      text: ofPersons(
        `(select coalesce(jsonb_agg(jsonb_build_object('who', l.actor_id, 'verb', l.verb, 'times', l.times, 'classes', l.classes)), '[]')
          from app.who_looked(p, now() - interval '30 days') l)`,
      ),
      values,
      should: (w) => each((p) => (w && mayAskWhoLooked(w, p) ? looksAt(f, p, now - 30 * 86_400_000) : [])),
    },
    ...ofThoseWhoAreShut({ o, f }),
  ];

  function mayAskWhoLooked(w, p) {
    const works = ['ALLOCATED', 'MANAGES', 'COORDINATES'].includes(relationship(w, p));
    return o.is(w, 'AUDITOR') || (o.opens(w, p) && works);
  }
}

/** The looks at somebody since then, by who looked and how. */
function looksAt(f, person, since) {
  const found = new Map();
  for (const look of f.look_entry) {
    const isAbout = look.young_person_ids.includes(person) || look.subject_id === person;
    if (!isAbout || look.actor_id === null || Date.parse(look.at) < since) continue;
    const verb = look.verb === 'SEARCHED' ? 'LISTED' : look.verb;
    const label = `${look.actor_id} ${look.actor_agency_id} ${verb}`;
    const line = found.get(label) ?? { who: look.actor_id, verb, times: 0, classes: [] };
    found.set(label, {
      ...line,
      times: line.times + 1,
      classes: [...new Set([...line.classes, ...look.classes])],
    });
  }
  return [...found.values()];
}

/** Of those whose record is shut: whom one breaks glass for, and whom a file speaks of. */
function ofThoseWhoAreShut({ o, f }) {
  const sealed = (p) => f.sealed_person.some((s) => s.young_person_id === p && o.isLiveTerm(s));
  const out = (w, p) => f.exclusion.some((e) => e.worker_id === w.id && e.young_person_id === p && o.isLiveTerm(e));
  const found = ['own-0', 'sealed-0', 'excluded-0'].map((key) =>
    f.young_person.find(({ id }) => id === idOf(`person ${key}`)),
  );
  const named = found.flatMap(({ id, reference }) => [reference, id, id.toUpperCase()]);
  const half = f.young_person.filter((_, n) => n % 2 === 0);
  const other = f.young_person.filter(({ child_id_903: id }, n) => n % 4 === 1 && id !== null);
  return [
    {
      name: 'whom they break glass for',
      of: ['person_for_break_glass'],
      text: `select jsonb_object_agg(t, (select jsonb_agg(jsonb_build_object('id', b.id, 'sealed', b.sealed, 'out', b.kept_out))
        from app.person_for_break_glass(t) b)) as said from unnest($1::text[]) t`,
      values: [[...named, 'nobody']],
      should: (w) =>
        Object.fromEntries(
          [...named, 'nobody'].map((text) => {
            const person = found.find(({ id, reference }) => [reference, id, id.toUpperCase()].includes(text));
            return [text, w && person ? [{ id: person.id, sealed: sealed(person.id), out: out(w, person.id) }] : null];
          }),
        ),
    },
    {
      name: 'who of a file is kept from them',
      of: ['kept_references'],
      text: `select to_jsonb(app.kept_references($1, $2)) as said`,
      values: [half.map(({ reference }) => reference), other.map((y) => y.child_id_903)],
      should: (w) =>
        w ? [...new Set([...half, ...other])].filter(({ id }) => o.held(w, id)).map(({ reference }) => reference) : [],
    },
  ];
}

/** How many actions a promise has: to everybody who is somebody. */
export function promiseQuestions({ f }) {
  const asked = [idOf('commitment'), idOf('commitment second')];
  const of = (id, isOf) => f.action.filter((a) => a.commitment_id === id && isOf(a)).length;
  return [
    {
      name: 'how many actions each promise has',
      of: ['actions_for_commitments'],
      text: `select coalesce(jsonb_agg(jsonb_build_object('of', c.commitment_id, 'open', c.open_actions, 'done', c.done_actions)), '[]') as said
        from app.actions_for_commitments($1) c`,
      values: [asked],
      should: (w) =>
        !w
          ? []
          : asked
              .filter((id) => of(id, () => true) > 0)
              .map((id) => ({
                of: id,
                open: of(id, ({ open }) => open),
                done: of(id, ({ state }) => state === 'VERIFIED'),
              })),
    },
  ];
}
