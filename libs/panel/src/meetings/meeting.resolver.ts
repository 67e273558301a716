import { CurrentViewer, Needs, type RequestContext, Viewer } from '@app/access';
import { MeetingInBrief } from '@app/actions';
import { BlockedTransition, LogCursor, onlyAsksFor, type Selection, selectionOf, Transition } from '@app/platform';
import { Worker, WorkerById } from '@app/people';
import { Args, Context, ID, Info, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { AgendaOfMeeting, LeanAgendaOfMeeting } from '../agenda/agenda.loaders.js';
import { leanFields } from '../agenda/agenda.reader.js';
import { AgendaLine } from '../agenda/agenda-line.js';
import { PeopleOfAgenda } from '../agenda/people-of-agenda.js';
import { rightsIn } from '../panel.policy.js';
import { Attendance } from './attendance.js';
import { MarkAttendanceInput, MeetingCommandInput, PlanMeetingInput } from './meeting.inputs.js';
import { AttendanceOfMeeting, MeetingAfter, RestrictedItemsOfMeeting } from './meeting.loaders.js';
import { MeetingPlanning } from './meeting-planning.service.js';
import { Meeting } from './meeting.entity.js';
import { MeetingReader, type SeenMeeting } from './meeting.reader.js';
import { meetingStateWords, meetingTransitions } from './meeting.rules.js';
import { MeetingService } from './meeting.service.js';
import { Panel } from './panel.entity.js';
import { quorumWords } from './quorum.rules.js';

const itsName: ReadonlySet<string> = new Set(['id', 'displayName']);
const rightsOf = (meeting: SeenMeeting, { viewer }: RequestContext) => rightsIn(viewer, meeting);
const transitionsFor = (meeting: SeenMeeting, context: RequestContext) =>
  meetingTransitions({ ...meeting, rights: rightsOf(meeting, context) });

/** Its items, with as much of each as was asked for. */
const agendaFor = (loaders: RequestContext['loaders'], asked: Selection, meetingId: string) =>
  loaders.of(onlyAsksFor(asked, leanFields) ? LeanAgendaOfMeeting : AgendaOfMeeting).load(meetingId);

@Resolver(() => Meeting)
export class MeetingResolver {
  constructor(
    private readonly reader: MeetingReader,
    private readonly meetingService: MeetingService,
    private readonly planning: MeetingPlanning,
    private readonly people: PeopleOfAgenda,
  ) {}

  @Query(() => [Panel], { description: 'The panels the viewer sits on, or coordinates.' })
  @Needs('meeting.read')
  panels(@CurrentViewer() viewer: Viewer) {
    return this.reader.panels(viewer);
  }

  @Query(() => [Meeting], { description: 'The meetings the viewer sits in, latest first. At most 100.' })
  @Needs('meeting.read')
  meetings(@CurrentViewer() viewer: Viewer, @Args('first', { type: () => Int, defaultValue: 20 }) first: number) {
    return this.reader.latest(viewer, first);
  }

  @Query(() => Meeting, { description: 'One meeting the viewer sits in.' })
  @Needs('meeting.read')
  meeting(
    @Context() { viewer, loaders }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args('id', { type: () => ID }) id: string,
  ) {
    const asked = selectionOf(info);
    const agenda = asked.fields.get('agenda');
    // On its way with the meeting itself. What goes wrong with it is told where the agenda is asked for.
    if (agenda) agendaFor(loaders, agenda, id).catch(() => undefined);
    return this.reader.byId(viewer, id, asked);
  }

  @Mutation(() => Meeting, { description: 'Plans a meeting of a panel, with an empty agenda.' })
  @Needs('meeting.arrange')
  planMeeting(@CurrentViewer() viewer: Viewer, @Args('input') input: PlanMeetingInput) {
    return this.planning.plan(viewer, input);
  }

  @Mutation(() => Meeting, { description: 'Sends the agenda: from now on it is open to those it is shared with.' })
  @Needs('meeting.arrange')
  publishMeeting(@CurrentViewer() viewer: Viewer, @Args('input') input: MeetingCommandInput) {
    return this.meetingService.publish(viewer, input);
  }

  @Mutation(() => Meeting, { description: 'Starts the meeting. One meeting of a panel is in session at a time.' })
  @Needs('meeting.chair')
  startMeeting(@CurrentViewer() viewer: Viewer, @Args('input') input: MeetingCommandInput) {
    return this.meetingService.start(viewer, input);
  }

  @Mutation(() => Meeting, { description: 'Pauses the meeting: its clock stands still.' })
  @Needs('meeting.chair')
  pauseMeeting(@CurrentViewer() viewer: Viewer, @Args('input') input: MeetingCommandInput) {
    return this.meetingService.pause(viewer, input);
  }

  @Mutation(() => Meeting, { description: 'Goes on with a paused meeting.' })
  @Needs('meeting.chair')
  resumeMeeting(@CurrentViewer() viewer: Viewer, @Args('input') input: MeetingCommandInput) {
    return this.meetingService.resume(viewer, input);
  }

  @Mutation(() => Meeting, {
    description:
      'Ends the meeting. Refused while an item is in discussion, or listed and undecided; with a reason, listed items are marked as not reached.',
  })
  @Needs('meeting.chair')
  endMeeting(@CurrentViewer() viewer: Viewer, @Args('input') input: MeetingCommandInput) {
    return this.meetingService.end(viewer, input);
  }

  @Mutation(() => Meeting, { description: 'Cancels a meeting that has not started. Needs a reason.' })
  @Needs('meeting.chair')
  cancelMeeting(@CurrentViewer() viewer: Viewer, @Args('input') input: MeetingCommandInput) {
    return this.meetingService.cancel(viewer, input);
  }

  @Mutation(() => Meeting, {
    description:
      'Says whether somebody is at the meeting. The chair and the minute taker say it of everybody, others of themselves.',
  })
  @Needs('meeting.read')
  markAttendance(@CurrentViewer() viewer: Viewer, @Args('input') input: MarkAttendanceInput) {
    return this.meetingService.markAttendance(viewer, input);
  }

  @ResolveField(() => Panel, { description: 'The panel that meets.' })
  panel({ panelId, panelName }: SeenMeeting): Pick<Panel, 'id' | 'name'> {
    return { id: panelId, name: panelName };
  }

  @ResolveField(() => Int, { description: 'The minutes its items take together.' })
  bookedMinutes(meeting: SeenMeeting): number {
    return meeting.bookedMinutes;
  }

  @ResolveField(() => Int, {
    description:
      'How many items are about somebody sealed from you, where you chair or minute the meeting: that they are there, and no more.',
  })
  restrictedItems({ id }: SeenMeeting, _args: object, { loaders }: RequestContext): Promise<number> {
    return loaders.of(RestrictedItemsOfMeeting).load(id);
  }

  @ResolveField(() => Worker, { description: 'Who chairs it.' })
  chair({ chairId, chairName }: SeenMeeting, _args: object, { loaders }: RequestContext, info: GraphQLResolveInfo) {
    return onlyAsksFor(selectionOf(info), itsName)
      ? { id: chairId, displayName: chairName }
      : loaders.of(WorkerById).load(chairId);
  }

  @ResolveField(() => Worker, { nullable: true, description: 'Who takes the minutes.' })
  minuteTaker(meeting: SeenMeeting, _args: object, { loaders }: RequestContext) {
    return meeting.minuteTakerId ? loaders.of(WorkerById).load(meeting.minuteTakerId) : null;
  }

  @ResolveField(() => String, { description: 'Where it stands, in words.' })
  stateWords(meeting: SeenMeeting): string {
    return meetingStateWords(meeting.state);
  }

  @ResolveField(() => [AgendaLine], { description: 'Its items in their places. Withdrawn ones are left out.' })
  async agenda(meeting: SeenMeeting, _args: object, context: RequestContext, info: GraphQLResolveInfo) {
    const asked = selectionOf(info);
    return this.people.broughtAlong(context.viewer, await agendaFor(context.loaders, asked, meeting.id), asked);
  }

  @ResolveField(() => [Attendance], { description: 'Who is invited, and whether they are there.' })
  attendance(meeting: SeenMeeting, _args: object, { loaders }: RequestContext) {
    return loaders.of(AttendanceOfMeeting).load(meeting.id);
  }

  @ResolveField(() => String, {
    description: 'Whether enough of the panel is there, and who is missing. It blocks nothing.',
  })
  async quorumWords(meeting: SeenMeeting, _args: object, { loaders }: RequestContext): Promise<string> {
    return quorumWords(await loaders.of(AttendanceOfMeeting).load(meeting.id));
  }

  @ResolveField(() => [Transition], { description: 'What the viewer may do to it now.' })
  allowedTransitions(meeting: SeenMeeting, _args: object, context: RequestContext): Transition[] {
    return transitionsFor(meeting, context).allowed;
  }

  @ResolveField(() => [BlockedTransition], { description: 'What the viewer cannot do to it now, and why.' })
  blockedTransitions(meeting: SeenMeeting, _args: object, context: RequestContext): BlockedTransition[] {
    return transitionsFor(meeting, context).blocked;
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may write in its minutes while it is in session.' })
  canMinute(meeting: SeenMeeting, _args: object, context: RequestContext): boolean {
    return rightsOf(meeting, context).minute;
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may take it from item to item.' })
  canChair(meeting: SeenMeeting, _args: object, context: RequestContext): boolean {
    return rightsOf(meeting, context).chair;
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may build its agenda.' })
  canArrange(meeting: SeenMeeting, _args: object, context: RequestContext): boolean {
    return rightsOf(meeting, context).arrange;
  }

  @ResolveField(() => LogCursor, {
    description:
      'Where the log stood before the meeting was read: subscribe with `after` and nothing is missed. What is already in the answer may come again.',
  })
  cursor(meeting: SeenMeeting): string {
    return meeting.cursor;
  }

  @ResolveField(() => MeetingInBrief, { nullable: true, description: 'The panel’s next meeting after this one.' })
  next(meeting: SeenMeeting, _args: object, { loaders }: RequestContext) {
    return loaders.of(MeetingAfter).load(meeting.id);
  }
}
