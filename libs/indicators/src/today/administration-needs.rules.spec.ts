import { Role } from '@app/access';
import { aViewer } from '@app/indicators/testing';
import { administrationNeeds } from './administration-needs.rules.js';
import { nothing } from './today.rows.js';

const today = '2026-11-25';
const priya = { id: 'l', displayName: 'Priya Nair', leavesOn: '2026-12-04', open: 3, mayHandOver: true };
const administrator = aViewer([Role.ADMINISTRATOR]);
const manager = aViewer([Role.TEAM_MANAGER]);

describe('what leavers and accounts ask for', () => {
  it('is the hand-over, of the manager, while something is open', () => {
    const [need] = administrationNeeds(manager, { ...nothing, leavers: [priya] }, today);
    expect(need).toMatchObject({
      kind: 'HANDOVER',
      title: 'Hand over the work of Priya Nair',
      dueOn: '2026-12-04',
      path: '/leavers/l',
    });
    expect(administrationNeeds(manager, { ...nothing, leavers: [{ ...priya, open: 0 }] }, today)).toEqual([]);
  });

  it('is the closing, of the administrator, when nothing is open any more', () => {
    const titleFor = (open: number) =>
      administrationNeeds(administrator, { ...nothing, leavers: [{ ...priya, open }] }, today)[0]?.title;
    expect(titleFor(1)).toBe('See that the work of Priya Nair is handed over');
    expect(titleFor(0)).toBe('Close the account of Priya Nair');
  });

  it('is a code for a link of somebody else, the review, the invitations and the unused accounts, where there are any', () => {
    const accounts = {
      toReview: 1,
      reviewBy: '2026-12-31',
      invitations: 2,
      unused: 1,
      codes: [{ id: 'w', displayName: 'Owen Hart' }],
    };
    const needs = administrationNeeds(administrator, { ...nothing, accounts }, today);
    expect(needs.map(({ kind, title }) => [kind, title])).toEqual([
      ['LINK_CODE', 'Give Owen Hart the code for their link'],
      ['ACCESS_REVIEW', 'Confirm the access of 1 person'],
      ['INVITATIONS', 'See whether 2 invitations were used'],
      ['UNUSED_ACCOUNTS', 'Look at 1 account that is not used'],
    ]);
    const none = { ...accounts, toReview: 0, invitations: 0, unused: 0, codes: [] };
    expect(administrationNeeds(administrator, { ...nothing, accounts: none }, today)).toEqual([]);
  });
});
