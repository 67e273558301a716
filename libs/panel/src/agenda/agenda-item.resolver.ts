import { CurrentViewer, Needs, type RequestContext, Viewer } from '@app/access';
import { Action, ActionById, ActionsOfItem, MeetingInBrief } from '@app/actions';
import { BlockedTransition, NotFound, Tone, Transition } from '@app/platform';
import { Worker, WorkerById } from '@app/people';
import { YoungPerson, YoungPersonById } from '@app/young-people';
import { Args, ID, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EntriesOfItem } from '../minutes/minutes.loaders.js';
import { MinuteEntry } from '../minutes/minute-entry.entity.js';
import { AgendaItem } from './agenda-item.entity.js';
import { AgendaLine } from './agenda-line.js';
import { ActionIdsFromLastTime } from './agenda.loaders.js';
import { AgendaReader } from './agenda.reader.js';
import { factsOf, type SeenItem } from './agenda-row.js';
import type { ItemWithPerson } from './people-of-agenda.js';
import { itemStateWords, itemTone, itemTransitions, outcomeWords, sharedWithWords } from './agenda.rules.js';

@Resolver(() => AgendaItem)
export class AgendaItemResolver {
  constructor(private readonly reader: AgendaReader) {}

  @Query(() => AgendaLine, { description: 'One item of a meeting the viewer sits in, open or closed to them.' })
  @Needs('meeting.read')
  agendaItem(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string) {
    return this.reader.lineById(viewer, id);
  }

  @ResolveField(() => MeetingInBrief, { description: 'The meeting it is on the agenda of.' })
  meeting({ meetingId, meetingTitle, heldOn }: SeenItem): MeetingInBrief {
    return { id: meetingId, title: meetingTitle, heldOn };
  }

  @ResolveField(() => String, {
    description: 'What it is about: the name this viewer’s agency is shown and the age, or the topic.',
  })
  title(item: SeenItem): string {
    return item.title;
  }

  @ResolveField(() => String, { description: 'Where it stands, in words.' })
  stateWords(item: SeenItem): string {
    return itemStateWords(item.state);
  }

  @ResolveField(() => Tone, { description: 'Shape and colour of where it stands.' })
  tone(item: SeenItem): Tone {
    return itemTone(item.state);
  }

  @ResolveField(() => String, { nullable: true, description: 'What was decided, in words.' })
  outcomeWords(item: SeenItem): string | null {
    return outcomeWords(item.outcome);
  }

  @ResolveField(() => String, { description: 'Who sees it, in words.' })
  sharedWithWords(item: SeenItem): string {
    return sharedWithWords(item.sharedWith, item.youngPersonId !== null);
  }

  @ResolveField(() => YoungPerson, {
    nullable: true,
    description: 'Whom it is about, through the viewer’s lens; null for a topic.',
  })
  youngPerson(item: ItemWithPerson, _args: object, { loaders }: RequestContext) {
    return item.person ?? (item.youngPersonId ? loaders.of(YoungPersonById).load(item.youngPersonId) : null);
  }

  @ResolveField(() => Worker, { nullable: true, description: 'Who presents it.' })
  presenter(item: SeenItem, _args: object, { loaders }: RequestContext) {
    return item.presenterId ? loaders.of(WorkerById).load(item.presenterId) : null;
  }

  @ResolveField(() => [MinuteEntry], { description: 'Its minutes, in the order they were written.' })
  entries(item: SeenItem, _args: object, { loaders }: RequestContext) {
    return loaders.of(EntriesOfItem).load(item.id);
  }

  @ResolveField(() => [Action], { description: 'The actions that were raised under it.' })
  actions(item: SeenItem, _args: object, { loaders }: RequestContext) {
    return loaders.of(ActionsOfItem).load(item.id);
  }

  @ResolveField(() => [Action], {
    description: 'Actions the panel’s last meeting about this young person raised, and what earlier ones left open.',
  })
  async actionsFromLastTime(item: SeenItem, _args: object, { loaders }: RequestContext) {
    if (!item.youngPersonId) return [];
    const ids = await loaders.of(ActionIdsFromLastTime).load(item.id);
    const found = await loaders.of(ActionById).loadMany(ids);
    // One that the viewer may not see is left out; any other fault is one.
    return found.filter((action) => {
      if (action instanceof Error && !(action instanceof NotFound)) throw action;
      return !(action instanceof Error);
    });
  }

  @ResolveField(() => [Transition], { description: 'What the viewer may do to it now.' })
  allowedTransitions(item: SeenItem, _args: object, { viewer }: RequestContext): Transition[] {
    return itemTransitions(factsOf(viewer, item)).allowed;
  }

  @ResolveField(() => [BlockedTransition], { description: 'What the viewer cannot do to it now, and why.' })
  blockedTransitions(item: SeenItem, _args: object, { viewer }: RequestContext): BlockedTransition[] {
    return itemTransitions(factsOf(viewer, item)).blocked;
  }
}
