import { caseScope, permit, type Permitted, scopeShape, type Viewer } from '@app/access';
import { NotFound, RuleBroken, Sql } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { mustBeAllowed } from '../commands.rules.js';
import { type Meeting, MeetingState } from '../meetings/meeting.entity.js';
import { MeetingReader, type SeenMeeting } from '../meetings/meeting.reader.js';
import { meetingCommands } from '../meetings/meeting.rules.js';
import { PanelDesk } from '../meetings/panel-desk.js';
import { rightsIn } from '../panel.policy.js';
import { SuggestionReader } from '../suggestions/suggestion.reader.js';
import { AgendaItem, AgendaItemState } from './agenda-item.entity.js';
import type { AddAgendaItemInput, ParkSuggestionInput } from './agenda.inputs.js';
import { AgendaReader } from './agenda.reader.js';
import type { SeenItem } from './agenda-row.js';
import { nextPosition } from './carry-over.js';

interface Listed {
  readonly title: string;
  readonly presenterId: string | null;
  readonly carriedFromId: string | null;
  readonly timesCarried: number;
}

const keepParking = `
  insert into agenda_parking (panel_id, meeting_id, young_person_id, reason, by_id) values ($1, $2, $3, $4, $5)
  on conflict (meeting_id, young_person_id) do update set reason = excluded.reason, by_id = excluded.by_id, at = now()`;

const firstCarry = { carriedFromId: null, timesCarried: 0 };

/** Putting young people and topics on an agenda, and parking those who are suggested and not heard this time. */
@Injectable()
export class ListingService {
  constructor(
    private readonly sql: Sql,
    private readonly desk: PanelDesk,
    private readonly meetings: MeetingReader,
    private readonly agenda: AgendaReader,
    private readonly suggestions: SuggestionReader,
  ) {}

  async add(viewer: Viewer, input: AddAgendaItemInput): Promise<SeenItem> {
    const people = input.youngPersonId ? [input.youngPersonId] : [];
    const reasons = await this.suggestions.reasonsFor(viewer, input.meetingId, people);
    const { id } = await this.desk.once(viewer, 'addAgendaItem', input, async (tx) => {
      const { actor, meeting } = await this.mayAdd(tx, viewer, input.meetingId);
      const late = meeting.state !== MeetingState.DRAFT;
      const change = {
        meetingId: meeting.id,
        youngPersonId: input.youngPersonId ?? null,
        ...(await this.listing(viewer, meeting, input)),
        position: await nextPosition(tx, meeting.id),
        minutes: input.minutes,
        sharedWith: input.sharedWith ?? [],
        reasons: reasons.get(input.youngPersonId ?? '') ?? [],
        state: AgendaItemState.LISTED,
        addedAfterPublishing: late,
      };
      return this.desk.log.create(tx, actor, AgendaItem, { change, fact: { type: 'item.added', late } });
    });
    return this.agenda.openItem(viewer, id);
  }

  /** Remembers why somebody is not heard this time: shown with the next suggestion. Parking again changes the reason. */
  async park(viewer: Viewer, input: ParkSuggestionInput): Promise<SeenMeeting> {
    await this.desk.once(viewer, 'parkSuggestion', input, async (tx) => {
      const { actor, meeting } = await this.mayAdd(tx, viewer, input.meetingId);
      await this.person(viewer, input.youngPersonId);
      const kept = [meeting.panelId, meeting.id, input.youngPersonId, input.reason.trim(), viewer.id];
      await tx.query(keepParking, kept);
      const subject = { id: meeting.id, meetingId: meeting.id, youngPersonId: input.youngPersonId };
      await this.desk.log.record(tx, actor, subject, { type: 'suggestion.parked' });
      return meeting;
    });
    return this.meetings.byId(viewer, input.meetingId);
  }

  private async mayAdd(
    tx: EntityManager,
    viewer: Viewer,
    meetingId: string,
  ): Promise<{ actor: Permitted; meeting: Meeting }> {
    const { meeting, seen } = await this.desk.lock.alone(tx, viewer, meetingId);
    const facts = { ...seen, rights: rightsIn(viewer, seen) };
    const { allowedTo, doing } = meetingCommands.addAgendaItem;
    const actor = permit(viewer, doing, allowedTo(facts));
    mustBeAllowed(meetingCommands.addAgendaItem, facts);
    return { actor, meeting };
  }

  private async listing(viewer: Viewer, meeting: Meeting, input: AddAgendaItemInput): Promise<Listed> {
    if (!input.youngPersonId) {
      if (!input.title) throw new RuleBroken('item.title-missing', 'Enter what the item is about', 'title');
      return { title: input.title.trim(), presenterId: input.presenterId ?? null, ...firstCarry };
    }
    const { reference, leadId } = await this.person(viewer, input.youngPersonId);
    const { listed } = await this.suggestions.placed(meeting.id);
    if (listed.has(input.youngPersonId))
      throw new RuleBroken('item.already-listed', 'This young person is already on the agenda', 'youngPersonId');
    const carry = await this.putOff(meeting.panelId, input.youngPersonId);
    return { title: reference, presenterId: input.presenterId ?? leadId, ...carry };
  }

  /** Somebody whose record is open to the viewer, and who leads their case. @throws NotFound */
  private async person(viewer: Viewer, id: string): Promise<{ reference: string; leadId: string | null }> {
    const found = await this.sql.one<{ reference: string; leadId: string | null }>(
      {
        name: `listing-person/${scopeShape(viewer)}`,
        text: `select y.reference, (select a.worker_id from allocation a where a.young_person_id = y.id and a.part = 'PRIMARY'
            and a.from_on <= current_date and current_date < a.to_on limit 1) as "leadId"
          from young_person y where y.id = $2 and ${caseScope(viewer, 'y.id', '$1')}`,
      },
      [viewer.id, id],
    );
    if (!found) throw new NotFound('young person');
    return found;
  }

  /** The item by which the panel put them off last, where no meeting has taken it up yet. */
  private async putOff(
    panelId: string,
    youngPersonId: string,
  ): Promise<Pick<Listed, 'carriedFromId' | 'timesCarried'>> {
    const found = await this.sql.one<{ carriedFromId: string; timesCarried: number }>(
      {
        name: 'item-put-off',
        text: `select i.id as "carriedFromId", i.times_carried + 1 as "timesCarried" from agenda_item i join meeting m on m.id = i.meeting_id
          where m.panel_id = $1 and i.young_person_id = $2 and i.state in ('DEFERRED', 'NOT_REACHED')
            and not exists (select 1 from agenda_item later where later.carried_from_id = i.id and later.state <> 'WITHDRAWN')
          order by m.held_on desc limit 1`,
      },
      [panelId, youngPersonId],
    );
    return found ?? firstCarry;
  }
}
