import { Rag, ragOf, ragWords } from '@app/delivery';
import { ReferralState } from '@app/housing';
import type { LocalDate } from '@app/platform';
import type { CaseloadFigures, CommitmentNeedRow } from './today.rows.js';

export interface FigureCount {
  readonly label: string;
  readonly value: number;
  readonly path: string | null;
}

const figure = (label: string, value: number, path: string | null): FigureCount => ({ label, value, path });

/** Somebody's own young people, or a manager's teams', in four numbers. */
export function caseloadFigures(counts: CaseloadFigures, whose: 'own' | 'team'): FigureCount[] {
  return [
    figure(whose === 'own' ? 'Young people you work with' : 'Young people in your teams', counts.people, view('MINE')),
    figure('Plan reviews overdue', counts.plansOverdue, view('PLAN_OVERDUE')),
    figure('Not in touch for 8 weeks', counts.notInTouch, view('NOT_IN_TOUCH')),
    figure('Not in a suitable home', counts.unsuitableHome, view('UNSUITABLE_HOME')),
  ];
}

const view = (name: string): string => `/young-people?view=${name}`;

/** Open referrals by whose court they are in. */
export function housingFigures(open: ReadonlyMap<string, number>): FigureCount[] {
  const at = (state: ReferralState) => open.get(state) ?? 0;
  return [
    figure('New referrals', at(ReferralState.SUBMITTED), '/housing?layout=list&state=SUBMITTED'),
    figure('Referrals you are working on', at(ReferralState.ACKNOWLEDGED), '/housing?layout=list&state=ACKNOWLEDGED'),
    figure('Waiting for children’s services', at(ReferralState.INFO_REQUESTED), '/housing?layout=list&court=COUNCIL'),
  ];
}

/** How the promises of the partnership go. */
export function deliveryFigures(commitments: readonly CommitmentNeedRow[], today: LocalDate): FigureCount[] {
  const colours = commitments.map((row) => ragOf(row, today).rag);
  const count = (rag: Rag) => colours.filter((colour) => colour === rag).length;
  return [Rag.RED, Rag.AMBER, Rag.GREEN, Rag.GREY].map((rag) =>
    figure(`Commitments: ${ragWords[rag].toLowerCase()}`, count(rag), '/delivery-group'),
  );
}

/** Everybody the panel counts, in four numbers. */
export function coordinationFigures(counts: {
  readonly people: number;
  readonly plansOverdue: number;
  readonly actionsOverdue: number;
  readonly unsuitable: number;
}): FigureCount[] {
  return [
    figure('Young people supported', counts.people, view('SIXTEEN_PLUS')),
    figure('Plan reviews overdue', counts.plansOverdue, view('PLAN_OVERDUE')),
    figure('Actions overdue', counts.actionsOverdue, '/actions?view=OVERDUE'),
    figure('Not in a suitable home', counts.unsuitable, view('UNSUITABLE_HOME')),
  ];
}
