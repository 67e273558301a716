import { type RequestContext, sees, type Viewer, withheldFrom } from '@app/access';
import { ageOn, type LocalDate, Tone } from '@app/platform';
import {
  FactsOfYoungPerson,
  factsOfStage,
  inForce,
  needsAssessmentDueOn,
  returnAssessmentDueOn,
  type StatusFacts,
  SupportLevel,
  type YoungPersonRow,
} from '@app/young-people';
import { classOfSection } from './linked-objective.js';
import { PlanOfYoungPerson } from './plan.loaders.js';
import { seesDrafts } from './plan.policy.js';
import type { PathwayPlan } from './plan.types.js';
import type { PlanVersion } from './plan-version.entity.js';
import { authorshipOn } from './rules/plan-authorship.rules.js';
import { planSections } from './rules/plan-sections.js';
import {
  planTimeliness,
  PlanTimeliness,
  type PlanTimelinessAnswer,
  timelinessWords,
} from './rules/plan-timeliness.rules.js';
import { PlanState } from './rules/plan-words.js';

const tones: Readonly<Record<PlanTimeliness, Tone>> = {
  NOT_REQUIRED: Tone.NONE,
  NOT_YET_DUE: Tone.NONE,
  NONE: Tone.LATE,
  CURRENT: Tone.OK,
  OVERDUE: Tone.LATE,
};

/** The plan of somebody whose record the viewer has open, or that no area of it is shared with their agency. */
export async function planFor(person: YoungPersonRow, context: RequestContext, today: LocalDate) {
  const { viewer, loaders } = context;
  const name = person.preferredName ?? person.firstName;
  if (!planSections.some(({ key }) => sees(viewer, classOfSection(key), person.id)))
    return withheldFrom(viewer, `${name}’s pathway plan`, person.askName ?? undefined, notOpened(viewer, person.id));

  const { standing, versions } = await loaders.of(PlanOfYoungPerson).load(person.id);
  const answer = await timelinessOf(person, { loaders, today }, standing);
  return {
    youngPersonId: person.id,
    ...answer,
    timelinessWords: timelinessWords(answer),
    tone: answer.dueSoon ? Tone.SOON : tones[answer.timeliness],
    needsAssessmentOn: person.needsAssessmentOn,
    lastReviewOn: standing.lastReviewOn,
    overdueReason: standing.overdueReason,
    ...shownVersions(viewer, person.id, versions),
    whoLeads: whoLeads(person, standing.authorisedOn === null, today),
  } satisfies PathwayPlan;
}

/** A part of the plan that the agency is shown of others: then it is break-glass that did not open it. */
function notOpened(viewer: Viewer, youngPersonId: string) {
  const shown = planSections.find(({ key }) => sees(viewer, classOfSection(key)));
  return shown && { factClass: classOfSection(shown.key), youngPersonId };
}

/** Where the plan stands today. Facts are only loaded for somebody who needs a plan and has none. */
export async function timelinessOf(
  person: YoungPersonRow,
  { loaders, today }: Pick<RequestContext, 'loaders'> & { today: LocalDate },
  standing: { authorisedOn: LocalDate | null; lastReviewOn: LocalDate | null },
): Promise<PlanTimelinessAnswer> {
  const { status, supportLevel, requiresPlan } = inForce(await factsOfStage(person, loaders, today));
  const { authorisedOn, lastReviewOn } = standing;
  const facts =
    requiresPlan && authorisedOn === null ? await loaders.of(FactsOfYoungPerson).load(person.id) : undefined;
  const dueOn = facts ? assessmentDueOn(facts, supportLevel, today) : null;
  return planTimeliness({ status, supportLevel, authorisedOn, lastReviewOn, needsAssessmentDueOn: dueOn }, today);
}

/** The needs assessment that leads to the plan; for somebody back after 21, the one they asked for. */
function assessmentDueOn(facts: StatusFacts, supportLevel: SupportLevel | null, today: LocalDate): LocalDate | null {
  const asked = supportLevel === SupportLevel.ACTIVE ? returnAssessmentDueOn(facts, today) : null;
  return asked ?? needsAssessmentDueOn(facts);
}

const agreed: ReadonlySet<PlanState> = new Set([PlanState.AUTHORISED, PlanState.SUPERSEDED]);

function shownVersions(viewer: Viewer, youngPersonId: string, versions: readonly PlanVersion[]) {
  const shown = seesDrafts(viewer, youngPersonId) ? [...versions] : versions.filter(({ state }) => agreed.has(state));
  return {
    current: shown.find(({ state }) => state === PlanState.AUTHORISED) ?? null,
    draft: shown.find(({ state }) => !agreed.has(state)) ?? null,
    versions: shown,
  };
}

function whoLeads({ dateOfBirth, placeCode }: YoungPersonRow, firstPlan: boolean, today: LocalDate): string {
  const inCare = placeCode !== null && ageOn(dateOfBirth, today) < 18;
  return authorshipOn({ dateOfBirth, firstPlan, inCare }, today).words;
}
