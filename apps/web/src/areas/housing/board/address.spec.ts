import { captionOf, DEFAULTS, filterOf, filtersOn, layoutIn } from './address.js';

describe('the address of the referrals', () => {
  it('says the layout; without it, the one chosen last; without that, the board', () => {
    expect(layoutIn('list', 'board')).toBe('list');
    expect(layoutIn('', 'list')).toBe('list');
    expect(layoutIn('nonsense', null)).toBe('board');
  });

  it('asks for what is open or was closed lately on the board, whatever the view of the list', () => {
    expect(filterOf('board', { ...DEFAULTS, view: 'CLOSED', state: 'DRAFT' })).toEqual({ recent: true });
    expect(filterOf('board', { ...DEFAULTS, court: 'HOUSING' })).toEqual({ recent: true, court: 'HOUSING' });
  });

  it('asks for a view of the list, and for nothing it does not know', () => {
    expect(filterOf('list', DEFAULTS)).toEqual({ open: true });
    expect(filterOf('list', { ...DEFAULTS, view: 'CLOSED', state: 'WITHDRAWN' })).toEqual({
      open: false,
      state: 'WITHDRAWN',
    });
    expect(filterOf('list', { ...DEFAULTS, view: 'ALL', court: 'MOON', state: 'LOST' })).toEqual({});
  });

  it('counts the filters that are on: where it stands is no filter of the board', () => {
    expect(filtersOn({ ...DEFAULTS, court: 'COUNCIL', state: 'DRAFT' }, 'list')).toBe(2);
    expect(filtersOn({ ...DEFAULTS, state: 'DRAFT' }, 'board')).toBe(0);
  });

  it('says how much of the list is shown', () => {
    expect(captionOf({ shown: 1, total: 1, first: true })).toBe('1 referral, open ones first, the soonest need first');
    expect(captionOf({ shown: 50, total: 61, first: true })).toMatch(/^Showing the first 50 of 61 referrals/);
    expect(captionOf({ shown: 11, total: 61, first: false })).toMatch(/^Showing 11 of 61 referrals/);
  });
});
