import { Role } from '@app/access';
import { accessEndsOn, mustBeAbleToTake, mustBeEmpty, openInWords, type Taker } from './leaving.rules.js';
import { WorkKind, WorkPart } from './work-kind.js';

const today = '2026-11-25';

describe('an account', () => {
  it('closes when nothing is open', () => {
    expect(() => mustBeEmpty('Priya Nair', [])).not.toThrow();
    expect(() => mustBeEmpty('Priya Nair', [{ kind: WorkKind.ACTION, count: 0 }])).not.toThrow();
  });

  it('does not close while something is, and one sentence says what', () => {
    const open = [
      { kind: WorkKind.ACTION, count: 3 },
      { kind: WorkKind.ALLOCATION, count: 1 },
      { kind: WorkKind.TEAM, count: 1 },
    ];
    expect(openInWords(open)).toBe('3 open actions, 1 young person and 1 team that they manage');
    expect(() => mustBeEmpty('Priya Nair', open)).toThrow(
      'Priya Nair still has 3 open actions, 1 young person and 1 team that they manage: hand these over before the account closes',
    );
  });
});

describe('access', () => {
  it.each([
    ['the day after the last day', '2026-12-31', false, '2027-01-01'],
    ['today, when it is to end at once', '2026-12-31', true, today],
    ['tomorrow, when today is the last day', today, false, '2026-11-26'],
    ['today, when they have left already', '2026-11-20', false, today],
  ])('ends %s', (_when, leavesOn, atOnce, ends) => {
    expect(accessEndsOn(leavesOn, atOnce, today)).toBe(ends);
  });

  it.each(['2026-10-01', '2028-01-01'])('is not planned for %s', (leavesOn) => {
    expect(() => accessEndsOn(leavesOn, false, today)).toThrow('between a month ago and a year');
  });
});

describe('who takes work on', () => {
  const leaver = { id: 'priya', agencyId: 'council' };
  const taker = (but: Partial<Taker> = {}): Taker => ({
    id: 'owen',
    agencyId: 'council',
    roles: [Role.PERSONAL_ADVISER],
    stays: true,
    panelIds: [],
    ...but,
  });

  it.each([
    [WorkPart.OWNER, Role.PERSONAL_ADVISER],
    [WorkPart.PERSONAL_ADVISER, Role.PERSONAL_ADVISER],
    [WorkPart.SOCIAL_WORKER, Role.SOCIAL_WORKER],
    [WorkPart.REFERRER, Role.SOCIAL_WORKER],
    [WorkPart.OFFICER, Role.HOUSING_OFFICER],
    [WorkPart.LEAD, Role.PANEL_MEMBER],
  ])('holds a role for it: %s, %s', (part, role) => {
    expect(() => mustBeAbleToTake(taker({ roles: [role] }), leaver, [{ part }])).not.toThrow();
    expect(() => mustBeAbleToTake(taker({ roles: [Role.ADMINISTRATOR] }), leaver, [{ part }])).toThrow('Choose ');
  });

  it.each([
    ['is the leaver', { id: 'priya' }, 'theirs already'],
    ['leaves too', { stays: false }, 'who stays'],
    ['works elsewhere', { agencyId: 'housing' }, 'same agency'],
  ])('is nobody who %s', (_who, but, says) => {
    expect(() => mustBeAbleToTake(taker(but), leaver, [])).toThrow(says);
  });

  it('sits on the panel of a meeting that they are to chair', () => {
    const chair = { part: WorkPart.CHAIR, panelId: 'panel' };
    expect(() => mustBeAbleToTake(taker({ roles: [Role.CHAIR] }), leaver, [chair])).toThrow('sits on the panel');
    expect(() => mustBeAbleToTake(taker({ roles: [Role.CHAIR], panelIds: ['panel'] }), leaver, [chair])).not.toThrow();
    const minutes = { part: WorkPart.MINUTE_TAKER, panelId: 'panel' };
    expect(() => mustBeAbleToTake(taker({ roles: [Role.CHAIR], panelIds: ['panel'] }), leaver, [minutes])).toThrow(
      'coordinator',
    );
  });
});
