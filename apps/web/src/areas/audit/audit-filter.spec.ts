import { DEFAULTS, everythingAbout, filterOf, filtersOn } from './audit-filter.js';

describe('the filters of the audit', () => {
  it('ask for what the address says, and leave out what is no day and no kind', () => {
    const address = { ...DEFAULTS, worker: 'w', reference: ' WM-12 ', what: 'OPENED', from: '2026-11-01', to: 'soon' };

    expect(filterOf(address)).toEqual({
      workerId: 'w',
      reference: 'WM-12',
      what: 'OPENED',
      from: '2026-11-01',
      to: null,
    });
    expect(filtersOn(address)).toBe(4);
    expect(filtersOn(DEFAULTS)).toBe(0);
  });

  it('stand in an address that can be copied', () => {
    expect(everythingAbout('WM 1/2')).toBe('/audit?reference=WM+1%2F2');
  });
});
