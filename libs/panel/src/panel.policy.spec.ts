import { AgencyKind, Role } from '@app/access';
import { allRights, aSeat, someone, noRights } from '@app/panel/testing';
import { mayChangeEntry, opensMeetings, PanelPart, rightsIn } from './panel.policy.js';

const chair = someone({ id: 'margaret', roles: [Role.CHAIR] });
const member = someone({ id: 'dan', roles: [Role.PANEL_MEMBER], agencyKind: AgencyKind.HOUSING });

describe('the rights in a meeting', () => {
  it.each([
    ['the coordination', someone(), aSeat(), { arrange: true, chair: true, minute: true, agree: false }],
    ['the chair of the meeting', chair, aSeat(), { arrange: false, chair: true, minute: true, agree: true }],
    [
      'a deputy',
      someone({ id: 'joe', roles: [Role.CHAIR] }),
      aSeat({ part: PanelPart.DEPUTY }),
      { arrange: false, chair: true, minute: true, agree: true },
    ],
    ['a member', member, aSeat({ part: PanelPart.MEMBER }), { ...noRights, minute: true }],
    [
      'somebody who presents',
      someone({ id: 'priya', roles: [Role.PERSONAL_ADVISER] }),
      aSeat({ presents: true }),
      { ...noRights, minute: true },
    ],
    ['a stranger', someone({ id: 'olive', roles: [Role.PERSONAL_ADVISER] }), aSeat(), noRights],
  ])('of %s', (_who, viewer, seat, rights) => {
    expect(rightsIn(viewer, seat)).toEqual(rights);
  });

  it('of a minute taker from another agency come from the seat, not from coordinating everyone', () => {
    const partner = someone({ id: 'pat', agencyKind: AgencyKind.HOUSING });
    expect(rightsIn(partner, aSeat()).arrange).toBe(false);
    expect(rightsIn(partner, aSeat({ part: PanelPart.MINUTE_TAKER })).arrange).toBe(true);
    expect(rightsIn(partner, aSeat({ minuteTakerId: 'pat' })).arrange).toBe(true);
  });

  it('take a role as well as a seat', () => {
    expect(rightsIn(someone({ id: 'margaret', roles: [Role.AUDITOR] }), aSeat())).toEqual(noRights);
  });
});

describe('meetings about young people', () => {
  it('are opened by those who work with them, not by elected members or audit', () => {
    expect(opensMeetings(member)).toBe(true);
    expect(opensMeetings(someone({ roles: [Role.CHAIR], agencyKind: AgencyKind.ELECTED_MEMBERS }))).toBe(false);
    expect(opensMeetings(someone({ roles: [Role.CHAIR], agencyKind: AgencyKind.ASSURANCE }))).toBe(false);
    expect(opensMeetings(someone({ roles: [Role.ADMINISTRATOR] }))).toBe(false);
  });
});

describe('an entry', () => {
  const minute = { ...noRights, minute: true };

  it('is changed by who wrote it, and by who takes the minutes', () => {
    expect(mayChangeEntry(member, minute, { authorId: 'dan' })).toBe(true);
    expect(mayChangeEntry(member, minute, { authorId: 'priya' })).toBe(false);
    expect(mayChangeEntry(member, allRights, { authorId: 'priya' })).toBe(true);
    expect(mayChangeEntry(member, noRights, { authorId: 'dan' })).toBe(false);
  });
});
