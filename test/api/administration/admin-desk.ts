import { AgencyKind, Role } from '@app/access';
import { createHash, randomUUID } from 'node:crypto';
import type { Api, Client, Refusal } from '../../support/api.js';

/** Two administrators of an agency of their own, and the council whose people they look after. */
export interface AdminDesk {
  readonly council: { id: string };
  readonly team: { id: string };
  readonly callum: Client;
  readonly nadia: Client;
  readonly priya: { id: string; name: string };
  readonly owen: { id: string; name: string };
  readonly helen: { id: string; name: string };
}

export async function adminDesk(api: Api): Promise<AdminDesk> {
  const { given } = api;
  const audit = await given.agency(AgencyKind.ASSURANCE);
  const council = await given.agency(AgencyKind.CHILDRENS_SERVICES);
  const team = await given.team(council, 'Leaving Care Team');
  const administrator = (name: string) => given.worker({ name, roles: [Role.ADMINISTRATOR], agency: audit });
  const worker = (name: string, role: Role, manages = false) =>
    given.worker({ name, roles: [role], agency: council, team, manages });
  const priya = await worker('Priya Nair', Role.PERSONAL_ADVISER);
  const owen = await worker('Owen Bate', Role.PERSONAL_ADVISER);
  const helen = await worker('Helen Okafor', Role.TEAM_MANAGER, true);
  const callum = await steppedUp(api, await administrator('Callum Ferris'));
  const nadia = await steppedUp(api, await administrator('Nadia Root'));
  return { council, team, callum, nadia, priya, owen, helen };
}

/** Signed in, and just confirmed that it is they. */
export async function steppedUp(api: Api, worker: { id: string }): Promise<Client> {
  const client = await api.as(worker);
  await confirmed(api, client);
  return client;
}

/** They confirm that it is they. */
export async function confirmed(api: Api, client: Client): Promise<void> {
  const hash = createHash('sha256').update(client.token).digest();
  await api.db.query('update session set stepped_up_at = now() where token_hash = $1', [hash]);
}

const parts = `id displayName state version activeTo leavingId isViewer roles { role fromOn toOn live } seats { panelId part live toOn }
  signIn { local lockedUntil invitedUntil links { kind mailedTo sentAt givenUpAt tries needsCode codeGiven byViewer } }`;

export interface Account {
  readonly id: string;
  readonly displayName: string;
  readonly state: string;
  readonly version: number;
  readonly activeTo: string | null;
  readonly leavingId: string | null;
  readonly isViewer: boolean;
  readonly roles: { role: Role; fromOn: string; toOn: string | null; live: boolean }[];
  readonly seats: { panelId: string; part: string; live: boolean; toOn: string | null }[];
  readonly signIn: { invitedUntil: string | null; links: Record<string, unknown>[] };
}

export const accountOf = async (who: Client, { id }: { id: string }): Promise<Account> =>
  (await who.run<{ account: Account }>(`query ($id: ID!) { account(id: $id) { ${parts} } }`, { id })).account;

const inputs: Readonly<Record<string, string>> = {
  inviteMember: 'MemberCommandInput',
  unlockMember: 'MemberCommandInput',
  resetPasswordOfMember: 'MemberCommandInput',
  resetSignInOfMember: 'MemberCommandInput',
  giveCodeForMember: 'MemberCommandInput',
  endSessionsOfMember: 'MemberCommandInput',
  withdrawLeaving: 'LeavingCommandInput',
  closeAccount: 'LeavingCommandInput',
};

const mutation = (name: string, selection: string): string => {
  const input = inputs[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${input}!) { ${name}(input: $input) { ${selection} } }`;
};

/** Does it, with a key of its own; to an account, on the version it stands at. */
export async function does<T = Account>(who: Client, name: string, input: object, selection = parts): Promise<T> {
  const data = await who.run<Record<string, T>>(mutation(name, selection), {
    input: { clientKey: randomUUID(), ...input },
  });
  return data[name] as T;
}

export const refused = (who: Client, name: string, input: object, selection = '__typename'): Promise<Refusal> =>
  who.fails(mutation(name, selection), { input: { clientKey: randomUUID(), ...input } });

/** The account of somebody, as the input of a change names it. */
export async function ofAccount(
  who: Client,
  member: { id: string },
): Promise<{ memberId: string; expectedVersion: number }> {
  const { id, version } = await accountOf(who, member);
  return { memberId: id, expectedVersion: version };
}
