import type { RequestContext } from '@app/access';
import { Clock, Tone } from '@app/platform';
import { type ObjectiveRow, PlanObjective } from '@app/pathway-plans';
import { Int, ResolveField, Resolver } from '@nestjs/graphql';
import type { ActionRow } from './action.columns.js';
import { Action } from './action.entity.js';
import { ActionsOfPlanPart } from './action.loaders.js';
import { countsTowards, isDone, objectiveTone, objectiveWords } from './objective.rules.js';

/** A goal on which a hot reader has already hung its actions. */
type MayCarryActions = Pick<ObjectiveRow, 'partId' | 'state' | 'byOn'> & { readonly actions?: readonly ActionRow[] };

/** Hangs actions on a goal, and says how it goes from them: pathway plans need not know that actions exist. */
@Resolver(() => PlanObjective)
export class ObjectiveActionsResolver {
  constructor(private readonly clock: Clock) {}

  @ResolveField(() => [Action], { description: 'What is promised for this goal, earliest due first.' })
  actions(objective: MayCarryActions, _args: object, context: RequestContext) {
    return actionsOf(objective, context);
  }

  @ResolveField(() => Int, { description: 'How many of them are done.' })
  async actionsDone(objective: MayCarryActions, _args: object, context: RequestContext): Promise<number> {
    return (await actionsOf(objective, context)).filter(isDone).length;
  }

  @ResolveField(() => Int, { description: 'How many there are; cancelled ones do not count.' })
  async actionsTotal(objective: MayCarryActions, _args: object, context: RequestContext): Promise<number> {
    return (await actionsOf(objective, context)).filter(countsTowards).length;
  }

  @ResolveField(() => Tone, { description: 'From its state, its date and its actions.' })
  async tone(objective: MayCarryActions, _args: object, context: RequestContext): Promise<Tone> {
    return objectiveTone(objective, await actionsOf(objective, context), this.clock.today());
  }

  @ResolveField(() => String, { description: 'The same in words.' })
  async statusWords(objective: MayCarryActions, _args: object, context: RequestContext): Promise<string> {
    return objectiveWords(objective, await actionsOf(objective, context), this.clock.today());
  }
}

function actionsOf({ actions, partId }: MayCarryActions, { loaders }: RequestContext) {
  return actions ? Promise.resolve(actions) : loaders.of(ActionsOfPlanPart).load(partId);
}
