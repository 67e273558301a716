import { Role } from '@app/access';
import { isLive, mustBeAnother, mustBeginSoon, mustGoTogether, mustNotHaveLeft, termOf } from './member.rules.js';

const today = '2026-11-25';

describe('a role or a seat', () => {
  it.each([
    ['from today', { fromOn: today, toOn: null }, true],
    ['until yesterday', { fromOn: '2026-01-01', toOn: today }, false],
    ['until today', { fromOn: '2026-01-01', toOn: '2026-11-26' }, true],
    ['from tomorrow', { fromOn: '2026-11-26', toOn: null }, false],
  ])('counts while it lasts: %s', (_when, term, live) => {
    expect(isLive(term, today)).toBe(live);
  });

  it('begins today and has no end unless told otherwise; its last day is in it', () => {
    expect(termOf(null, undefined, today)).toEqual({ fromOn: today, toOn: null });
    expect(termOf('2026-12-01', '2026-12-31', today)).toEqual({ fromOn: '2026-12-01', toOn: '2027-01-01' });
  });

  it('is given for no day that has gone, and does not end before it begins', () => {
    expect(() => termOf('2026-11-24', null, today)).toThrow('nobody had it before');
    expect(() => termOf('2026-12-02', '2026-12-01', today)).toThrow('cannot be before');
  });
});

describe('who may change what', () => {
  it('is never oneself', () => {
    expect(() => mustBeAnother('ana', 'ana')).toThrow('nobody changes their own access');
    expect(() => mustBeAnother('ana', 'joe')).not.toThrow();
  });

  it.each([Role.ADMINISTRATOR, Role.AUDITOR])('keeps %s apart from every other role', (role) => {
    expect(() => mustGoTogether([role, Role.TEAM_MANAGER])).toThrow('no other role');
    expect(() => mustGoTogether([role])).not.toThrow();
  });

  it('lets other roles go together', () => {
    expect(() => mustGoTogether([Role.HOUSING_OFFICER, Role.PANEL_MEMBER])).not.toThrow();
  });
});

describe('an account', () => {
  it('begins this month or later', () => {
    expect(() => mustBeginSoon('2026-10-01', today)).toThrow('last month');
    expect(() => mustBeginSoon('2027-02-01', today)).not.toThrow();
  });

  it('is given nothing once access has ended', () => {
    expect(() => mustNotHaveLeft(today, today)).toThrow('Add them again');
    expect(() => mustNotHaveLeft('2026-11-26', today)).not.toThrow();
    expect(() => mustNotHaveLeft(null, today)).not.toThrow();
  });
});
