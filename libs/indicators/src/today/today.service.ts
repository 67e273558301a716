import { AgencyKind, Role, type Viewer } from '@app/access';
import { Clock } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { MeasureReader } from '../dashboard/measure.reader.js';
import { hideSmall, hidesSmallNumbers } from '../small-numbers.rules.js';
import {
  caseloadFigures,
  coordinationFigures,
  deliveryFigures,
  type FigureCount,
  housingFigures,
} from './figures.rules.js';
import { nextMeeting } from './meeting-needs.rules.js';
import { TodayReader } from './today.reader.js';
import type { TodayFacts } from './today.rows.js';
import { emptyWords, itemsFor } from './today.rules.js';
import type { Today } from './today.types.js';

/** Puts the page together from what the readers bring. Nothing is written. */
@Injectable()
export class TodayService {
  constructor(
    private readonly reader: TodayReader,
    private readonly measures: MeasureReader,
    private readonly clock: Clock,
  ) {}

  async for(viewer: Viewer): Promise<Today> {
    const date = this.clock.today();
    const [facts, counted] = await Promise.all([this.reader.factsFor(viewer), this.counted(viewer)]);
    const items = itemsFor(viewer, facts, date);
    const figures = counted ?? this.fromFacts(viewer, facts);
    return {
      date,
      items,
      ...nextMeeting(facts, date),
      figures: hideSmall(figures, hidesSmallNumbers(viewer) && counted !== null),
      emptyWords: emptyWords(items),
    };
  }

  /** The numbers of the viewer's kind of work that need a statement of their own; null where there are none. */
  private async counted(viewer: Viewer): Promise<FigureCount[] | null> {
    if (viewer.agencyKind === AgencyKind.HOUSING) return housingFigures(await this.reader.openReferrals(viewer));
    if (viewer.coordinatesEveryone) return coordinationFigures(await this.measures.headline(this.clock.today()));
    if (!viewer.may('plan.write')) return null;
    return caseloadFigures(await this.reader.caseloadFigures(viewer), viewer.is(Role.TEAM_MANAGER) ? 'team' : 'own');
  }

  /** The delivery group counts promises, which are about nobody. */
  private fromFacts(viewer: Viewer, facts: TodayFacts): FigureCount[] {
    return viewer.may('commitment.steer') ? deliveryFigures(facts.commitments, this.clock.today()) : [];
  }
}
