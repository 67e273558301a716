import type { Viewer } from '@app/access';
import { CommitmentState, ragOf, updateDueIn } from '@app/delivery';
import { addDays, type LocalDate } from '@app/platform';
import type { Need } from './today-item.js';
import type { CommitmentNeedRow, TodayFacts } from './today.rows.js';

/** An update is asked for from this many days before it is late. */
const ASK_DAYS_BEFORE = 7;

/** Commitments to update by who leads them, and to agree or check by the delivery group. No young person is in any. */
export function commitmentNeeds(viewer: Viewer, { commitments }: TodayFacts, today: LocalDate): Need[] {
  const steers = viewer.may('commitment.steer');
  return commitments.flatMap((row) => {
    const need = row.leadId === viewer.id ? toUpdate(row, today) : steers ? toSteer(viewer, row, today) : null;
    return need ? [{ ...need, subject: row.id, commitmentId: row.id, path: pathOf(row), context: row.reference }] : [];
  });
}

type Bare = Pick<Need, 'kind' | 'title' | 'because' | 'dueOn'>;

const pathOf = ({ id }: CommitmentNeedRow): string => `/delivery-group/commitments/${id}`;

function toUpdate(row: CommitmentNeedRow, today: LocalDate): Bare | null {
  const running = row.state === CommitmentState.ACTIVE || row.state === CommitmentState.AT_RISK;
  if (!running || row.startsOn > today) return null;
  const left = updateDueIn(row, today);
  if (left > ASK_DAYS_BEFORE) return null;
  return {
    kind: 'COMMITMENT_UPDATE',
    title: `Say how it goes: ${row.promise}`,
    because: ragOf(row, today).because,
    dueOn: addDays(today, left),
  };
}

function toSteer(viewer: Viewer, row: CommitmentNeedRow, today: LocalDate): Bare | null {
  if (row.state === CommitmentState.PROPOSED)
    return {
      kind: 'COMMITMENT_AGREE',
      title: `Agree or ask for a change: ${row.promise}`,
      because: 'A partner has proposed this, and it counts once the delivery group agrees',
      dueOn: row.startsOn < today ? today : row.startsOn,
    };
  if (row.state === CommitmentState.DELIVERED_CLAIMED && row.claimedById !== viewer.id)
    return {
      kind: 'COMMITMENT_CHECK',
      title: `Check that it was delivered: ${row.promise}`,
      because: 'The partner says that it is delivered. Somebody else has to check',
      dueOn: row.targetOn,
    };
  return null;
}
