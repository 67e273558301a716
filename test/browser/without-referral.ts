import type { Page } from '@playwright/test';
import { ask } from './people.js';

/** Somebody whom no referral waits for. */
export interface Free {
  id: string;
  displayName: string;
}

const CLOSED = ['ACCEPTED', 'NOT_ACCEPTED', 'WITHDRAWN'];
const ADULT = 18;

/**
 * Somebody this adviser works with who has no referral that is open: the one who is wished for, if so. Else somebody who had fewer
 * than the others, and where one was wished for, who is not of age either. Nobody whose record is sealed: housing is not shown them.
 */
export async function withoutReferral(page: Page, wished?: string): Promise<Free> {
  type Found = Free & { age: number; referrals: { state: string }[] };
  const { youngPeople } = await ask<{ youngPeople: { nodes: Found[] } }>(
    page,
    '{ youngPeople(filter: { view: MINE }, first: 60) { nodes { id displayName age referrals { state } } } }',
  );
  const free = youngPeople.nodes
    .filter(({ referrals }) => referrals.every(({ state }) => CLOSED.includes(state)))
    .sort((one, other) => one.referrals.length - other.referrals.length);
  const inTurn = [
    ...free.filter(({ displayName }) => displayName === wished),
    ...free.filter(({ age }) => !wished || age < ADULT),
  ];
  for (const person of inTurn) if (!(await isSealed(page, person))) return person;
  throw new Error('Everybody this adviser works with has an open referral');
}

async function isSealed(page: Page, { id }: Free): Promise<boolean> {
  const { personAccess } = await ask<{ personAccess: { sealing: object | null } }>(
    page,
    'query Seal($id: ID!) { personAccess(youngPersonId: $id) { sealing { id } } }',
    { id },
  );
  return personAccess.sealing !== null;
}
