import { SAY } from '../../content/words.js';
import { problemOf, type FieldProblem, type Problem } from '../../graphql/problem.js';

export interface AddressForm {
  clientKey: string;
  expectedVersion: number;
  lines: string;
  postcode: string;
  isProtected: boolean;
}

/** Sends an address by its own form: no operation of GraphQL takes one. Gives what went wrong, or nothing when it is kept. */
export async function sendAddress(youngPersonId: string, form: AddressForm): Promise<Problem | undefined> {
  const sent = fetch(`/young-people/${encodeURIComponent(youngPersonId)}/home-address`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-waymark': '1' },
    body: JSON.stringify(form),
    credentials: 'same-origin',
  });
  const answer = await sent.catch(() => undefined);
  if (!answer) return { kind: 'unavailable', message: SAY.unreachable, fields: [] };
  if (answer.ok) return undefined;
  return problemIn(await answer.json().catch(() => undefined));
}

/** Reads a refusal, also one that is none of ours. */
export function problemIn(said: unknown): Problem {
  const { message, fields } = (typeof said === 'object' && said !== null ? said : {}) as Record<string, unknown>;
  const found = Array.isArray(fields) ? fields.filter(isField) : [];
  if (found.length > 0) return problemOf(found);
  return { kind: 'rule', message: typeof message === 'string' && message ? message : SAY.fault, fields: [] };
}

function isField(value: unknown): value is FieldProblem {
  const { field, message } = (value ?? {}) as Record<string, unknown>;
  return typeof field === 'string' && typeof message === 'string';
}
