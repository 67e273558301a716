import type { Viewer } from '@app/access';
import { type CourtTime, courtTime, isThreatened, needWords, ReferralState } from '@app/housing';
import type { LocalDate } from '@app/platform';
import { nameFor } from './names.rules.js';
import type { Need } from './today-item.js';
import type { ReferralNeedRow, TodayFacts } from './today.rows.js';

/** Referrals in the viewer's court. Inside 56 days of the need the law's clock runs (Housing Act 1996 s195). */
export function referralNeeds(viewer: Viewer, { referrals }: TodayFacts, today: LocalDate): Need[] {
  return referrals.map((row) => {
    const clock = courtTime(row.steps, today);
    return {
      ...asked[row.state](nameFor(viewer, row) ?? 'a young person', row),
      subject: row.id,
      referralId: row.id,
      youngPersonId: row.youngPersonId,
      context: `${row.reference}, ${row.agencyName}`,
      because: becauseOf(row, clock, today),
      dueOn: clock.dueOn ?? row.needOn,
      legal: row.needOn !== null && isThreatened(row.needOn, today),
      path: `/housing/${row.id}`,
    };
  });
}

function becauseOf({ state, needOn }: ReferralNeedRow, { words }: CourtTime, today: LocalDate): string {
  const need = needWords(needOn, false, today);
  return state === ReferralState.DRAFT ? `You began it and have not sent it. ${need}` : `${words}. ${need}`;
}

type Asked = Pick<Need, 'kind' | 'title'>;

const goOn = (name: string): Asked => ({ kind: 'REFERRAL', title: `Go on with the housing referral of ${name}` });

const asked: Readonly<Record<ReferralState, (name: string, row: ReferralNeedRow) => Asked>> = {
  DRAFT: (name) => ({ kind: 'REFERRAL_SEND', title: `Finish and send the housing referral of ${name}` }),
  SUBMITTED: (name) => ({ kind: 'REFERRAL_ACKNOWLEDGE', title: `Take on the housing referral of ${name}` }),
  ACKNOWLEDGED: (name) => ({ kind: 'REFERRAL_DECIDE', title: `Decide the housing referral of ${name}` }),
  INFO_REQUESTED: (name, { agencyName }) => ({
    kind: 'REFERRAL_ANSWER',
    title: `Answer ${agencyName} about the housing referral of ${name}`,
  }),
  ACCEPTED: goOn,
  NOT_ACCEPTED: goOn,
  WITHDRAWN: goOn,
};
