import { ObjectiveState } from '../src/plan.enums.js';
import type { Contents } from '../src/plan.loaders.js';
import type { ObjectiveRow } from '../src/plan.reader.js';
import type { PlanVersion } from '../src/plan-version.entity.js';
import { PlanState } from '../src/rules/plan-words.js';

/** The first draft of Tia's plan, written by Priya, and what the test is about. */
export function aPlanVersion(but: Partial<PlanVersion> = {}): PlanVersion {
  return {
    id: 'version-1',
    youngPersonId: 'tia',
    number: 1,
    state: PlanState.DRAFT,
    authorId: 'priya',
    authoriserId: null,
    delegatedForId: null,
    meetingOn: null,
    recordedOn: null,
    submittedOn: null,
    authorisedOn: null,
    sharedOn: null,
    participation: null,
    agreement: null,
    agreementWords: null,
    returnReason: null,
    version: 1,
    ...but,
  };
}

/** An open goal about her home. */
export function anObjective(but: Partial<ObjectiveRow> = {}): ObjectiveRow {
  return {
    id: 'objective-1',
    planVersionId: 'version-1',
    youngPersonId: 'tia',
    partId: 'goal-1',
    section: 'ACCOMMODATION',
    words: 'Move to my own flat near my nan',
    ownWords: true,
    byOn: null,
    state: ObjectiveState.OPEN,
    position: 0,
    ...but,
  };
}

/** A version that says what it is told to, and nothing else. */
export function contents(
  written: Partial<Contents['sections'][number]>[] = [],
  objectives: Partial<ObjectiveRow>[] = [],
): Contents {
  const empty = { needs: '', myView: '', workingWell: '', worries: '', nextSteps: '', contingency: '' };
  return {
    sections: written.map((section) => ({
      planVersionId: 'version-1',
      section: 'ACCOMMODATION',
      ...empty,
      ...section,
    })),
    objectives: objectives.map(anObjective),
  };
}
