import { type RequestContext, sees } from '@app/access';
import { BlockedTransition, Transition } from '@app/platform';
import { Worker, WorkerById } from '@app/people';
import { StandingWith, YoungPersonById } from '@app/young-people';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { classOfSection } from './linked-objective.js';
import { ContentsOfVersion } from './plan.loaders.js';
import { situationOf } from './plan.situation.js';
import type { ObjectiveRow } from './plan.reader.js';
import { PlanObjective, PlanSectionPart } from './plan.types.js';
import { PlanVersion } from './plan-version.entity.js';
import { planTransitions } from './rules/plan-transitions.rules.js';
import { sectionsFor } from './sections.assembly.js';

/** A version on which a hot reader has already hung its goals. */
type MayCarryObjectives = PlanVersion & { readonly objectives?: readonly ObjectiveRow[] };

@Resolver(() => PlanVersion)
export class PlanVersionResolver {
  @ResolveField(() => Worker, { nullable: true, description: 'Who wrote it; null where the import does not say.' })
  author(version: PlanVersion, _args: object, context: RequestContext) {
    return worker(context, version.authorId);
  }

  @ResolveField(() => Worker, { nullable: true, description: 'The manager who authorised it.' })
  authoriser(version: PlanVersion, _args: object, context: RequestContext) {
    return worker(context, version.authoriserId);
  }

  @ResolveField(() => Worker, { nullable: true, description: 'The manager who was away, where a duty manager acted.' })
  delegatedFor(version: PlanVersion, _args: object, context: RequestContext) {
    return worker(context, version.delegatedForId);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'The same in their words; null where they said nothing, or their own words are not shown to you.',
  })
  agreementWords(
    { agreementWords, youngPersonId }: PlanVersion,
    _args: object,
    { viewer }: RequestContext,
  ): string | null {
    return sees(viewer, 'OWN_WORDS', youngPersonId) ? agreementWords : null;
  }

  @ResolveField(() => [PlanSectionPart], { description: 'Every area, each shown or withheld.' })
  async sections(version: PlanVersion, _args: object, { viewer, loaders }: RequestContext) {
    const [contents, person] = await Promise.all([
      loaders.of(ContentsOfVersion).load(version.id),
      loaders.of(YoungPersonById).load(version.youngPersonId),
    ]);
    const name = person.preferredName ?? person.firstName;
    return sectionsFor(viewer, contents, { id: person.id, name, ask: person.askName ?? undefined });
  }

  @ResolveField(() => [PlanObjective], { description: 'Its goals, in the areas that are shared with your agency.' })
  async objectives(version: MayCarryObjectives, _args: object, { viewer, loaders }: RequestContext) {
    if (version.objectives) return version.objectives;
    const { objectives } = await loaders.of(ContentsOfVersion).load(version.id);
    return objectives.filter(({ section }) => sees(viewer, classOfSection(section), version.youngPersonId));
  }

  @ResolveField(() => [Transition], { description: 'What you may do to it now.' })
  async allowedTransitions(version: PlanVersion, _args: object, context: RequestContext): Promise<Transition[]> {
    return (await transitions(version, context)).allowed;
  }

  @ResolveField(() => [BlockedTransition], { description: 'What cannot be done to it now, and why.' })
  async blockedTransitions(version: PlanVersion, _args: object, context: RequestContext): Promise<BlockedTransition[]> {
    return (await transitions(version, context)).blocked;
  }
}

function worker({ loaders }: RequestContext, id: string | null): Promise<Worker> | null {
  return id === null ? null : loaders.of(WorkerById).load(id);
}

async function transitions(version: PlanVersion, { viewer, loaders }: RequestContext) {
  const [standing, contents] = await Promise.all([
    loaders.of(StandingWith).load(version.youngPersonId),
    loaders.of(ContentsOfVersion).load(version.id),
  ]);
  return planTransitions(situationOf(viewer, version, standing, contents));
}
