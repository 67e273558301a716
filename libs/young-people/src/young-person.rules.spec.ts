import { AgencyKind, Role } from '@app/access';
import { aViewer } from '@app/access/testing';
import { RuleBroken } from '@app/platform';
import { shownNobody } from './shown-nobody.policy.js';
import { type Standing, youngPersonTransitions } from './transitions.rules.js';
import { mayList, narrow, YoungPeopleView } from './young-people.filter.js';
import { may } from './young-person.policy.js';
import { recordContact, recordWhatMatters } from './young-person.rules.js';

const today = '2026-11-22';
const priya = aViewer([Role.PERSONAL_ADVISER]);
const tom = aViewer([Role.TEAM_MANAGER]);
const cora = aViewer([Role.COORDINATOR]);
const marcus = aViewer([Role.PANEL_MEMBER], { agencyKind: AgencyKind.DWP });
const sandra = aViewer([Role.HOUSING_OFFICER], { agencyKind: AgencyKind.HOUSING });

describe('a contact', () => {
  const told = { youngPersonId: 'tia', happenedOn: today, way: 'PHONE', twoWay: true, note: ' Good news ' };

  it('is kept with its note; the fact holds how and when only', () => {
    const { change, fact } = recordContact(told, 'priya', today);

    expect(change).toEqual({ ...told, note: 'Good news', workerId: 'priya' });
    expect(fact).toEqual({
      type: 'young-person.contact-recorded',
      happenedOn: today,
      way: 'PHONE',
      twoWay: true,
    });
    expect(recordContact({ ...told, note: ' ' }, 'priya', today).change.note).toBeNull();
  });

  it('is not in the future', () => {
    expect(() => recordContact({ ...told, happenedOn: '2026-11-23' }, 'priya', today)).toThrow(RuleBroken);
  });
});

describe('what matters to them', () => {
  it('is kept as said today', () => {
    expect(recordWhatMatters(' My dog ', today).change).toEqual({ whatMatters: 'My dog', whatMattersOn: today });
    expect(() => recordWhatMatters('  ', today)).toThrow(RuleBroken);
  });
});

describe('what can be done to a record', () => {
  const standing = (but: Partial<Standing> = {}): Standing => ({
    because: ['ALLOCATED'],
    hasOpenDraft: false,
    planOverdue: false,
    ...but,
  });
  const can = (viewer: Parameters<typeof youngPersonTransitions>[0], but: Partial<Standing> = {}) =>
    youngPersonTransitions(viewer, standing(but)).map(({ name }) => name);

  it('by who works with them: everything, a draft only where there is none, an explanation only where it is late', () => {
    expect(can(priya)).toEqual([
      'raiseAction',
      'recordContact',
      'recordWhatMatters',
      'startPlanVersion',
      'recordPlanReview',
      'draftReferral',
      'overrideStatus',
    ]);
    expect(can(priya, { hasOpenDraft: true })).not.toContain('startPlanVersion');
    expect(can(priya, { planOverdue: true })).toContain('explainOverduePlan');
    expect(can(tom, { because: ['MANAGES'] })).toContain('startPlanVersion');
  });

  it('by who only meets them at the panel: nothing of the plan', () => {
    expect(can(priya, { because: ['PANEL'] })).not.toContain('startPlanVersion');
    expect(can(cora, { because: [] })).toEqual([
      'raiseAction',
      'recordContact',
      'recordWhatMatters',
      'draftReferral',
      'overrideStatus',
    ]);
  });

  it('by a partner: an action', () => {
    expect(can(marcus, { because: ['PANEL'] })).toEqual(['raiseAction']);
    expect(can(sandra, { because: ['REFERRAL'] })).toEqual(['raiseAction']);
  });

  it('is written only in children’s services', () => {
    expect([may.record(priya), may.overrideStatus(priya)]).toEqual([true, true]);
    expect([may.record(sandra), may.overrideStatus(marcus)]).toEqual([false, false]);
  });
});

describe('a list', () => {
  it('is given only to those who are shown what being in it tells', () => {
    expect(mayList(priya, { view: YoungPeopleView.UNSUITABLE_HOME, status: 'ELIGIBLE' })).toBe(true);
    expect(mayList(marcus, { view: YoungPeopleView.TURNING_18 })).toBe(false);
    expect(mayList(marcus, { status: 'ELIGIBLE' })).toBe(false);
    expect(mayList(marcus, { view: YoungPeopleView.MINE })).toBe(true);
    expect(mayList(sandra, { view: YoungPeopleView.UNSUITABLE_HOME })).toBe(true);
  });

  it('has a statement of its own for each shape, with a name PostgreSQL can keep', () => {
    const filter = { view: YoungPeopleView.UNSUITABLE_HOME, search: 'a b c d e f', status: 'ELIGIBLE' as const };
    const { name, values } = narrow(priya, filter, today);

    expect(`young-people-count/${name}`.length).toBeLessThanOrEqual(63);
    expect(values).toHaveLength(7 + 4 * 2 + 1);
    expect(narrow(marcus, { search: 'a' }, today).name).not.toBe(narrow(priya, { search: 'a' }, today).name);
  });
});

describe('who is shown nobody', () => {
  it('elected members and auditors', () => {
    expect(shownNobody(aViewer([Role.DELIVERY_GROUP_CHAIR], { agencyKind: AgencyKind.ELECTED_MEMBERS }))).toBe(true);
    expect(shownNobody(aViewer([Role.AUDITOR], { agencyKind: AgencyKind.ASSURANCE }))).toBe(true);
    expect([priya, marcus, sandra].some(shownNobody)).toBe(false);
  });
});
