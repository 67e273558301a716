import { aCommitmentNeed } from '@app/indicators/testing';
import * as figures from './figures.rules.js';

describe('the figures', () => {
  it('are at most four numbers of one’s own work, each with its list', () => {
    const counts = { people: 24, plansOverdue: 2, notInTouch: 1, unsuitableHome: 3 };
    expect(figures.caseloadFigures(counts, 'own').map(({ value }) => value)).toEqual([24, 2, 1, 3]);
    expect(figures.caseloadFigures(counts, 'team')[0]?.label).toBe('Young people in your teams');
  });

  it('of housing are open referrals by court', () => {
    expect(figures.housingFigures(new Map([['SUBMITTED', 9]])).map(({ value }) => value)).toEqual([9, 0, 0]);
  });

  it('of the delivery group are promises by colour', () => {
    const found = figures.deliveryFigures([aCommitmentNeed()], '2026-11-22');
    expect(found.map(({ label, value }) => [label, value])).toEqual([
      ['Commitments: off track', 0],
      ['Commitments: at risk', 0],
      ['Commitments: on track', 1],
      ['Commitments: no news', 0],
    ]);
  });

  it('of coordination are everybody', () => {
    const counts = { people: 516, plansOverdue: 34, actionsOverdue: 9, unsuitable: 19 };
    expect(figures.coordinationFigures(counts).map(({ value }) => value)).toEqual([516, 34, 9, 19]);
  });
});
