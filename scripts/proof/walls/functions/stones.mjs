import { firstOtherwise } from './asking.mjs';
import { readingsOf } from './conditions.mjs';
import { glassQuestions, sealingQuestions } from './agreed.mjs';
import { identityQuestions } from './identity.mjs';
import { leavingQuestions } from './leaving.mjs';
import { peopleQuestions, promiseQuestions } from './people.mjs';
import { orderQuestions, panelQuestions } from './panel.mjs';
import { auditQuestions, sessionQuestions } from './sessions.mjs';
import { decidedQuestions, subjectQuestions } from './subject.mjs';

/** Every question at the functions of the rules. */
function questionsOf({ oracle: o, facts: f, today, now }) {
  return [
    identityQuestions,
    peopleQuestions,
    promiseQuestions,
    panelQuestions,
    orderQuestions,
    leavingQuestions,
    sessionQuestions,
    auditQuestions,
    glassQuestions,
    sealingQuestions,
    subjectQuestions,
    decidedQuestions,
  ].flatMap((ofKind) => ofKind({ o, f, today, now }));
}

/** `only`, `skips`: where a function also answers with figures, times or an order, those conditions are no matter of who may see. */
const isAsked = (questions, name, without) =>
  questions.some(({ of, only, skips }) => of.includes(name) && !skips?.test(without) && (only?.test(without) ?? true));

/** Each condition of each function that a question asks, always so and never so. */
async function functionStones(owner, questions) {
  const names = [...new Set(questions.flatMap(({ of }) => of))];
  const { rows } = await owner.query(
    `select p.proname as name, p.prosrc as body, pg_get_functiondef(p.oid) as whole from pg_proc p
      where p.pronamespace in ('app'::regnamespace, 'public'::regnamespace) and p.proname = any ($1) order by 1`,
    [names],
  );
  const missing = names.filter((name) => !rows.some((row) => row.name === name));
  if (missing.length > 0) throw new Error(`There is no function ${missing.join(', ')}`);
  return rows.flatMap(({ name, body, whole }) =>
    readingsOf(body)
      .filter(({ without }) => isAsked(questions, name, without))
      .map(({ reading, without }) => ({
        of: name,
        without,
        weaken: whole.replace(body, () => reading),
        mend: whole,
        questions: questions.filter(({ of }) => of.includes(name)),
      })),
  );
}

/** Whoever noticed the last is asked first: they often notice the next. */
const sooner = (list, isIt) => [...list.filter(isIt), ...list.filter((one) => !isIt(one))];

const wider =
  'it only narrows what is looked through: the lines that are answered are asked for below by the same meetings and items';
const candidates =
  'it only lets more be looked through: of those what follows takes whom the worker has broken glass for or, in children’s services, refers, and they are looked through anyway';
const whole =
  'in children’s services somebody is ALLOCATED or MANAGES only of whom the record is open as a whole, and COORDINATES only who sees everyone: asked beside it';
const shortcut = 'it only saves the asking: where it does not hold, what follows finds the same';
const again = 'a list that is not looked up is worked out again from the relationships, and says the same';
/** Conditions without which nothing is otherwise, and why. */
const alike = {
  "enter: scope = '' → false": 'an empty scope is nobody’s, whatever seal it has: `app.scope` answers null',
  "scope: coalesce(scope, '') = '' → false":
    'without a scope there is no seal that it could have: what follows is null too',
  'agenda_lines: i.id = any (items) → true': wider,
  'agenda_lines: m.id in (select unnest(meetings) union select i.meeting_id from agenda_item i where i.id = any (items)) → true':
    wider,
  'narrowed_for: r.referrer_id = worker → true': candidates,
  "narrowed_for: coalesce(r.closed_at, 'infinity') > now() - interval '30 days' → true": candidates,
  'narrowed_for: g.id = w.agency_id → true': candidates,
  "narrowed_for: g.kind = 'CHILDRENS_SERVICES' → true": candidates,
  "narrowed_for: g.kind = 'CHILDRENS_SERVICES' (2) → true": 'the same is asked of the same agency before it',
  "narrowed_for: candidates = '{}' → false": shortcut,
  "disclosures: l.verb <> 'DENIED' → true": 'the list of verbs that it stands beside has no DENIED',
  'disclosures: app.sees_everyone() → true': whole,
  'disclosures: person = any (app.related_people()) → true': whole,
  'disclosures: (app.sees_everyone() or person = any (app.related_people())) → true': whole,
  'subject_rows: person is null → false': 'nobody’s id is null: nothing is about them',
  ...Object.fromEntries(
    [
      ['visible', 12],
      ['related', 13],
    ].flatMap(([list, place]) => [
      [`${list}_set: coalesce(scope, '') = '' → false`, 'without a scope there is no seal that it could have'],
      [`${list}_people: k.id = nullif(who[${place}], '')::bigint → false`, again],
      [`${list}_set: k.id = nullif(split_part(scope, '|', ${place}), '')::bigint → false`, again],
    ]),
  ),
  "work_out: k.id = nullif(who[place], '')::bigint → false": again,
  'work_out: all_of.id is not null → false': again,
  'work_out: wholly = listed → false': 'it only saves looking for a list that is found already',
  'work_out: o.young_person_id <> all (hidden) → true':
    'the view `open_case` has taken out who is sealed from the worker and who they are excluded from, by the same rows at the same now()',
};

/** The functions of the rules as they are, and each condition of each taken out. */
export async function askFunctions(held, everybody) {
  const found = { asked: 0, differing: [], stones: [] };
  const questions = questionsOf(held);
  const lately = new Map();
  for (const question of questions) {
    const wrong = await firstOtherwise(held, [question], everybody, () => found.asked++);
    if (wrong) found.differing.push(wrong);
  }
  for (const { weaken, mend, questions: asked, ...stone } of await functionStones(held.owner, questions)) {
    await held.owner.query(weaken);
    try {
      const last = lately.get(stone.of);
      const [first, whom] = [
        sooner(asked, ({ name }) => name === last?.asked),
        sooner(everybody, ({ key }) => key === last?.actor),
      ];
      const noticed = await firstOtherwise(held, first, whom);
      if (noticed) lately.set(stone.of, noticed);
      found.stones.push({ ...stone, noticed, equal: alike[`${stone.of}: ${stone.without}`] });
    } finally {
      await held.owner.query(mend);
    }
  }
  return found;
}
