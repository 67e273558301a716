import { AgencyKind, Role } from '@app/access';
import { addDays } from '@app/platform';
import { randomUUID } from 'node:crypto';
import { Api, type Client, type Refusal } from '../support/api.js';

export const draftReferral = `mutation ($input: DraftReferralInput!) { draftReferral(input: $input) { ...referral } } fragment referral on HousingReferral {
  id reference state stateWords needWords version wants consentOn infoRequested route decisionReason
  clock { court words tone } agency { name } referrer { id } officer { id } decidedBy { id } objective { partId }
  youngPerson { displayName canOpen } steps { fromState toState court note worker { id } agency { id } } actions { id }
  allowedTransitions { name needs } blockedTransitions { name because } }`;

const fragment = draftReferral.slice(draftReferral.indexOf('fragment'));
export const command = (name: string, input = 'ReferralCommandInput') =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ...referral } } ${fragment}`;
export const one = `query ($id: ID!) { referral(id: $id) { ...referral } } ${fragment}`;
export const list = `query ($filter: ReferralFilter, $first: Int = 50, $after: String) {
  referrals(filter: $filter, first: $first, after: $after) { total nodes { id reference state } pageInfo { endCursor hasNextPage } } }`;

export interface Referral {
  id: string;
  reference: string;
  state: string;
  version: number;
  clock: { court: string | null; words: string };
  steps: { toState: string; court: string | null }[];
  allowedTransitions: { name: string }[];
  blockedTransitions: { name: string; because: string }[];
  [field: string]: unknown;
}

/** Two agencies, the people on either side of a referral, and those it is no business of. */
export class ReferralWorld {
  private constructor(
    readonly api: Api,
    readonly housing: { id: string },
    readonly people: Readonly<Record<'leah' | 'tom' | 'dan' | 'otherOfficer' | 'marcus' | 'councillor', Client>>,
    readonly tia: { id: string },
    readonly kai: { id: string },
  ) {}

  static async start(): Promise<ReferralWorld> {
    const api = await Api.start();
    const { given } = api;
    const children = await given.agency(AgencyKind.CHILDRENS_SERVICES);
    const housing = await given.agency(AgencyKind.HOUSING);
    const worker = async (name: string, role: Role, agency: { id: string }) =>
      api.as(await given.worker({ name, roles: [role], agency }));
    const leah = await worker('Leah Hart', Role.PERSONAL_ADVISER, children);
    const people = {
      leah,
      tom: await worker('Tom Ashworth', Role.PERSONAL_ADVISER, children),
      dan: await worker('Dan Price', Role.HOUSING_OFFICER, housing),
      otherOfficer: await worker('Owen Bate', Role.HOUSING_OFFICER, await given.agency(AgencyKind.HOUSING)),
      marcus: await worker('Marcus Doyle', Role.PANEL_MEMBER, await given.agency(AgencyKind.DWP)),
      councillor: await worker('Ana Silva', Role.CHAIR, await given.agency(AgencyKind.ELECTED_MEMBERS)),
    };
    const tia = await given.youngPerson({ name: 'Tia Marlowe', workedWithBy: leah });
    const kai = await given.youngPerson({ name: 'Kai Okoro', workedWithBy: leah });
    return new ReferralWorld(api, housing, people, tia, kai);
  }

  /** What can be sent as it is, for Tia unless told otherwise. */
  input(but: object = {}) {
    return {
      clientKey: randomUUID(),
      youngPersonId: this.tia.id,
      agencyId: this.housing.id,
      needOn: addDays(this.api.today, 40),
      wants: 'A flat near college',
      consent: 'GIVEN',
      ...but,
    };
  }

  /** A draft of Leah's for somebody new. */
  async drafted(but: object = {}): Promise<Referral> {
    const { leah } = this.people;
    const person = await this.api.given.youngPerson({ name: 'Remi Ade', workedWithBy: leah });
    const input = this.input({ youngPersonId: person.id, ...but });
    return (await leah.run<{ draftReferral: Referral }>(draftReferral, { input })).draftReferral;
  }

  async step(who: Client, name: string, referral: Referral, more: object = {}): Promise<Referral> {
    return (await who.run<Record<string, Referral>>(...asked(name, referral, more)))[name] as Referral;
  }

  refusal(who: Client, name: string, referral: Referral, more: object = {}): Promise<Refusal> {
    return who.fails(...asked(name, referral, more));
  }
}

function asked(name: string, { id, version }: Referral, more: object): [string, object] {
  const kind = name === 'decideReferral' ? 'DecideReferralInput' : 'ReferralCommandInput';
  return [
    command(name, kind),
    { input: { clientKey: randomUUID(), referralId: id, expectedVersion: version, ...more } },
  ];
}
