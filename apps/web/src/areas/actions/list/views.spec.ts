import {
  captionOf,
  columnOf,
  countIn,
  DEFAULTS,
  filterOf,
  filtersOn,
  filterWords,
  sortOfColumn,
  viewIn,
} from './views.js';

describe('the address of the tracker', () => {
  it('asks the server for what it holds and leaves out the rest', () => {
    const address = { ...DEFAULTS, view: 'STUCK', search: ' bank ', area: 'HEALTH', source: 'PANEL' };

    expect(filterOf(address)).toEqual({ view: 'STUCK', search: 'bank', section: 'HEALTH', source: 'PANEL' });
    expect(filterOf(DEFAULTS)).toEqual({ view: 'OPEN' });
  });

  it('may be typed wrong without harm', () => {
    expect(filterOf({ ...DEFAULTS, view: 'NONSENSE', area: 'NONSENSE', source: 'NONSENSE' })).toEqual({ view: 'OPEN' });
    expect([viewIn(''), sortOfColumn('NONSENSE')]).toEqual(['OPEN', 'DUE']);
  });

  it('says which filters hide what is not there', () => {
    const address = { ...DEFAULTS, search: 'bank', agency: 'x', source: 'PANEL' };

    expect(filtersOn(address)).toBe(3);
    expect(filterWords(address)).toEqual(['Words are “bank”', 'Agency is the one you chose', 'Came from a panel']);
  });

  it('shows one direction for each order, whichever way the heading is pressed', () => {
    expect(columnOf('LATEST_UPDATE')).toBe('-LATEST_UPDATE');
    expect([sortOfColumn('-DUE'), sortOfColumn('LATEST_UPDATE')]).toEqual(['DUE', 'LATEST_UPDATE']);
  });
});

describe('the caption of the tracker', () => {
  const page = { total: 61, first: true, sort: 'DUE' as const };

  it('counts, without pretending to know which page this is', () => {
    expect(captionOf({ ...page, shown: 50 })).toBe('Showing the first 50 of 61 actions, soonest due date first');
    expect(captionOf({ ...page, shown: 11, first: false })).toBe('Showing 11 of 61 actions, soonest due date first');
    expect(captionOf({ ...page, shown: 1, total: 1, sort: 'OWNER' })).toBe('1 action, by owner');
  });
});

describe('the tabs of the tracker', () => {
  it('take their counts from one answer', () => {
    const totals = { open: 22, overdue: 3, dueSoon: 10, stuck: 2, waitingCheck: 3, done: 7 };
    const counts = { all: { totals }, mine: { total: 10 }, myAgency: { total: 14 }, noGoal: { total: 0 } };

    expect([countIn(counts, 'OPEN'), countIn(counts, 'MINE'), countIn(counts, 'NO_GOAL')]).toEqual([22, 10, 0]);
  });
});
