import type { ActionState } from '@app/actions';
import type { CommitmentRow } from '@app/delivery';
import type { AccountsRow, LeaverRow } from '@app/administration';
import type {
  AccessRequestRow,
  AlertRow,
  AnsweredRow,
  EndingAgreementRow,
  RequestToAnswerRow,
  SealingToAnswerRow,
} from '@app/need-to-know';
import type { LocalDate } from '@app/platform';
import type { ReferralState, TimedStep } from '@app/housing';
import type { SupportLevel } from '@app/young-people';

/** Somebody's name as the statements bring it; all null where the thing is about nobody. */
export interface NameRow {
  readonly youngPersonId: string | null;
  readonly firstName: string | null;
  readonly familyName: string | null;
  readonly preferredName: string | null;
  readonly canOpen: boolean | null;
}

export interface ActionNeedRow extends NameRow {
  readonly id: string;
  readonly title: string;
  readonly state: ActionState;
  readonly stateReason: string | null;
  readonly blockedBy: string | null;
  readonly dueOn: LocalDate;
  readonly raisedByName: string;
  readonly ownerName: string;
  readonly meetingTitle: string | null;
  readonly raisedByMe: boolean;
}

/** A young person the viewer leads the work with. */
export interface CaseloadRow extends NameRow {
  readonly youngPersonId: string;
  readonly requiresPlan: boolean;
  readonly requiresAdviser: boolean;
  readonly supportLevel: SupportLevel | null;
  readonly planRequiredSince: LocalDate | null;
  readonly authorisedOn: LocalDate | null;
  readonly reviewDueOn: LocalDate | null;
  readonly lastInTouchOn: LocalDate | null;
  readonly openVersionId: string | null;
  readonly openVersionState: string | null;
  readonly openVersionIsMine: boolean | null;
}

export interface WaitingPlanRow extends NameRow {
  readonly id: string;
  readonly youngPersonId: string;
  readonly authorName: string | null;
  readonly submittedOn: LocalDate;
}

/** Somebody in a team the viewer manages who has actions overdue. */
export interface TeamRow {
  readonly ownerId: string;
  readonly ownerName: string;
  readonly overdue: number;
  readonly oldestDueOn: LocalDate;
}

export interface ReferralNeedRow extends NameRow {
  readonly id: string;
  readonly youngPersonId: string;
  readonly reference: string;
  readonly state: ReferralState;
  readonly needOn: LocalDate | null;
  readonly agencyName: string;
  readonly steps: readonly TimedStep[];
}

export interface MeetingNeedRow {
  readonly id: string;
  readonly title: string;
  readonly heldOn: LocalDate;
  readonly startsAt: string;
  readonly state: string;
  /** CHAIR, DEPUTY, MINUTE_TAKER, MEMBER; null for somebody who is not on the panel and whose young person is on the agenda. */
  readonly part: string | null;
  /** How many of the young people the viewer leads the work with are on the agenda. */
  readonly mine: number;
}

export type CommitmentNeedRow = Pick<
  CommitmentRow,
  | 'id'
  | 'reference'
  | 'promise'
  | 'leadId'
  | 'agencyId'
  | 'claimedById'
  | 'state'
  | 'stateReason'
  | 'startsOn'
  | 'targetOn'
  | 'cycleDays'
  | 'baseline'
  | 'target'
  | 'latestValue'
  | 'latestUpdateOn'
>;

export interface CaseloadFigures {
  readonly people: number;
  readonly plansOverdue: number;
  readonly notInTouch: number;
  readonly unsuitableHome: number;
}

/** Everything the page is made of, as one round of statements brings it. */
export interface TodayFacts {
  readonly actions: readonly ActionNeedRow[];
  readonly toCheck: readonly ActionNeedRow[];
  readonly stuck: readonly ActionNeedRow[];
  readonly team: readonly TeamRow[];
  readonly caseload: readonly CaseloadRow[];
  readonly waitingPlans: readonly WaitingPlanRow[];
  readonly referrals: readonly ReferralNeedRow[];
  readonly meetings: readonly MeetingNeedRow[];
  readonly commitments: readonly CommitmentNeedRow[];
  readonly alerts: readonly AlertRow[];
  readonly agreements: readonly EndingAgreementRow[];
  readonly sealings: readonly SealingToAnswerRow[];
  readonly requests: readonly RequestToAnswerRow[];
  readonly asking: readonly AccessRequestRow[];
  readonly answers: readonly AnsweredRow[];
  readonly leavers: readonly LeaverRow[];
  /** Null for whoever administers no accounts. */
  readonly accounts: AccountsRow | null;
}

export const nothing: TodayFacts = {
  actions: [],
  toCheck: [],
  stuck: [],
  team: [],
  caseload: [],
  waitingPlans: [],
  referrals: [],
  meetings: [],
  commitments: [],
  alerts: [],
  agreements: [],
  sealings: [],
  requests: [],
  asking: [],
  answers: [],
  leavers: [],
  accounts: null,
};
