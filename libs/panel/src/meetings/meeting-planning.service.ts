import { permit, type Viewer } from '@app/access';
import { Clock, NotFound, RuleBroken } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PanelPart } from '../panel.policy.js';
import { Meeting, MeetingState } from './meeting.entity.js';
import type { PlanMeetingInput } from './meeting.inputs.js';
import { MeetingReader, type SeenMeeting } from './meeting.reader.js';
import { PanelDesk } from './panel-desk.js';

/** Planning a meeting: who chairs it is somebody whom the panel has as chair or deputy on that day. */
@Injectable()
export class MeetingPlanning {
  constructor(
    private readonly clock: Clock,
    private readonly desk: PanelDesk,
    private readonly reader: MeetingReader,
  ) {}

  async plan(viewer: Viewer, input: PlanMeetingInput): Promise<SeenMeeting> {
    const panels = await this.reader.panels(viewer);
    if (!panels.some(({ id }) => id === input.panelId)) throw new NotFound('panel');

    const { id } = await this.desk.once(viewer, 'planMeeting', input, (tx) => this.make(tx, viewer, input));
    return this.reader.byId(viewer, id);
  }

  private async make(tx: EntityManager, viewer: Viewer, input: PlanMeetingInput): Promise<Meeting> {
    const parts = await this.partsOn(tx, input);
    const takesMinutes = viewer.coordinatesEveryone || parts.get(viewer.id) === PanelPart.MINUTE_TAKER;
    const actor = permit(viewer, 'plan a meeting of this panel', takesMinutes && viewer.may('meeting.arrange'));
    this.mustFit(input, parts);

    const { panelId, title, heldOn, startsAt, lengthMinutes, place, chairId } = input;
    return this.desk.log.create(tx, actor, Meeting, {
      change: {
        panelId,
        title: title.trim(),
        heldOn,
        startsAt,
        lengthMinutes,
        place: place.trim(),
        chairId,
        minuteTakerId: input.minuteTakerId ?? null,
        state: MeetingState.DRAFT,
        nextDecision: 1,
      },
      fact: { type: 'meeting.planned', panelId, heldOn },
    });
  }

  private async partsOn(tx: EntityManager, { panelId, heldOn }: PlanMeetingInput): Promise<Map<string, PanelPart>> {
    const members = await tx.query<{ worker_id: string; part: PanelPart }[]>(
      'select worker_id, part from panel_member where panel_id = $1 and from_on <= $2 and $2 < to_on',
      [panelId, heldOn],
    );
    return new Map(members.map(({ worker_id, part }) => [worker_id, part]));
  }

  private mustFit(input: PlanMeetingInput, parts: ReadonlyMap<string, PanelPart>): void {
    if (input.heldOn < this.clock.today())
      throw new RuleBroken('meeting.in-the-past', 'Choose a day that has not passed', 'heldOn');
    const chair = parts.get(input.chairId);
    if (chair !== PanelPart.CHAIR && chair !== PanelPart.DEPUTY)
      throw new RuleBroken('meeting.not-a-chair', 'Choose the chair or a deputy of this panel', 'chairId');
    if (input.minuteTakerId && !parts.has(input.minuteTakerId))
      throw new RuleBroken(
        'meeting.not-a-member',
        'Choose somebody on this panel to take the minutes',
        'minuteTakerId',
      );
  }
}
