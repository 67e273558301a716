import { lineOf } from '../../access/oracle-operations.mjs';
import { load } from './mutants.mjs';

const { Viewer } = await load('libs/access/src/viewer');
const { Role, AgencyKind } = await load('libs/access/src/roles');
export const roles = Object.values(Role);
export const kinds = Object.values(AgencyKind);
export const { allFactClasses: classes } = await load('libs/access/src/fact-class');

/** Every way of choosing one of each: `{ a: [1, 2], b: [3] }` gives `{ a: 1, b: 3 }` and `{ a: 2, b: 3 }`. */
export function* eachOf(choices) {
  const [[name, values], ...rest] = Object.entries(choices);
  for (const value of values)
    if (rest.length === 0) yield { [name]: value };
    else for (const others of eachOf(Object.fromEntries(rest))) yield { [name]: value, ...others };
}

export const yesOrNo = [true, false];
export const [me, other, mine, theirs] = ['me', 'another', 'my-agency', 'another-agency'];
/** Somebody with one role, with several, or with none. */
export const viewerOf = (role, agencyKind, facts = {}, Of = Viewer) =>
  new Of({ id: me, roles: [role ?? []].flat(), agencyId: mine, agencyKind, shared: 'ALL', narrowed: null, ...facts });
const part = (because) => ({ because, classes: ['IDENTITY'] });
/** Whose record is open only in part, by break-glass or a referral: one young person's, another's, or nobody's. */
export const inPart = [
  { person: part('BREAK_GLASS') },
  { person: part('REFERRAL') },
  { another: part('REFERRAL') },
  null,
];

export const has = (role, one) => [role].flat().includes(one);
/** Whether the oracle of the operations lets a role in at the door. */
export const door = (operation, role) => {
  const { roles: named } = lineOf(operation);
  return named === null || named.some((one) => has(role, one));
};
export const isCouncil = (kind) => kind === 'CHILDRENS_SERVICES';
export const isDelivery = (role) => has(role, 'DELIVERY_GROUP_CHAIR') || has(role, 'DELIVERY_GROUP_MEMBER');
export const isPresent = (kind) => kind !== 'ELECTED_MEMBERS' && kind !== 'ASSURANCE';

export const who = { role: [...roles, null], kind: kinds };
export const fewer = { role: [...roles, null], kind: ['CHILDRENS_SERVICES', 'HOUSING', 'ELECTED_MEMBERS'] };
/** Each role alone, and beside one that lets in where the other does not. */
export const pairs = [...roles, null, ...roles.map((role) => [role, 'PERSONAL_ADVISER'])];

/** What a refusal is, by its rule or the name of its class; 'passes' where there is none. */
export const answer = (work, said = ({ rule, constructor }) => rule ?? constructor.name) => {
  try {
    work();
    return 'passes';
  } catch (error) {
    return said(error);
  }
};
