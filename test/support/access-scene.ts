import { AgencyKind, Role } from '@app/access';
import { addDays } from '@app/platform';
import type { Api, Client } from './api.js';
import { change, refusalOf } from './case-scene.js';

/** Shows for five minutes that it is they who sit there, as the step-up does. */
export async function stepUp({ db }: Api, ...workers: { id: string }[]): Promise<void> {
  const ids = workers.map(({ id }) => id);
  await db.query('update session set stepped_up_at = now() where worker_id = any ($1::uuid[])', [ids]);
}

/** What somebody is shown of a young person by every way there is: the record, the list, its count, a search, an action's line. */
export async function waysToSee(who: Client, { id, name }: { id: string; name: string }): Promise<string[]> {
  const [first = ''] = name.split(' ');
  const found = await who.send<Ways>(
    `query Ways($name: String!) {
      list: youngPeople(first: 100) { total nodes { id } }
      search: youngPeople(filter: { search: $name }) { total nodes { id } } }`,
    { name: first },
  );
  const record = await who.send<{ youngPerson: { id: string } | null }>(
    'query Record($id: ID!) { youngPerson(id: $id) { id } }',
    { id },
  );
  const actions = await who.send('{ actions(first: 100) { nodes { id youngPerson { id } } } }');
  const today = await who.send('{ today { items { youngPersonId title } } }');
  const told = {
    list: found.data?.list,
    search: found.data?.search,
    record: record.data,
    actions: actions.data,
    today: today.data,
  };
  return Object.entries(told)
    .filter(([, answer]) => JSON.stringify(answer ?? null).includes(id))
    .map(([way]) => way)
    .sort();
}

interface Ways {
  list: { total: number; nodes: { id: string }[] };
  search: { total: number; nodes: { id: string }[] };
}

/** A mutation of an own key that gives the parts asked for. */
export const act = change;
export const refused = refusalOf;

/** Two managers and an adviser of the council, each in the records of the same two young people, and an auditor. */
export async function accessScene(api: Api) {
  const { given } = api;
  const council = await given.agency(AgencyKind.CHILDRENS_SERVICES);
  const team = await given.team(council);
  const of = { agency: council, team };
  const people = {
    tom: await given.worker({ name: 'Tom Ashworth', roles: [Role.TEAM_MANAGER], ...of, manages: true }),
    priya: await given.worker({ name: 'Priya Nair', roles: [Role.PERSONAL_ADVISER], ...of }),
    owen: await given.worker({ name: 'Owen Hart', roles: [Role.SOCIAL_WORKER], ...of }),
    sam: await given.worker({ name: 'Sam Stranger', roles: [Role.PERSONAL_ADVISER], agency: council }),
    hana: await given.worker({ name: 'Hana Obi', roles: [Role.TEAM_MANAGER], agency: council }),
    cora: await given.worker({ name: 'Cora Hale', roles: [Role.COORDINATOR], agency: council }),
    audra: await given.worker({
      name: 'Audra Quin',
      roles: [Role.AUDITOR],
      agency: await given.agency(AgencyKind.ASSURANCE),
    }),
    ada: await given.worker({ name: 'Ada Min', roles: [Role.ADMINISTRATOR], agency: council }),
  };
  const tia = await given.youngPerson({ name: 'Tia Marlowe', workedWithBy: people.priya });
  const kofi = await given.youngPerson({ name: 'Kofi Asante', workedWithBy: people.priya });
  await given.allocation(tia, people.owen, 'SOCIAL_WORKER', 'SECONDARY');
  const as = Object.fromEntries(
    await Promise.all(Object.entries(people).map(async ([name, worker]) => [name, await api.as(worker)] as const)),
  ) as Record<keyof typeof people, Client>;
  return { council, team, people, as, tia, kofi };
}

/** An action about somebody that a worker of a partner owns. */
export function actionFor(
  { given }: Api,
  youngPerson: { id: string },
  owner: { id: string; agencyId: string },
  by: { id: string },
) {
  return given.insert('action', {
    young_person_id: youngPerson.id,
    no_plan_because: 'No plan yet',
    source: 'WORKER',
    title: 'Find a course',
    raised_by_id: by.id,
    owner_id: owner.id,
    owner_agency_id: owner.agencyId,
    first_due_on: addDays(given.today, 2),
    due_on: addDays(given.today, 2),
    state: 'ACCEPTED',
  });
}
