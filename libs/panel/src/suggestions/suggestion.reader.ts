import { hiddenPeople, type Viewer } from '@app/access';
import { addMonths, Clock, isUuid, type LocalDate, NotFound, Sql } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { MeetingReader } from '../meetings/meeting.reader.js';
import type { Occasion, SuggestionFacts } from './suggestion-facts.js';
import { actions, history, occasion, parkedBefore, people, placed, referrals } from './suggestion.sql.js';
import { everyoneDue, type FoundReason, type Placed } from './suggestions.rules.js';
import { type Thresholds, thresholdsOf } from './thresholds.rules.js';

const sealedFrom = {
  name: 'suggestions-sealed-from',
  text: `select unnest(${hiddenPeople('$1')}) as "youngPersonId"`,
};

interface PersonRow extends Omit<
  SuggestionFacts,
  'lastHeardOn' | 'timesCarried' | 'actionsOverdue' | 'oldestActionDueOn' | 'referralWaitingSince'
> {
  readonly sourceAsAt: LocalDate | null;
}
interface OfPerson {
  readonly youngPersonId: string;
}
interface HistoryRow extends OfPerson {
  readonly lastHeardOn: LocalDate | null;
  readonly putOffOn: LocalDate | null;
  readonly timesCarried: number | null;
}
type ActionRow = OfPerson & Pick<SuggestionFacts, 'actionsOverdue' | 'oldestActionDueOn'>;
type ReferralRow = OfPerson & { readonly referralWaitingSince: LocalDate };

/** Why and when somebody was parked at an earlier meeting. */
export interface Parking extends OfPerson {
  readonly reason: string;
  readonly on: LocalDate;
}

/** What the suggestions for a meeting are made from. */
export interface MeetingOccasion extends Occasion {
  readonly panelId: string;
  readonly thresholds: Thresholds;
}

/** Everyone of 16 and over, with all that the rules ask of them. */
export interface Gathered {
  readonly everyone: SuggestionFacts[];
  /** The oldest day for which imported data stand; null where none was imported. */
  readonly asAt: LocalDate | null;
}

/** Gathers what the rules of the suggestions ask, for everybody at once: the number of statements is always the same. */
@Injectable()
export class SuggestionReader {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
    private readonly meetings: MeetingReader,
  ) {}

  /** @throws NotFound where the viewer does not sit in the meeting */
  async occasionOf(viewer: Viewer, meetingId: string): Promise<MeetingOccasion> {
    const meeting = await this.meetings.byId(viewer, meetingId);
    const row = await this.sql.one<{
      panelId: string;
      thresholds: object;
      heldOn: LocalDate;
      nextOn: LocalDate | null;
    }>(occasion, [meeting.id]);
    if (!row) throw new NotFound('meeting');
    const { panelId, heldOn } = row;
    return {
      panelId,
      heldOn,
      today: this.clock.today(),
      nextOn: row.nextOn ?? addMonths(heldOn, 1),
      thresholds: thresholdsOf(row.thresholds),
    };
  }

  /** Whoever is sealed from the viewer is not among them. */
  async gather(
    viewer: Viewer,
    { today, panelId }: MeetingOccasion,
    only: readonly string[] | null = null,
  ): Promise<Gathered> {
    const [kept, all, heard, overdue, waiting] = await Promise.all([
      this.sql.rows<OfPerson>(sealedFrom, [viewer.id]),
      this.sql.rows<PersonRow>(people, [today, only]),
      this.sql.rows<HistoryRow>(history, [today, only, panelId]),
      this.sql.rows<ActionRow>(actions, [today, only]),
      this.sql.rows<ReferralRow>(referrals, [today, only]),
    ]);
    const sealed = byPerson(kept);
    const everyone = all.filter(({ youngPersonId }) => !sealed.has(youngPersonId));
    const heardOf = byPerson(heard);
    const overdueOf = byPerson(overdue);
    const waitingOf = byPerson(waiting);
    const asAt = everyone.reduce<LocalDate | null>((oldest, { sourceAsAt }) => earlierOf(oldest, sourceAsAt), null);
    return {
      asAt,
      everyone: everyone.map(({ sourceAsAt: _, ...person }) => ({
        ...person,
        ...drift(heardOf.get(person.youngPersonId)),
        actionsOverdue: overdueOf.get(person.youngPersonId)?.actionsOverdue ?? 0,
        oldestActionDueOn: overdueOf.get(person.youngPersonId)?.oldestActionDueOn ?? null,
        referralWaitingSince: waitingOf.get(person.youngPersonId)?.referralWaitingSince ?? null,
      })),
    };
  }

  /** Who is on the agenda of the meeting and who is parked for it. */
  async placed(meetingId: string): Promise<Placed> {
    const rows = await this.sql.rows<OfPerson & { listed: boolean; parked: boolean }>(placed, [meetingId]);
    const ids = (of: typeof rows) => new Set(of.map(({ youngPersonId }) => youngPersonId));
    return { listed: ids(rows.filter(({ listed }) => listed)), parked: ids(rows.filter(({ parked }) => parked)) };
  }

  async parkedBefore(panelId: string, meetingId: string): Promise<Map<string, Parking>> {
    return byPerson(await this.sql.rows<Parking>(parkedBefore, [panelId, meetingId]));
  }

  /** Why some people (those on the agenda, when none are named) are due at the meeting. For those who sit in it. */
  async reasonsFor(viewer: Viewer, meetingId: string, only?: readonly string[]): Promise<Map<string, FoundReason[]>> {
    const day = await this.occasionOf(viewer, meetingId);
    const ids = only ?? [...(await this.placed(meetingId)).listed];
    const { everyone } = await this.gather(viewer, day, ids.filter(isUuid));
    const due = everyoneDue(everyone, day, day.thresholds);
    return new Map(due.map(({ youngPersonId, reasons }) => [youngPersonId, [...reasons]]));
  }
}

const byPerson = <Row extends OfPerson>(rows: readonly Row[]): Map<string, Row> =>
  new Map(rows.map((row) => [row.youngPersonId, row]));

const earlierOf = (one: LocalDate | null, other: LocalDate | null): LocalDate | null =>
  one && other ? (one < other ? one : other) : (one ?? other);

/** Put off counts only since somebody was last heard. */
function drift(row: HistoryRow | undefined): Pick<SuggestionFacts, 'lastHeardOn' | 'timesCarried'> {
  if (!row) return { lastHeardOn: null, timesCarried: 0 };
  const { lastHeardOn, putOffOn, timesCarried } = row;
  const since = putOffOn !== null && (lastHeardOn === null || lastHeardOn < putOffOn);
  return { lastHeardOn, timesCarried: since ? (timesCarried ?? 0) : 0 };
}
