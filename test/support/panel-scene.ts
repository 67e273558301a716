import { AgencyKind, Role } from '@app/access';
import { addDays } from '@app/platform';
import { randomUUID } from 'node:crypto';
import type { Api, Client } from './api.js';

/** What the specs of the panel ask of an item. */
export interface ItemView {
  __typename: 'AgendaItem' | 'ClosedItem';
  id: string;
  title?: string;
  position: number;
  minutes: number;
  state: string;
  version: number;
  timesCarried: number;
  decisionNumber: string | null;
  reasons: { rule: string; code: string; sentence: string }[];
  entries: { id: string; words: string; kind: string }[];
  youngPerson: { id: string; displayName: string } | null;
  presenter: { displayName: string } | null;
  addedAfterPublishing: boolean;
  withheld?: { reason: string; because: string; ask: string };
  allowedTransitions: { name: string }[];
  blockedTransitions: { name: string; because: string }[];
}

export interface MeetingView {
  id: string;
  state: string;
  version: number;
  cursor: string;
  quorumWords: string;
  bookedMinutes: number;
  agenda: ItemView[];
  attendance: { part: string; state: string; worker: { displayName: string } }[];
  allowedTransitions: { name: string }[];
  blockedTransitions: { name: string; because: string }[];
  next: { id: string } | null;
  canChair: boolean;
  canArrange: boolean;
  canMinute: boolean;
}

const transitions = 'allowedTransitions { name } blockedTransitions { name because }';
export const itemParts = `id title position minutes state version timesCarried decisionNumber addedAfterPublishing
  reasons { rule code sentence } entries { id words kind } youngPerson { id displayName } presenter { displayName } ${transitions}`;
export const lineParts = `__typename ... on AgendaItem { ${itemParts} }
  ... on ClosedItem { id position minutes state withheld { reason because ask } }`;
export const meetingParts = `id state version cursor quorumWords bookedMinutes canChair canArrange canMinute next { id }
  attendance { part state worker { displayName } } ${transitions} agenda { ${lineParts} }`;

export const readMeeting = `query Meeting($id: ID!) { meeting(id: $id) { ${meetingParts} } }`;

const mutation = (name: string, input: string, parts: string) =>
  `mutation Do($input: ${input}!) { ${name}(input: $input) { ${parts} } }`;

const meetingMutations = [
  'publishMeeting',
  'startMeeting',
  'pauseMeeting',
  'resumeMeeting',
  'endMeeting',
  'cancelMeeting',
];
const entryParts = 'id kind words version canChange agreedAt editedAt author { displayName } action { id title }';

/** The text of a mutation of the panel, by its name. */
export function text(name: string): string {
  if (meetingMutations.includes(name)) return mutation(name, 'MeetingCommandInput', meetingParts);
  const inputs: Record<string, [string, string]> = {
    planMeeting: ['PlanMeetingInput', meetingParts],
    parkSuggestion: ['ParkSuggestionInput', meetingParts],
    moveAgendaItem: ['MoveAgendaItemInput', meetingParts],
    markAttendance: ['MarkAttendanceInput', meetingParts],
    addAgendaItem: ['AddAgendaItemInput', itemParts],
    changeAgendaItem: ['ChangeAgendaItemInput', itemParts],
    withdrawAgendaItem: ['WithdrawAgendaItemInput', itemParts],
    startItem: ['StartItemInput', itemParts],
    decideItem: ['DecideItemInput', itemParts],
    deferItem: ['DeferItemInput', itemParts],
    addEntry: ['AddEntryInput', entryParts],
    changeEntry: ['ChangeEntryInput', entryParts],
    agreeDecision: ['AgreeDecisionInput', entryParts],
    recordAction: ['RecordActionInput', entryParts],
  };
  const [input, parts] = inputs[name] ?? ['', ''];
  return mutation(name, input, parts);
}

/** Sends a mutation with a key of its own, unless one is given. */
export async function send<T>(client: Client, name: string, input: object): Promise<T> {
  const data = await client.run<Record<string, T>>(text(name), { input: { clientKey: randomUUID(), ...input } });
  return data[name] as T;
}

/** The refusal of a mutation that is meant to be refused. */
export const refusal = (client: Client, name: string, input: object) =>
  client.fails(text(name), { input: { clientKey: randomUUID(), ...input } });

/** A panel with its people, a young person whom the personal adviser works with, and somebody from outside. */
export async function panelScene(api: Api) {
  const { given } = api;
  const council = await given.agency(AgencyKind.CHILDRENS_SERVICES);
  const housing = await given.agency(AgencyKind.HOUSING);
  const dwp = await given.agency(AgencyKind.DWP);
  const people = {
    cora: await given.worker({ name: 'Cora Hale', roles: [Role.COORDINATOR], agency: council }),
    margaret: await given.worker({ name: 'Margaret Lowe', roles: [Role.CHAIR], agency: council }),
    priya: await given.worker({ name: 'Priya Nair', roles: [Role.PERSONAL_ADVISER], agency: council }),
    dan: await given.worker({ name: 'Dan Fox', roles: [Role.HOUSING_OFFICER, Role.PANEL_MEMBER], agency: housing }),
    marcus: await given.worker({ name: 'Marcus Webb', roles: [Role.PANEL_MEMBER], agency: dwp }),
    olive: await given.worker({ name: 'Olive Stranger', roles: [Role.PERSONAL_ADVISER], agency: council }),
  };
  const tia = await given.youngPerson({ name: 'Tia Marlowe', workedWithBy: people.priya });
  const kofi = await given.youngPerson({ name: 'Kofi Adeyemi', workedWithBy: people.priya });
  const panel = await given.panel([
    { worker: people.margaret, part: 'CHAIR' },
    { worker: people.cora, part: 'MINUTE_TAKER' },
    { worker: people.priya, part: 'MEMBER' },
    { worker: people.dan, part: 'MEMBER' },
    { worker: people.marcus, part: 'MEMBER' },
  ]);
  const as = {
    cora: await api.as(people.cora),
    margaret: await api.as(people.margaret),
    priya: await api.as(people.priya),
    dan: await api.as(people.dan),
    marcus: await api.as(people.marcus),
    olive: await api.as(people.olive),
  };
  return new PanelScene(api, { people, as, panel, tia, kofi });
}

type People = Record<'cora' | 'margaret' | 'priya' | 'dan' | 'marcus' | 'olive', { id: string; name: string }>;

export class PanelScene {
  readonly people: People;
  readonly as: Record<keyof People, Client>;
  readonly panel: { id: string };
  readonly tia: { id: string };
  readonly kofi: { id: string };

  constructor(
    readonly api: Api,
    { people, as, panel, tia, kofi }: Pick<PanelScene, 'people' | 'as' | 'panel' | 'tia' | 'kofi'>,
  ) {
    this.people = people;
    this.as = as;
    this.panel = panel;
    this.tia = tia;
    this.kofi = kofi;
  }

  /** A meeting in so many days, as a draft. */
  plan(inDays = 7): Promise<MeetingView> {
    return send(this.as.cora, 'planMeeting', {
      panelId: this.panel.id,
      title: 'Transitions Panel',
      heldOn: addDays(this.api.today, inDays),
      startsAt: '10:00',
      lengthMinutes: 120,
      place: 'County Hall',
      chairId: this.people.margaret.id,
      minuteTakerId: this.people.cora.id,
    });
  }

  add(meeting: { id: string }, item: object): Promise<ItemView> {
    return send(this.as.cora, 'addAgendaItem', { meetingId: meeting.id, minutes: 10, ...item });
  }

  /** Does something to a meeting on the version that stands. */
  async to(
    name: string,
    meeting: { id: string },
    by: Client = this.as.margaret,
    reason?: string,
  ): Promise<MeetingView> {
    const { version } = await this.read(by, meeting);
    return send(by, name, { meetingId: meeting.id, expectedVersion: version, reason });
  }

  async read(by: Client, meeting: { id: string }): Promise<MeetingView> {
    return (await by.run<{ meeting: MeetingView }>(readMeeting, { id: meeting.id })).meeting;
  }

  /** A meeting in session with Tia (shared with housing), Kofi (with nobody) and a topic. */
  async inSession(): Promise<{ meeting: MeetingView; tia: ItemView; kofi: ItemView; topic: ItemView }> {
    const draft = await this.plan();
    const tia = await this.add(draft, { youngPersonId: this.tia.id, sharedWith: ['HOUSING'] });
    const kofi = await this.add(draft, { youngPersonId: this.kofi.id });
    const topic = await this.add(draft, { title: 'Any other business' });
    await this.to('publishMeeting', draft, this.as.cora);
    const meeting = await this.to('startMeeting', draft);
    return { meeting, tia, kofi, topic };
  }

  async start(item: ItemView): Promise<ItemView> {
    return send(this.as.margaret, 'startItem', { itemId: item.id, expectedVersion: item.version });
  }

  async decide(item: ItemView, outcome = 'PLAN_ON_TRACK'): Promise<ItemView> {
    return send(this.as.margaret, 'decideItem', {
      itemId: item.id,
      expectedVersion: item.version,
      outcome,
      reason: 'The plan holds',
    });
  }
}
