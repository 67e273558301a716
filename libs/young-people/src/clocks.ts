import { type RequestContext, sees } from '@app/access';
import type { LocalDate } from '@app/platform';
import { clockTells } from './clock.types.js';
import { type Clock, clocksOf } from './clocks.rules.js';
import { FactsOfYoungPerson } from './facts.reader.js';
import { inForce } from './stage.rules.js';
import { factsOfStage } from './stage.js';
import { needsAssessmentDueOn } from './status/status.rules.js';
import type { YoungPersonRow } from './young-person.columns.js';

/** The dates that matter to this viewer. Facts are only loaded for those who may owe a needs assessment. */
export async function clocksFor(
  person: YoungPersonRow,
  { viewer, loaders }: RequestContext,
  today: LocalDate,
): Promise<Clock[]> {
  const stage = await factsOfStage(person, loaders, today);
  const { status, supportLevel, requiresPlan, requiresAdviser } = inForce(stage);
  const owesAssessment = requiresPlan && person.needsAssessmentOn === null && person.planAuthorisedOn === null;
  const facts = owesAssessment ? await loaders.of(FactsOfYoungPerson).load(person.id) : null;
  const clocks = clocksOf(
    {
      dateOfBirth: person.dateOfBirth,
      status,
      supportLevel,
      requiresPlan,
      requiresAdviser,
      planReviewDueOn: person.planReviewDueOn,
      needsAssessmentDueOn: facts && needsAssessmentDueOn(facts),
      lastInTouchOn: person.lastInTouchOn,
    },
    today,
  );
  return clocks.filter(({ kind }) => sees(viewer, clockTells(kind), person.id));
}
