import type { Client } from './api.js';

const withheld = '... on Withheld { reason why: because ask }';
/** Everything a record shows, part by part. */
export const record = `query Record($id: ID!) { youngPerson(id: $id) { id displayName age ageWords version
  identity { __typename ... on Identity { firstName familyName dateOfBirth } ${withheld} }
  background { __typename ... on Background { ethnicity sex } ${withheld} }
  stage { __typename ... on Stage { status words computedStatus computedWords requiresPlan eligibleSince law flags because { code sentence law }
    override { status reason approvedBy { displayName } startsOn expiresOn } } ${withheld} }
  contact { __typename ... on Contact { phone lastInTouchOn lastInTouchWords tone } ${withheld} }
  home { __typename ... on Home { code words suitable since tone } ${withheld} }
  learning { __typename ... on Learning { code words inLearningOrWork } ${withheld} }
  whatMatters { __typename ... on OwnWords { words saidOn } ${withheld} }
  clocks { kind dueOn days words tone } workers { kind part worker { displayName agency { name } } }
  allowedTransitions { name } timeline { nodes { title detail kind actor { displayName } } } } }`;

/** What the specs ask of it. */
export interface RecordView {
  displayName: string;
  version: number;
  identity: { __typename: string; familyName?: string; ask?: string; why?: string };
  [part: string]: unknown;
}

export async function readRecord(who: Client, id: string): Promise<RecordView> {
  return (await who.run<{ youngPerson: RecordView }>(record, { id })).youngPerson;
}
