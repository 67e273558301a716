import { ActionState, stillToDo } from '@app/actions';
import { Rag, type RagFacts, ragOf, ragWords } from '@app/delivery';
import { ReferralState, stateWords } from '@app/housing';
import type { LocalDate } from '@app/platform';
import { CareStatus, stageLabel } from '@app/young-people';

/** A count of people as the reader brings it. */
export interface PeopleCount {
  readonly measure: string;
  readonly key: string;
  readonly n: number;
}

export interface ActionCount {
  readonly key: string;
  readonly n: number;
  readonly late: number;
  readonly soon: number;
}

export interface DashboardRow {
  readonly key: string;
  readonly label: string;
  readonly value: number;
}

const outOfScope: ReadonlySet<CareStatus> = new Set([
  CareStatus.UNDER_16,
  CareStatus.ENDED_25,
  CareStatus.NONE,
  CareStatus.DECEASED,
  CareStatus.TRANSFERRED,
]);

/** By legal status, worked out: Children Act 1989 ss23A to 24 and Sch 2 para 19B. */
export const stageRows = (counts: readonly PeopleCount[]): DashboardRow[] =>
  Object.values(CareStatus)
    .filter((status) => !outOfScope.has(status))
    .map((status) => ({ key: status, label: stageLabel(status, null), value: valueOf(counts, 'STAGE', status) }));

const planLabels = {
  CURRENT: 'Up to date',
  OVERDUE: 'Review overdue',
  NOT_YET_DUE: 'First plan not due yet',
  NONE: 'No plan, and one was due',
  NOT_REQUIRED: 'No plan needed',
};

const homeLabels = {
  SUITABLE: 'In a suitable home',
  UNSUITABLE: 'Not in a suitable home, custody left out',
  CUSTODY: 'In custody',
  NOT_RECORDED: 'Not recorded',
};

const learningLabels = {
  LEARNING_OR_WORK: 'Learning or working',
  ILLNESS: 'Not now: illness or disability',
  PARENTING: 'Not now: pregnancy or parenting',
  OTHER: 'Not now: another reason',
  NOT_KNOWN: 'Not known',
};

/** Up to date, overdue, none: the three ways a plan is reported, with the reasons of "none" told apart (SI 2010/2571 reg 7). */
export const planRows = (counts: readonly PeopleCount[]): DashboardRow[] => labelled(counts, 'PLAN', planLabels);

/** Of those with a right to a personal adviser. Custody is never suitable and needs another answer, so it stands apart. */
export const homeRows = (counts: readonly PeopleCount[]): DashboardRow[] => labelled(counts, 'HOME', homeLabels);

/** Of those with a right to a personal adviser, by the activity codes of the SSDA903 return. */
export const learningRows = (counts: readonly PeopleCount[]): DashboardRow[] =>
  labelled(counts, 'LEARNING', learningLabels);

export const referralRows = (counts: readonly PeopleCount[]): DashboardRow[] =>
  Object.values(ReferralState).map((state) => ({
    key: state,
    label: stateWords[state],
    value: valueOf(counts, 'REFERRAL', state),
  }));

const waitingStates: ReadonlySet<string> = new Set(Object.values(ActionState).filter(stillToDo));

/** Each action in one row only, so that the rows add up: late before stuck, stuck before soon. */
export function actionRows(counts: readonly ActionCount[]): DashboardRow[] {
  const of = (key: string) => counts.find((row) => row.key === key) ?? { n: 0, late: 0, soon: 0 };
  const waiting = counts.filter(({ key }) => waitingStates.has(key));
  const late = waiting.reduce((sum, row) => sum + row.late, 0);
  const stuck = ['BLOCKED', 'DECLINED'].reduce((sum, key) => sum + of(key).n - of(key).late, 0);
  const soon = ['ASSIGNED', 'ACCEPTED'].reduce((sum, key) => sum + of(key).soon, 0);
  const onTrack = waiting.reduce((sum, row) => sum + row.n, 0) - late - stuck - soon;
  return [
    { key: 'OVERDUE', label: 'Overdue', value: late },
    { key: 'STUCK', label: 'Stuck, or declined', value: stuck },
    { key: 'DUE_SOON', label: 'Due in 7 days', value: soon },
    { key: 'ON_TRACK', label: 'In good time', value: onTrack },
    { key: 'WAITING_CHECK', label: 'Done, waiting to be checked', value: of('DONE_CLAIMED').n },
    { key: 'DONE', label: 'Done and checked', value: of('VERIFIED').n },
  ];
}

/** By colour. Commitments are few and hold nobody, so they are counted as they are, by the one rule of their colour. */
export function commitmentRows(commitments: readonly RagFacts[], today: LocalDate): DashboardRow[] {
  const colours = commitments.map((commitment) => ragOf(commitment, today).rag);
  return Object.values(Rag).map((rag) => ({
    key: rag,
    label: ragWords[rag],
    value: colours.filter((colour) => colour === rag).length,
  }));
}

const valueOf = (counts: readonly PeopleCount[], measure: string, key: string): number =>
  counts.find((row) => row.measure === measure && row.key === key)?.n ?? 0;

const labelled = (counts: readonly PeopleCount[], measure: string, labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([key, label]) => ({ key, label, value: valueOf(counts, measure, key) }));
