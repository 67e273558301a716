import { permit, type Viewer } from '@app/access';
import { Injectable } from '@nestjs/common';
import { MeetingReader } from '../meetings/meeting.reader.js';
import { rightsIn } from '../panel.policy.js';
import { type Gathered, SuggestionReader } from './suggestion.reader.js';
import type { AgendaSuggestions, Suggestion } from './suggestion.types.js';
import { coverageOf, type Due, everyoneDue, publishedRules } from './suggestions.rules.js';

/** Who is due at a meeting. For the panel’s coordination only: it looks at everyone, to say who has not been heard. */
@Injectable()
export class SuggestionService {
  constructor(
    private readonly meetings: MeetingReader,
    private readonly reader: SuggestionReader,
  ) {}

  async forMeeting(viewer: Viewer, meetingId: string): Promise<AgendaSuggestions> {
    const meeting = await this.meetings.byId(viewer, meetingId);
    permit(viewer, 'see who is due', rightsIn(viewer, meeting).arrange && viewer.coordinatesEveryone);

    const day = await this.reader.occasionOf(viewer, meetingId);
    const [gathered, placed, parkings] = await Promise.all([
      this.reader.gather(viewer, day),
      this.reader.placed(meetingId),
      this.reader.parkedBefore(day.panelId, meetingId),
    ]);
    const due = everyoneDue(gathered.everyone, day, day.thresholds);
    const heardOn = lastHeard(gathered);
    const suggested = ({ youngPersonId, reasons, minutes }: Due): Suggestion => ({
      youngPersonId,
      reasons,
      minutes,
      lastHeardOn: heardOn.get(youngPersonId) ?? null,
      everHeard: heardOn.has(youngPersonId),
      parked: parkings.get(youngPersonId) ?? null,
      parkedThisTime: placed.parked.has(youngPersonId),
    });
    return {
      coverage: coverageOf(gathered.everyone, due, placed, day),
      suggestions: due.filter(({ youngPersonId }) => !placed.listed.has(youngPersonId)).map(suggested),
      rules: publishedRules(day.thresholds),
      asAt: gathered.asAt,
    };
  }
}

const lastHeard = ({ everyone }: Gathered): Map<string, string> =>
  new Map(everyone.flatMap(({ youngPersonId, lastHeardOn }) => (lastHeardOn ? [[youngPersonId, lastHeardOn]] : [])));
