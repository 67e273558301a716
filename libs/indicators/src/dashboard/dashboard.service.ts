import type { Viewer } from '@app/access';
import { CommitmentReader } from '@app/delivery';
import { Clock } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { hideSmall, hidesSmallNumbers } from '../small-numbers.rules.js';
import * as rows from './dashboard.rules.js';
import type { Dashboard } from './dashboard.types.js';
import { MeasureReader } from './measure.reader.js';

/** Puts the counts of today together: three statements, whatever is counted. */
@Injectable()
export class DashboardService {
  constructor(
    private readonly measures: MeasureReader,
    private readonly commitments: CommitmentReader,
    private readonly clock: Clock,
  ) {}

  async for(viewer: Viewer): Promise<Dashboard> {
    const asAt = this.clock.today();
    const [people, actions, commitments] = await Promise.all([
      this.measures.ofPeople(asAt),
      this.measures.ofActions(asAt),
      this.commitments.all(),
    ]);
    const hides = hidesSmallNumbers(viewer);
    return {
      asAt,
      stages: hideSmall(rows.stageRows(people), hides),
      plans: hideSmall(rows.planRows(people), hides),
      actions: hideSmall(rows.actionRows(actions), hides),
      homes: hideSmall(rows.homeRows(people), hides),
      learning: hideSmall(rows.learningRows(people), hides),
      referrals: hideSmall(rows.referralRows(people), hides),
      commitments: hideSmall(rows.commitmentRows(commitments, asAt), false),
    };
  }
}
