import { AgencyKind, Role, WithheldReason } from '@app/access';
import { someone } from '@app/panel/testing';
import { AgendaItemState } from './agenda-item.entity.js';
import { type AgendaRow, lineFor } from './agenda-row.js';
import { MeetingState } from '../meetings/meeting.entity.js';

const row: AgendaRow = {
  id: 'item',
  meetingId: 'meeting',
  youngPersonId: 'tia',
  title: 'WM-1001',
  position: 3,
  minutes: 12,
  presenterId: 'priya',
  sharedWith: [AgencyKind.HOUSING],
  reasons: [],
  state: AgendaItemState.LISTED,
  stateReason: null,
  startedAt: null,
  outcome: null,
  outcomeReason: null,
  decisionNumber: null,
  decidedAt: null,
  timesCarried: 0,
  addedAfterPublishing: false,
  version: 1,
  meetingTitle: 'Transitions Panel',
  heldOn: '2026-11-24',
  meetingState: MeetingState.PUBLISHED,
  livePosition: null,
  hasActions: false,
  part: null,
  chairId: 'margaret',
  minuteTakerId: 'cora',
  presents: false,
  open: true,
  released: true,
  over: false,
  askName: 'Cora Hale',
  firstName: 'Tia',
  familyName: 'Marlowe',
  preferredName: null,
  dateOfBirth: '2009-06-01',
  homeProtected: false,
};
const today = '2026-11-24';
const dwp = someone({ id: 'marcus', roles: [Role.PANEL_MEMBER], agencyKind: AgencyKind.DWP });

describe('a line of the agenda', () => {
  it('is titled by the name this agency is shown, and the age', () => {
    expect(lineFor(someone(), row, today)).toMatchObject({ title: 'Tia Marlowe, 17' });
    expect(lineFor(dwp, row, today)).toMatchObject({ title: 'Tia M., 17' });
    expect(lineFor(dwp, { ...row, firstName: null }, today)).toMatchObject({ title: 'WM-1001' });
  });

  it('keeps from an agency the reasons that tell what it is not shown, and says how many', () => {
    const reasons = [
      { rule: '5', code: 'HOME_NOT_SUITABLE', sentence: 'Home not suitable', number: null },
      { rule: '9', code: 'NOT_IN_TOUCH', sentence: 'Not in touch for 63 days', number: 63 },
      { rule: '11', code: 'NEVER_HEARD', sentence: 'Never heard by this panel', number: null },
    ];
    const sentences = (viewer: typeof dwp, of = reasons, more: Partial<AgendaRow> = {}) => {
      const line = lineFor(viewer, { ...row, ...more, reasons: of }, today);
      return 'reasons' in line ? line.reasons.map(({ sentence }) => sentence) : [];
    };
    expect(sentences(someone())).toEqual([
      'Home not suitable',
      'Not in touch for 63 days',
      'Never heard by this panel',
    ]);
    expect(sentences(dwp)).toEqual(['Never heard by this panel', '2 more reasons are not shared with DWP']);
    expect(sentences(dwp, reasons.slice(0, 1))).toEqual(['1 more reason is not shared with DWP']);
    const housing = someone({ id: 'dan', roles: [Role.HOUSING_OFFICER], agencyKind: AgencyKind.HOUSING });
    expect(sentences(housing, reasons.slice(0, 1))).toEqual(['Home not suitable']);
    const place = { homeProtected: true };
    expect(sentences(housing, reasons.slice(0, 1), place)).toEqual(['1 more reason is not shared with Housing']);
    expect(sentences(someone(), reasons.slice(0, 1), place)).toEqual(['Home not suitable']);
    expect(sentences(dwp, [{ rule: '99', code: 'GONE', sentence: 'A rule of long ago', number: null }])).toEqual([
      '1 more reason is not shared with DWP',
    ]);
  });

  it('closed, tells its place and length, why, and whom to ask', () => {
    expect(lineFor(dwp, { ...row, open: false }, today)).toEqual({
      id: 'item',
      position: 3,
      minutes: 12,
      state: 'LISTED',
      withheld: {
        reason: WithheldReason.NOT_SHARED_WITH_YOUR_AGENCY,
        because: 'This item is not shared with DWP',
        ask: 'Cora Hale',
      },
    });
  });

  it.each([
    [{ released: false }, 'This item opens when the papers are sent'],
    [{ over: true }, 'This item closed ten working days after the meeting'],
  ])('closed outside the window, says so', (but, because) => {
    expect(lineFor(dwp, { ...row, open: false, ...but }, today)).toMatchObject({
      withheld: { reason: WithheldReason.ONLY_WHILE_ON_YOUR_AGENDA, because },
    });
  });
});
