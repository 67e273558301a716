import { aReferral } from '../testing/a-referral.js';
import { columnsOf, totalsOf } from './columns.js';

describe('the board of referrals', () => {
  it('has a column for each stage of the work, also when nothing is in it', () => {
    expect(columnsOf([]).map(({ title }) => title)).toEqual([
      'New',
      'Housing is working on it',
      'Information asked',
      'Decided recently',
    ]);
  });

  it('puts each referral where it stands, and leaves their order alone', () => {
    const columns = columnsOf([
      aReferral({ reference: 'HR-1', state: 'ACKNOWLEDGED' }),
      aReferral({ reference: 'HR-2', state: 'SUBMITTED' }),
      aReferral({ reference: 'HR-3', state: 'ACKNOWLEDGED' }),
      aReferral({ reference: 'HR-4', state: 'WITHDRAWN' }),
    ]);

    expect(columns.map(({ referrals }) => referrals.map(({ reference }) => reference))).toEqual([
      ['HR-2'],
      ['HR-1', 'HR-3'],
      [],
      ['HR-4'],
    ]);
  });

  it('shows drafts to those who have any', () => {
    expect(columnsOf([aReferral({ state: 'DRAFT' })])[0]).toMatchObject({
      title: 'Not sent yet',
      rule: 'Housing does not see these',
    });
  });

  it('tells the limit of each clock as the server gives it, and none where there is nothing to tell it of', () => {
    const [asked] = columnsOf([aReferral({ state: 'SUBMITTED', clock: { limitWorkingDays: 1 } })]);

    expect(asked?.rule).toBe('Housing replies in 1 working day');
    expect(columnsOf([])[0]?.rule).toBe('Waiting for housing to reply');
  });

  it('counts what is late, due, paused and in time, and nothing that is closed', () => {
    const totals = totalsOf([
      aReferral({ clock: { tone: 'LATE' } }),
      aReferral({ clock: { tone: 'OK' } }),
      aReferral({ clock: { tone: 'OK' } }),
      aReferral({ state: 'ACCEPTED', clock: { court: null, tone: 'DONE' } }),
    ]);

    expect(totals).toEqual([
      { tone: 'LATE', words: '1 late' },
      { tone: 'OK', words: '2 in good time' },
    ]);
  });
});
