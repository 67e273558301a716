import { AgencyKind, Role } from '@app/access';
import { addDays } from '@app/platform';
import { randomUUID } from 'node:crypto';
import type { Api, Client, Refusal } from './api.js';

/** Everybody who has to do with one young person, signed in, and a stranger. */
export interface CaseScene {
  readonly tia: { id: string; name: string };
  readonly plan: { versionId: string; parts: { id: string; section: string }[] };
  readonly council: { id: string };
  readonly people: Readonly<Record<Name, { id: string; agencyId: string }>>;
  readonly as: Readonly<Record<Name, Client>>;
}

type Name = 'priya' | 'tom' | 'cora' | 'stranger' | 'sandra' | 'marcus' | 'ana';

/**
 * Priya is Tia's personal adviser and Tom manages her team; Cora coordinates the panel. Sandra (housing) and Marcus (DWP)
 * know of Tia only when something opens her record to them. Ana is an elected member. The stranger works for the council.
 */
export async function caseScene(api: Api, sections = ['ACCOMMODATION', 'HEALTH']): Promise<CaseScene> {
  const { given } = api;
  const council = await given.agency(AgencyKind.CHILDRENS_SERVICES);
  const team = await given.team(council);
  const worker = (name: string, roles: Role[], agency: { id: string } = council) =>
    given.worker({ name, roles, agency });
  const people = {
    priya: await given.worker({ name: 'Priya Nair', roles: [Role.PERSONAL_ADVISER], agency: council, team }),
    tom: await given.worker({ name: 'Tom Ashworth', roles: [Role.TEAM_MANAGER], agency: council, team, manages: true }),
    cora: await worker('Cora Hale', [Role.COORDINATOR]),
    stranger: await worker('Sam Stranger', [Role.PERSONAL_ADVISER]),
    sandra: await worker('Sandra Whitfield', [Role.HOUSING_OFFICER], await given.agency(AgencyKind.HOUSING)),
    marcus: await worker('Marcus Webb', [Role.PANEL_MEMBER], await given.agency(AgencyKind.DWP)),
    ana: await worker('Ana Reis', [Role.DELIVERY_GROUP_CHAIR], await given.agency(AgencyKind.ELECTED_MEMBERS)),
  };
  const tia = await given.youngPerson({ name: 'Tia Marlowe', workedWithBy: people.priya });
  const plan = await given.plan(tia, people.priya, sections);
  const as = Object.fromEntries(
    await Promise.all(Object.entries(people).map(async ([name, { id }]) => [name, await api.as({ id })] as const)),
  ) as CaseScene['as'];
  return { tia, plan, council, people, as };
}

/** Puts somebody on the agenda of a published meeting, which opens their record to a panel member's agency. */
export async function openToPanelMember(
  { given }: Api,
  { tia, people }: CaseScene,
  member: 'marcus' | 'sandra',
  sharedWith: AgencyKind[],
): Promise<void> {
  const panel = await given.panel([{ worker: people[member], part: 'MEMBER' }]);
  const meetingId = await given.insert('meeting', {
    panel_id: panel.id,
    title: 'Transitions Panel',
    held_on: addDays(given.today, 5),
    chair_id: people.cora.id,
    state: 'PUBLISHED',
    papers_released_at: `${addDays(given.today, -1)}T09:00:00Z`,
  });
  await given.insert('agenda_item', {
    meeting_id: meetingId,
    young_person_id: tia.id,
    title: 'Tia',
    position: 1,
    shared_with: sharedWith,
  });
}

/** Runs a mutation with an input of its own key, and gives the parts asked for. */
export async function change<T = Record<string, unknown>>(
  who: Client,
  name: string,
  input: object,
  parts = 'id version state',
): Promise<T> {
  const data = await who.run<Record<string, T>>(mutation(name, parts), {
    input: { clientKey: randomUUID(), ...input },
  });
  return data[name] as T;
}

/** The refusal of a mutation that is meant to be refused. */
export function refusalOf(who: Client, name: string, input: object): Promise<Refusal> {
  return who.fails(mutation(name, 'id'), { input: { clientKey: randomUUID(), ...input } });
}

const mutation = (name: string, parts: string) =>
  `mutation Change($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${parts} } }`;
