import { DEFAULTS, filterOf, filtersOn, filterWords, leadWorker, nextClock, viewIn, viewsShown } from './list-views.js';

describe('the list of young people', () => {
  it('begins with one’s own, for those who work with some', () => {
    expect([viewIn('', true), viewIn('', false), viewIn('NONSENSE', false), viewIn('PLAN_DUE', true)]).toEqual([
      'MINE',
      'ALL',
      'ALL',
      'PLAN_DUE',
    ]);
  });

  it('asks for what the address holds', () => {
    const address = { ...DEFAULTS, search: ' leon ', status: 'ELIGIBLE' };

    expect(filterOf(address, 'ALL')).toEqual({ view: 'ALL', search: 'leon', status: 'ELIGIBLE' });
    expect(filterOf({ ...DEFAULTS, status: 'NONSENSE' }, 'MINE')).toEqual({ view: 'MINE' });
    expect(filtersOn(address)).toBe(2);
    expect(filterWords(address)).toEqual(['Words are “ leon ”', 'Stage is Eligible: 16 or 17 and in care']);
  });

  it('has only the tabs the server counts for the viewer', () => {
    const counts: Record<string, number> = { ALL: 2, SIXTEEN_PLUS: 2, MINE: 0 };
    const shown = viewsShown((view) => counts[view], { view: 'ALL', hasOwn: false, known: true });

    expect(shown.map(({ label, count }) => `${label} ${count}`)).toEqual(['All from 16 to 25 2', 'All I can see 2']);
    expect(viewsShown(() => undefined, { view: 'ALL', hasOwn: true, known: false })).toHaveLength(7);
    const overdue = viewsShown(() => 3, { view: 'PLAN_OVERDUE', hasOwn: true, known: true });
    expect(overdue.filter(({ current }) => current).map(({ label }) => label)).toEqual(['Plan review overdue']);
  });

  it('shows one date: what is most overdue, else what comes first', () => {
    expect(nextClock([{ days: 73 }, { days: -3 }, { days: 44 }])).toEqual({ days: -3 });
    expect(nextClock([])).toBeUndefined();
  });

  it('names who leads: the adviser, else the social worker, else nobody', () => {
    const who = (kind: string, displayName: string, part = 'PRIMARY') => ({ kind, part, worker: { displayName } });

    expect(leadWorker([who('SOCIAL_WORKER', 'Tom'), who('PERSONAL_ADVISER', 'Priya', 'SECONDARY')])).toEqual({
      name: 'Priya',
      as: '',
    });
    expect(leadWorker([who('SOCIAL_WORKER', 'Tom')])).toEqual({ name: 'Tom', as: 'Social worker' });
    expect(leadWorker([])).toBeUndefined();
  });
});
