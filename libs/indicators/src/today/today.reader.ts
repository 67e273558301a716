import { AgencyKind, Role, type Viewer } from '@app/access';
import { AdministrationToday } from '@app/administration';
import { NeedToKnowToday } from '@app/need-to-know';
import { Sql, type Statement } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type {
  ActionNeedRow,
  CaseloadFigures,
  CaseloadRow,
  CommitmentNeedRow,
  MeetingNeedRow,
  ReferralNeedRow,
  TeamRow,
  TodayFacts,
  WaitingPlanRow,
} from './today.rows.js';
import * as statements from './today.statements.js';

/** Reads what a page needs in rounds of at most ten statements: fewer for those whose work has no such part. */
@Injectable()
export class TodayReader {
  constructor(
    private readonly sql: Sql,
    private readonly access: NeedToKnowToday,
    private readonly administration: AdministrationToday,
  ) {}

  async factsFor(viewer: Viewer): Promise<TodayFacts> {
    const manages = viewer.is(Role.TEAM_MANAGER);
    const holds = viewer.may('plan.write');
    const acts = viewer.may('action.own');
    const [actions, toCheck, stuck, team, caseload, waitingPlans, referrals, meetings, commitments] = await Promise.all(
      [
        this.when<ActionNeedRow>(acts, statements.ownActions(viewer), [viewer.id]),
        this.when<ActionNeedRow>(viewer.may('action.steer'), statements.actionsToCheck(viewer), [viewer.id]),
        this.when<ActionNeedRow>(manages, statements.stuckInTeam(viewer), [viewer.id]),
        this.when<TeamRow>(manages, statements.overdueInTeam, [viewer.id]),
        this.when<CaseloadRow>(holds, statements.caseload, [viewer.id]),
        this.when<WaitingPlanRow>(manages, statements.plansWaiting, [viewer.id]),
        this.referrals(viewer),
        this.when<MeetingNeedRow>(viewer.may('meeting.read'), statements.meetings, [viewer.id]),
        this.when<CommitmentNeedRow>(viewer.may('commitment.own'), statements.commitments, [
          viewer.id,
          viewer.may('commitment.steer'),
        ]),
      ],
    );
    const [alerts, agreements, sealings, requests, asking, answers, leavers, accounts] = await Promise.all([
      this.access.alertsFor(viewer),
      this.access.agreementsFor(viewer),
      this.access.sealingsFor(viewer),
      this.access.requestsFor(viewer),
      this.access.accessRequestsFor(viewer),
      this.access.answersFor(viewer),
      this.administration.leaversFor(viewer),
      this.administration.accountsFor(viewer),
    ]);
    return {
      ...{ actions, toCheck, stuck, team, caseload, waitingPlans, referrals, meetings, commitments },
      ...{ alerts, agreements, sealings, requests, asking, answers, leavers, accounts },
    };
  }

  /** The viewer's own young people, or those of the teams they manage. */
  async caseloadFigures(viewer: Viewer): Promise<CaseloadFigures> {
    const statement = viewer.is(Role.TEAM_MANAGER) ? statements.teamFigures : statements.ownFigures;
    const found = await this.sql.one<CaseloadFigures>(statement, [viewer.id]);
    return found ?? { people: 0, plansOverdue: 0, notInTouch: 0, unsuitableHome: 0 };
  }

  /** Open referrals to the viewer's agency, by state. */
  async openReferrals(viewer: Viewer): Promise<ReadonlyMap<string, number>> {
    const rows = await this.sql.rows<{ state: string; count: number }>(statements.housingFigures, [viewer.agencyId]);
    return new Map(rows.map(({ state, count }) => [state, count]));
  }

  /** One side of a referral or the other; nobody is on both. */
  private referrals(viewer: Viewer): Promise<ReferralNeedRow[]> {
    if (viewer.agencyKind === AgencyKind.HOUSING)
      return this.when(viewer.may('referral.answer') && viewer.mayOpenPeople, statements.referralsToAnswer, [
        viewer.id,
        viewer.agencyId,
      ]);
    return this.when(viewer.may('referral.write'), statements.referralsToGoOnWith, [viewer.id]);
  }

  private when<Row extends object>(asked: boolean, statement: Statement, values: readonly unknown[]): Promise<Row[]> {
    return asked ? this.sql.rows<Row>(statement, values) : Promise.resolve([]);
  }
}
