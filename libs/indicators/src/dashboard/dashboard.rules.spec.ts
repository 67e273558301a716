import { aCommitment } from '@app/delivery/testing';
import { ActionState } from '@app/actions';
import * as rows from './dashboard.rules.js';

const value = (list: rows.DashboardRow[], key: string) => list.find((row) => row.key === key)?.value;

describe('the rows of the dashboard', () => {
  it('hold every status in scope, also those with nobody, in words', () => {
    const stages = rows.stageRows([{ measure: 'STAGE', key: 'ELIGIBLE', n: 71 }]);
    expect(stages.map(({ key }) => key)).not.toContain('ENDED_25');
    expect(value(stages, 'ELIGIBLE')).toBe(71);
    expect(value(stages, 'QUALIFYING')).toBe(0);
    expect(stages.every(({ label }) => label.length > 3)).toBe(true);
  });

  it('tell the three ways of having no plan apart', () => {
    const counts = ['CURRENT', 'OVERDUE', 'NOT_YET_DUE', 'NONE', 'NOT_REQUIRED'].map((key, index) => ({
      measure: 'PLAN',
      key,
      n: [240, 34, 4, 1, 4][index] ?? 0,
    }));
    const plans = rows.planRows(counts);
    expect(plans.reduce((sum, row) => sum + row.value, 0)).toBe(283);
    expect(value(plans, 'NONE')).toBe(1);
  });

  it('keep custody apart from other unsuitable homes, and say what is not recorded', () => {
    expect(rows.homeRows([{ measure: 'HOME', key: 'CUSTODY', n: 14 }]).map(({ key }) => key)).toEqual([
      'SUITABLE',
      'UNSUITABLE',
      'CUSTODY',
      'NOT_RECORDED',
    ]);
    expect(rows.learningRows([]).map(({ value: n }) => n)).toEqual([0, 0, 0, 0, 0]);
    expect(value(rows.referralRows([{ measure: 'REFERRAL', key: 'SUBMITTED', n: 2 }]), 'SUBMITTED')).toBe(2);
  });

  it('count each action once: late before stuck, stuck before soon', () => {
    const count = (key: ActionState, n: number, late: number, soon: number) => ({ key, n, late, soon });
    const actions = rows.actionRows([
      count(ActionState.ASSIGNED, 10, 2, 3),
      count(ActionState.ACCEPTED, 20, 5, 4),
      count(ActionState.BLOCKED, 6, 1, 2),
      count(ActionState.DECLINED, 1, 0, 0),
      count(ActionState.DONE_CLAIMED, 7, 4, 1),
      count(ActionState.VERIFIED, 50, 0, 0),
      count(ActionState.CANCELLED, 9, 0, 0),
    ]);
    expect(actions.map(({ key, value: n }) => [key, n])).toEqual([
      ['OVERDUE', 8],
      ['STUCK', 6],
      ['DUE_SOON', 7],
      ['ON_TRACK', 16],
      ['WAITING_CHECK', 7],
      ['DONE', 50],
    ]);
    expect(rows.actionRows([]).every(({ value: n }) => n === 0)).toBe(true);
  });

  it('count commitments by the one rule of their colour', () => {
    const counted = rows.commitmentRows([aCommitment(), aCommitment({ targetOn: '2026-01-01' })], '2026-11-22');
    expect(value(counted, 'GREEN')).toBe(1);
    expect(value(counted, 'RED')).toBe(1);
  });
});
