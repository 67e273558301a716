import { permit, type Permitted, type Viewer } from '@app/access';
import { mustBeCurrent } from '@app/activity';
import { Clock, NotFound, RuleBroken } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { mustBeAllowed } from '../commands.rules.js';
import { rightsIn } from '../panel.policy.js';
import { SuggestionReader } from '../suggestions/suggestion.reader.js';
import { AgendaClosing } from './agenda-closing.js';
import type { MeetingFact } from './meeting.facts.js';
import type { MarkAttendanceInput, MeetingCommandInput } from './meeting.inputs.js';
import { databaseNow, type LockedMeeting } from './meeting-lock.js';
import { PanelDesk } from './panel-desk.js';
import { Meeting, MeetingState } from './meeting.entity.js';
import { MeetingReader, type SeenMeeting } from './meeting.reader.js';
import { type MeetingCommand, meetingCommands, type MeetingFacts, windowClosesAt } from './meeting.rules.js';

interface Held extends LockedMeeting {
  readonly tx: EntityManager;
  readonly actor: Permitted;
  /** Why, as the person gave it; empty when they gave none. */
  readonly reason: string;
}

/** What the request itself tells the rules. */
type Asked = Pick<MeetingFacts, 'reasonGiven' | 'own'>;

type Change = (held: Held) => Promise<Partial<Meeting>> | Partial<Meeting>;

/** Everything that is done to a meeting itself: one method is one thing a person does, in one transaction. */
@Injectable()
export class MeetingService {
  constructor(
    private readonly clock: Clock,
    private readonly desk: PanelDesk,
    private readonly reader: MeetingReader,
    private readonly suggestions: SuggestionReader,
    private readonly closing: AgendaClosing,
  ) {}

  /** Opens the need-to-know windows, and freezes why each young person is on the agenda. */
  async publish(viewer: Viewer, input: MeetingCommandInput): Promise<SeenMeeting> {
    const reasons = await this.suggestions.reasonsFor(viewer, input.meetingId);
    return this.change(viewer, 'publishMeeting', 'meeting.published', input, async ({ tx }) => {
      await this.closing.freezeReasons(tx, input.meetingId, reasons);
      return { state: MeetingState.PUBLISHED, papersReleasedAt: await databaseNow(tx) };
    });
  }

  start(viewer: Viewer, input: MeetingCommandInput): Promise<SeenMeeting> {
    return this.change(viewer, 'startMeeting', 'meeting.started', input, async ({ tx }) => ({
      state: MeetingState.IN_SESSION,
      startedAt: await databaseNow(tx),
    }));
  }

  pause(viewer: Viewer, input: MeetingCommandInput): Promise<SeenMeeting> {
    return this.change(viewer, 'pauseMeeting', 'meeting.paused', input, () => ({ state: MeetingState.PAUSED }));
  }

  resume(viewer: Viewer, input: MeetingCommandInput): Promise<SeenMeeting> {
    return this.change(viewer, 'resumeMeeting', 'meeting.resumed', input, () => ({ state: MeetingState.IN_SESSION }));
  }

  /** With a reason, listed items are marked as not reached and go to the next meeting; without one they hold the end up. */
  end(viewer: Viewer, input: MeetingCommandInput): Promise<SeenMeeting> {
    return this.change(viewer, 'endMeeting', 'meeting.ended', input, async ({ tx, actor, meeting, reason }) => {
      await this.closing.leaveUnreached(tx, actor, meeting, reason);
      const endedAt = await databaseNow(tx);
      return {
        state: MeetingState.ENDED,
        endedAt,
        windowClosesAt: windowClosesAt(endedAt, this.clock.today()),
        stateReason: reason || null,
      };
    });
  }

  cancel(viewer: Viewer, input: MeetingCommandInput): Promise<SeenMeeting> {
    return this.change(viewer, 'cancelMeeting', 'meeting.cancelled', input, ({ reason }) => {
      if (!reason) throw new RuleBroken('meeting.reason-missing', 'Say why the meeting is cancelled', 'reason');
      return { state: MeetingState.CANCELLED, stateReason: reason };
    });
  }

  async markAttendance(viewer: Viewer, input: MarkAttendanceInput): Promise<SeenMeeting> {
    await this.desk.once(viewer, 'markAttendance', input, async (tx) => {
      const { meeting, seen } = await this.desk.lock.shared(tx, viewer, input.meetingId);
      const facts = this.factsOf(viewer, seen, { own: input.workerId === viewer.id });
      const actor = this.permitted(viewer, 'markAttendance', facts);
      mustBeAllowed(meetingCommands.markAttendance, facts);
      await this.keepAttendance(tx, input);
      const { workerId, state } = input;
      await this.desk.log.record(tx, actor, meeting, { type: 'attendance.marked', workerId, state });
      return meeting;
    });
    return this.reader.byId(viewer, input.meetingId);
  }

  private async keepAttendance(tx: EntityManager, { meetingId, workerId, state }: MarkAttendanceInput): Promise<void> {
    const kept = await tx.query<unknown[]>(
      `insert into attendance (meeting_id, worker_id, state) select $1, w.id, $3 from worker w where w.id = $2
       on conflict (meeting_id, worker_id) do update set state = excluded.state, at = now() returning worker_id`,
      [meetingId, workerId, state],
    );
    if (kept.length === 0) throw new NotFound('person');
  }

  private async change(
    viewer: Viewer,
    command: MeetingCommand,
    type: MeetingFact['type'],
    input: MeetingCommandInput,
    change: Change,
  ): Promise<SeenMeeting> {
    await this.desk.once(viewer, command, input, async (tx) => {
      const locked = await this.desk.lock.alone(tx, viewer, input.meetingId);
      const { meeting, seen } = locked;
      const reason = input.reason?.trim() ?? '';
      const facts = this.factsOf(viewer, seen, { reasonGiven: reason.length > 0 });
      const actor = this.permitted(viewer, command, facts);
      await mustBeCurrent(tx, meeting, input, { state: meeting.state });
      mustBeAllowed(meetingCommands[command], facts);
      const fact: MeetingFact = { type, panelId: meeting.panelId };
      return this.desk.log.apply(tx, actor, meeting, { change: await change({ ...locked, tx, actor, reason }), fact });
    });
    return this.reader.byId(viewer, input.meetingId);
  }

  private factsOf(viewer: Viewer, seen: SeenMeeting, asked: Asked): MeetingFacts {
    return { ...seen, rights: rightsIn(viewer, seen), ...asked };
  }

  private permitted(viewer: Viewer, command: MeetingCommand, facts: MeetingFacts): Permitted {
    const { allowedTo, doing } = meetingCommands[command];
    return permit(viewer, doing, allowedTo(facts));
  }
}
