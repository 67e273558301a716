import { grouped } from '../grouped.js';
import type { CheckedReturn } from '../ssda903/check-return.js';
import type { CurrentState, ReturnNow } from './current-state.js';
import type { ImportPlan } from './import-plan.js';
import type { Subjects } from './subjects.js';
import type { Tally } from './tally.js';

/** The answers of oc3.csv, kept as they were returned. */
export function planReturns(
  { careLeavers, year }: Pick<CheckedReturn, 'careLeavers' | 'year'>,
  { byReturnId }: Subjects,
  current: CurrentState,
  tally: Tally,
): ImportPlan['returns'] {
  return careLeavers.flatMap(({ returnId, inTouch, activity, accommodation }) => {
    const subject = byReturnId.get(returnId);
    const now = subject && current.returns.get(subject.id);
    const answers = { inTouch, activity, accommodation };
    const same = now !== undefined && isSame(now, answers);
    tally.note(subject !== undefined && !now, subject !== undefined && !same);
    if (!subject || same) return [];
    subject.changes.add('answers of the return');
    return [{ youngPersonId: subject.id, year: Number(year.endsOn.slice(0, 4)), ...answers }];
  });
}

function isSame(one: ReturnNow, other: ReturnNow): boolean {
  return one.inTouch === other.inTouch && one.activity === other.activity && one.accommodation === other.accommodation;
}

/** Reviews of looked after children's cases. They are not reviews of the pathway plan, whose clock they do not move. */
export function planReviews(
  reviews: CheckedReturn['reviews'],
  { byReturnId }: Subjects,
  current: CurrentState,
  tally: Tally,
): ImportPlan['reviews'] {
  return [...grouped(reviews, ({ returnId }) => returnId)].flatMap(([returnId, rows]) => {
    const subject = byReturnId.get(returnId);
    const now = new Map(
      (subject ? (current.reviews.get(subject.id) ?? []) : []).map((review) => [review.heldOn, review.participation]),
    );
    return rows.flatMap(({ heldOn, participation }) => {
      const same = now.has(heldOn) && now.get(heldOn) === participation;
      tally.note(subject !== undefined && !now.has(heldOn), subject !== undefined && !same);
      if (!subject || same) return [];
      subject.changes.add('review in care');
      return [{ youngPersonId: subject.id, heldOn, participation }];
    });
  });
}
