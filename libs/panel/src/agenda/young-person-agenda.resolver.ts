import type { RequestContext } from '@app/access';
import { YoungPerson } from '@app/young-people';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { AgendaItem } from './agenda-item.entity.js';
import { AgendaItemsOfYoungPerson } from './agenda.loaders.js';

/** Hangs what panels have made of a young person on their record, so that young-people need not know that panels exist. */
@Resolver(() => YoungPerson)
export class YoungPersonAgendaResolver {
  @ResolveField(() => [AgendaItem], {
    description: 'What panels have made of them, latest first; only what is open to the viewer.',
  })
  agendaItems(youngPerson: { readonly id: string }, _args: object, { loaders }: RequestContext) {
    return loaders.of(AgendaItemsOfYoungPerson).load(youngPerson.id);
  }
}
