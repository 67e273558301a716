import { CurrentViewer, Needs, Viewer } from '@app/access';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Meeting } from '../meetings/meeting.entity.js';
import { AgendaItem } from './agenda-item.entity.js';
import {
  AddAgendaItemInput,
  ChangeAgendaItemInput,
  DecideItemInput,
  DeferItemInput,
  MoveAgendaItemInput,
  ParkSuggestionInput,
  StartItemInput,
  WithdrawAgendaItemInput,
} from './agenda.inputs.js';
import { AgendaService } from './agenda.service.js';
import { DiscussionService } from './discussion.service.js';
import { ListingService } from './listing.service.js';
import { MeetingReader } from '../meetings/meeting.reader.js';

/** What is done to the agenda: built beforehand, and taken through in the meeting. */
@Resolver(() => AgendaItem)
export class AgendaMutations {
  constructor(
    private readonly listing: ListingService,
    private readonly agenda: AgendaService,
    private readonly discussion: DiscussionService,
    private readonly meetings: MeetingReader,
  ) {}

  @Mutation(() => AgendaItem, { description: 'Puts a young person or a topic on the agenda, as its last item.' })
  @Needs('meeting.arrange')
  addAgendaItem(@CurrentViewer() viewer: Viewer, @Args('input') input: AddAgendaItemInput) {
    return this.listing.add(viewer, input);
  }

  @Mutation(() => Meeting, { description: 'Says why somebody who is due is not heard this time.' })
  @Needs('meeting.arrange')
  parkSuggestion(@CurrentViewer() viewer: Viewer, @Args('input') input: ParkSuggestionInput) {
    return this.listing.park(viewer, input);
  }

  @Mutation(() => Meeting, { description: 'Moves an item to another place; the others close up.' })
  @Needs('meeting.arrange')
  async moveAgendaItem(@CurrentViewer() viewer: Viewer, @Args('input') input: MoveAgendaItemInput) {
    const { meetingId } = await this.agenda.move(viewer, input);
    return this.meetings.byId(viewer, meetingId);
  }

  @Mutation(() => AgendaItem, {
    description: 'Changes how long an item may take, who presents it, who sees it, or its topic.',
  })
  @Needs('meeting.arrange')
  changeAgendaItem(@CurrentViewer() viewer: Viewer, @Args('input') input: ChangeAgendaItemInput) {
    return this.agenda.change(viewer, input);
  }

  @Mutation(() => AgendaItem, { description: 'Takes an item that was not discussed off the agenda.' })
  @Needs('meeting.arrange')
  withdrawAgendaItem(@CurrentViewer() viewer: Viewer, @Args('input') input: WithdrawAgendaItemInput) {
    return this.agenda.withdraw(viewer, input);
  }

  @Mutation(() => AgendaItem, { description: 'Starts the discussion of an item. One item is in discussion at a time.' })
  @Needs('meeting.chair')
  startItem(@CurrentViewer() viewer: Viewer, @Args('input') input: StartItemInput) {
    return this.discussion.start(viewer, input);
  }

  @Mutation(() => AgendaItem, { description: 'Records what the panel decided, and gives the decision its number.' })
  @Needs('meeting.chair')
  decideItem(@CurrentViewer() viewer: Viewer, @Args('input') input: DecideItemInput) {
    return this.discussion.decide(viewer, input);
  }

  @Mutation(() => AgendaItem, { description: 'Carries the item to the next meeting. Refused at the third carry.' })
  @Needs('meeting.chair')
  deferItem(@CurrentViewer() viewer: Viewer, @Args('input') input: DeferItemInput) {
    return this.discussion.defer(viewer, input);
  }
}
