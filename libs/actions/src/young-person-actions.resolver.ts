import type { RequestContext } from '@app/access';
import { Positional } from '@app/platform';
import { YoungPerson, type YoungPersonRow } from '@app/young-people';
import { Args, ResolveField, Resolver } from '@nestjs/graphql';
import type { ActionRow } from './action.columns.js';
import { Action } from './action.entity.js';
import { ActionsOfYoungPerson } from './action.loaders.js';
import { isOpen } from './action.words.rules.js';

/** A young person on whom a hot reader has already hung their open actions. */
type MayCarryActions = YoungPersonRow & { readonly openActions?: readonly ActionRow[] };

/** Hangs actions on a young person, so that young-people need not know that actions exist. */
@Resolver(() => YoungPerson)
export class YoungPersonActionsResolver {
  @Positional()
  @ResolveField(() => [Action], { description: 'What is promised for them, earliest due first.' })
  async actions(
    person: MayCarryActions,
    @Args('open', { type: () => Boolean, nullable: true, description: 'Only what is not closed; all when left out.' })
    { open }: { open?: boolean | null },
    { loaders }: RequestContext,
  ): Promise<readonly ActionRow[]> {
    if (open && person.openActions) return person.openActions;
    const actions = await loaders.of(ActionsOfYoungPerson).load(person.id);
    return open ? actions.filter(({ state }) => isOpen(state)) : actions;
  }
}
