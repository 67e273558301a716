import { addDays } from '@app/platform';
import type { Api, Client } from './api.js';
import { type CaseScene, change, refusalOf } from './case-scene.js';

/** What the specs ask of a plan. */
interface Objective {
  id: string;
  partId: string;
  words: string;
  state: string;
  ownWords: boolean;
  byOn: string | null;
}
interface Section {
  __typename: 'PlanSection' | 'WithheldSection';
  key: string;
  needs?: string;
  myView?: string;
  objectives?: Objective[];
  withheld?: { reason: string; because: string; ask: string };
}
export interface Version {
  id: string;
  number: number;
  state: string;
  version: number;
  sections: Section[];
  allowedTransitions: { name: string }[];
  blockedTransitions: { name: string; because: string }[];
  [field: string]: unknown;
}
interface Plan {
  __typename: string;
  timeliness: string;
  current: Version | null;
  draft: Version | null;
  versions: { number: number; state: string }[];
  [field: string]: unknown;
}

const objective = 'id partId words ownWords byOn state position';
/** All of a version. */
export const versionParts = `id number state version author { displayName } authoriser { displayName } delegatedFor { displayName } meetingOn recordedOn
  submittedOn authorisedOn sharedOn participation agreement agreementWords returnReason
  sections { __typename ... on PlanSection { key name plainName law needs myView workingWell nextSteps objectives { ${objective} } }
    ... on WithheldSection { key plainName withheld { reason because ask } } }
  allowedTransitions { name } blockedTransitions { name because }`;
const query = `query Plan($id: ID!) { youngPerson(id: $id) { plan { __typename ... on PathwayPlan { timeliness timelinessWords tone dueSoon
  reviewDueOn daysOverdue needsAssessmentDueOn needsAssessmentOn lastReviewOn overdueReason whoLeads reviews { heldOn askedForBy participation }
  versions { number state } current { ${versionParts} } draft { ${versionParts} } } ... on Withheld { reason why: because ask } } } }`;

/** One area of a version. */
export const section = ({ sections }: Version, key: string) => sections.find((one) => one.key === key);
/** The names of transitions. */
export const names = (list: { name: string }[]) => list.map(({ name }) => name);

/** The ten areas of SI 2010/2571 Schedule 1. */
export const statutory = [
  'CONTACT_SUPPORT',
  'EDUCATION_TRAINING',
  'EMPLOYMENT',
  'CONTINGENCY',
  'ACCOMMODATION',
  'FAMILY_SOCIAL',
  'PRACTICAL_SKILLS',
  'FINANCIAL',
  'HEALTH',
  'IDENTITY',
];
/** What the specs do with plans, in the world as it stands when they do it. */
export function planDesk(world: { readonly api: Api; readonly scene: CaseScene }) {
  const planOf = async (who: Client): Promise<Plan> =>
    (await who.run<{ youngPerson: { plan: Plan } }>(query, { id: world.scene.tia.id })).youngPerson.plan;
  const start = () =>
    change<Version>(world.scene.as.priya, 'startPlanVersion', { youngPersonId: world.scene.tia.id }, versionParts);
  const step = (who: Client, name: string, { id, version }: Version, input: object = {}) =>
    change<Version>(who, name, { planVersionId: id, expectedVersion: version, ...input }, versionParts);
  const refused = async (who: Client, name: string, { id, version }: Version, input: object = {}) =>
    (await refusalOf(who, name, { planVersionId: id, expectedVersion: version, ...input })).extensions;
  const agreed = () => ({ meetingOn: addDays(world.api.today, -2), participation: 'PN1', agreement: 'AGREED' });

  /** A draft in which every statutory area says something. */
  async function complete(): Promise<Version> {
    let draft = await start();
    for (const key of statutory)
      draft = await step(world.scene.as.priya, 'writePlanSection', draft, {
        section: key,
        needs: `What is needed for ${key}`,
      });
    return draft;
  }
  const submitted = async () => step(world.scene.as.priya, 'submitPlan', await complete(), agreed());

  return { planOf, start, step, refused, agreed, complete, submitted };
}
