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
  actionsRaised: 0,
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
};
const today = '2026-11-24';
const dwp = someone({ id: 'marcus', roles: [Role.PANEL_MEMBER], agencyKind: AgencyKind.DWP });

describe('a line of the agenda', () => {
  it('is titled by the name this agency is shown, and the age', () => {
    expect(lineFor(someone(), row, today)).toMatchObject({ title: 'Tia Marlowe, 17' });
    expect(lineFor(dwp, row, today)).toMatchObject({ title: 'Tia M., 17' });
    expect(lineFor(dwp, { ...row, firstName: null }, today)).toMatchObject({ title: 'WM-1001' });
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
