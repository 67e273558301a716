import type { Viewer } from '@app/access';
import { Role } from '@app/access';
import type { Standing } from '@app/young-people';
import type { Contents } from './plan.loaders.js';
import { may } from './plan.policy.js';
import type { PlanVersion } from './plan-version.entity.js';
import { whyNotAuthorise } from './rules/plan-authorship.rules.js';
import type { PlanSituation } from './rules/plan-transitions.rules.js';
import { emptySections } from './sections.assembly.js';

/** How a viewer stands to a version: what both the buttons and the services decide from. */
export function situationOf(
  viewer: Viewer,
  version: PlanVersion,
  standing: Pick<Standing, 'because'>,
  contents: Contents,
): PlanSituation {
  return {
    state: version.state,
    sharedOn: version.sharedOn,
    mayWrite: may.write(viewer, standing),
    mayAuthorise: may.authorise(viewer, version),
    whyNotAuthorise: whyNotAuthorise({
      authorId: version.authorId,
      authoriserId: viewer.id,
      authoriserIsManager: viewer.is(Role.TEAM_MANAGER),
    }),
    emptySections: emptySections(contents),
  };
}
