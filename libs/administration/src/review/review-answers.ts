import { Clock, within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { quarterOf } from './review.rules.js';

export interface ReviewAnswer {
  readonly workerId: string;
  readonly finding: 'CONFIRMED' | 'ENDED';
  readonly byId: string;
}

const keep = {
  name: 'review-keep',
  text: `insert into access_review_answer (worker_id, quarter_from, finding, by_id) values ($1, $2, $3, $4)
    on conflict (worker_id, quarter_from) do update set finding = excluded.finding, by_id = excluded.by_id, at = now()`,
};

/** What was found of somebody's access in the quarter under way. A later answer stands in place of an earlier one. */
@Injectable()
export class ReviewAnswers {
  constructor(private readonly clock: Clock) {}

  async keep(tx: EntityManager, { workerId, finding, byId }: ReviewAnswer): Promise<void> {
    await within(tx, keep, [workerId, quarterOf(this.clock.today()).from, finding, byId]);
  }
}
