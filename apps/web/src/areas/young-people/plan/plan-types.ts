import type {
  RecordPlanQuery,
  VersionHeadFragment,
  VersionWholeFragment,
} from '../../../graphql/generated/young-people.js';

/** The plan as the record shows it. */
export type Plan = Extract<RecordPlanQuery['youngPerson']['plan'], { __typename: 'PathwayPlan' }>;

/** A version without its areas. */
export type VersionHead = VersionHeadFragment;

/** A version with its areas. */
export type VersionWhole = VersionWholeFragment;

/** An area that is shown to this viewer. */
export type Area = Extract<VersionWhole['sections'][number], { __typename: 'PlanSection' }>;
