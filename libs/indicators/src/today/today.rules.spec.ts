import { AgencyKind, Role } from '@app/access';
import { ActionState } from '@app/actions';
import { CommitmentState } from '@app/delivery';
import { ReferralState } from '@app/housing';
import {
  aCaseloadRow,
  aCommitmentNeed,
  aMeetingNeed,
  anActionNeed,
  aReferralNeed,
  aViewer,
  aWaitingPlan,
} from '@app/indicators/testing';
import { Tone } from '@app/platform';
import { SupportLevel } from '@app/young-people';
import { nextMeeting } from './meeting-needs.rules.js';
import { nothing, type TodayFacts } from './today.rows.js';
import { emptyWords, itemsFor, urgencyOf } from './today.rules.js';
import { TodayUrgency } from './today-item.js';

const today = '2026-11-22';
const leah = aViewer();
const items = (facts: Partial<TodayFacts>, viewer = leah) => itemsFor(viewer, { ...nothing, ...facts }, today);
const only = (facts: Partial<TodayFacts>, viewer = leah) => {
  const found = items(facts, viewer);
  expect(found).toHaveLength(1);
  return found[0];
};

describe('urgency', () => {
  it.each([
    ['2026-11-21', TodayUrgency.OVERDUE],
    ['2026-11-22', TodayUrgency.TODAY],
    [null, TodayUrgency.TODAY],
    ['2026-11-29', TodayUrgency.THIS_WEEK],
    ['2026-11-30', TodayUrgency.LATER],
  ])('of %s is %s', (dueOn, urgency) => {
    expect(urgencyOf(dueOn, today)).toBe(urgency);
  });
});

describe('the order', () => {
  it('is urgency, then the law, then the date', () => {
    const found = items({
      caseload: [aCaseloadRow({ youngPersonId: 'tia', reviewDueOn: '2026-11-21' })],
      actions: [
        anActionNeed({ id: 'older', dueOn: '2026-11-01' }),
        anActionNeed({ id: 'later', dueOn: '2026-12-24' }),
        anActionNeed({ id: 'now', dueOn: today }),
      ],
    });
    expect(found.map(({ id }) => id)).toEqual(['PLAN_REVIEW:tia', 'ACTION:older', 'ACTION:now', 'ACTION:later']);
    expect(found.map(({ tone }) => tone)).toEqual([Tone.LATE, Tone.LATE, Tone.SOON, Tone.OK]);
    expect(found.map(({ dueWords }) => dueWords)).toEqual(['1 day overdue', '21 days overdue', 'Today', 'In 32 days']);
  });

  it('says what comes next when nothing is due', () => {
    expect(emptyWords([])).toBe('Nothing needs you today.');
    expect(emptyWords(items({ actions: [anActionNeed({ dueOn: '2026-12-24' })] }))).toBe(
      'Nothing needs you today. Next: copy the passport, by 24 December 2026.',
    );
  });
});

describe('actions', () => {
  it('that were given and not answered are to be accepted; one’s own need no answer', () => {
    const asked = anActionNeed({ state: ActionState.ASSIGNED, meetingTitle: 'Transitions Panel' });
    expect(only({ actions: [asked] })).toMatchObject({
      kind: 'ACTION_ACCEPT',
      context: 'For Tia Marlowe',
      because: 'Given to you by Transitions Panel, Priya Nair, and not answered yet',
    });
    expect(only({ actions: [{ ...asked, meetingTitle: null, raisedByMe: true }] })?.kind).toBe('ACTION');
  });

  it('that are stuck say by what', () => {
    const stuck = anActionNeed({ state: ActionState.BLOCKED, blockedBy: 'Landlord' });
    expect(only({ actions: [stuck] })).toMatchObject({ tone: Tone.HOLD, because: 'You said this is stuck: Landlord' });
    expect(only({ actions: [{ ...stuck, blockedBy: null }] })?.because).toContain('no reason given');
    expect(only({ stuck: [stuck] })).toMatchObject({
      kind: 'ACTION_STUCK',
      title: 'Help Leah Hart: Copy the passport',
    });
    expect(only({ stuck: [{ ...stuck, blockedBy: null }] })?.because).toBe('Stuck: no reason given');
  });

  it('that came back are to be checked, or to find a new owner', () => {
    expect(only({ toCheck: [anActionNeed({ state: ActionState.DONE_CLAIMED })] })?.kind).toBe('ACTION_CHECK');
    const declined = anActionNeed({ state: ActionState.DECLINED, stateReason: 'Not ours' });
    expect(only({ toCheck: [declined] })?.because).toBe('Leah Hart declined what you asked: Not ours');
    expect(only({ toCheck: [{ ...declined, stateReason: null }] })?.because).toContain('no reason given');
  });

  it('show as little of a name as the viewer may have, and none for a commitment', () => {
    expect(only({ actions: [anActionNeed({ canOpen: false, preferredName: 'T' })] })?.context).toBe('For T M.');
    const nobody = { youngPersonId: null, firstName: null, familyName: null, canOpen: null };
    expect(only({ actions: [anActionNeed(nobody)] })?.context).toBe('For a commitment of a partner');
    const member = aViewer([Role.DELIVERY_GROUP_CHAIR], AgencyKind.ELECTED_MEMBERS);
    expect(only({ actions: [anActionNeed()] }, member)?.context).not.toContain('Tia');
  });

  it('that are late in a team are one line for each person', () => {
    const row = { ownerId: 'tom', ownerName: 'Tom Ashworth', overdue: 3, oldestDueOn: '2026-11-01' };
    expect(only({ team: [row] })).toMatchObject({ because: '3 actions are overdue', urgency: TodayUrgency.OVERDUE });
    expect(only({ team: [{ ...row, overdue: 1 }] })?.because).toBe('1 action is overdue');
  });
});

describe('plans', () => {
  const plans = (but: Parameters<typeof aCaseloadRow>[0]) => items({ caseload: [aCaseloadRow(but)] });

  it('are reviewed by the day the law asks for', () => {
    expect(plans({})).toEqual([
      expect.objectContaining({ kind: 'PLAN_REVIEW', legal: true, dueOn: today, path: '/young-people/tia/plan' }),
    ]);
    expect(plans({ reviewDueOn: null })).toEqual([]);
    expect(plans({ requiresPlan: false })).toEqual([]);
  });

  it('are written within three months of being required', () => {
    expect(plans({ authorisedOn: null, planRequiredSince: '2026-09-30' })[0]).toMatchObject({
      kind: 'FIRST_PLAN',
      dueOn: '2026-12-30',
      legal: true,
    });
    expect(plans({ authorisedOn: null, planRequiredSince: null })).toEqual([]);
  });

  it('are in the manager’s court once they are sent, and back when they are returned', () => {
    expect(plans({ openVersionState: 'SUBMITTED' })).toEqual([]);
    const back = { openVersionState: 'RETURNED', openVersionId: 'v2', reviewDueOn: null };
    expect(plans({ ...back, openVersionIsMine: true })[0]).toMatchObject({
      kind: 'PLAN_RETURNED',
      dueWords: 'No date',
    });
    expect(plans({ ...back, openVersionIsMine: false })).toEqual([]);
  });

  it('wait for a manager three working days', () => {
    expect(only({ waitingPlans: [aWaitingPlan()] })).toMatchObject({
      kind: 'PLAN_AUTHORISE',
      dueOn: '2026-11-24',
      because: 'Leah Hart sent it on 19 November 2026. Somebody else has to authorise it',
    });
    expect(only({ waitingPlans: [aWaitingPlan({ authorName: null })] })?.because).toContain('Its author');
  });

  it('go with keeping in touch: eight weeks, or once a year after 21', () => {
    const contact = (but: Parameters<typeof aCaseloadRow>[0]) => plans({ requiresPlan: false, ...but });
    expect(contact({ lastInTouchOn: '2026-09-25' })[0]).toMatchObject({ kind: 'KEEP_IN_TOUCH', dueOn: '2026-11-20' });
    expect(contact({ lastInTouchOn: '2026-11-21' })).toEqual([]);
    expect(contact({ lastInTouchOn: null })).toEqual([]);
    expect(contact({ requiresAdviser: false })).toEqual([]);
    const yearly = { requiresAdviser: false, supportLevel: SupportLevel.ANNUAL_CONTACT, lastInTouchOn: '2025-11-30' };
    expect(contact(yearly)[0]).toMatchObject({ dueOn: '2026-11-30', urgency: TodayUrgency.LATER });
  });
});

describe('referrals', () => {
  it.each([
    [ReferralState.DRAFT, 'REFERRAL_SEND', /You began it/],
    [ReferralState.SUBMITTED, 'REFERRAL_ACKNOWLEDGE', /^With Housing for 0 working days, 1 left/],
    [ReferralState.ACKNOWLEDGED, 'REFERRAL_DECIDE', /^With Housing/],
    [ReferralState.INFO_REQUESTED, 'REFERRAL_ANSWER', /^With Children’s services/],
  ])('%s', (state, kind, because) => {
    const found = only({ referrals: [aReferralNeed({ state, steps: [{ toState: state, on: '2026-11-20' }] })] });
    expect(found?.kind).toBe(kind);
    expect(found?.because).toMatch(because);
    expect(found?.legal).toBe(false);
  });

  it('run by the law’s clock inside 56 days of the need', () => {
    expect(only({ referrals: [aReferralNeed({ needOn: '2027-01-10' })] })?.legal).toBe(true);
    expect(only({ referrals: [aReferralNeed({ needOn: null })] })?.legal).toBe(false);
  });

  it('are due by the court’s clock; a draft by the date of need', () => {
    expect(only({ referrals: [aReferralNeed()] })?.dueOn).toBe('2026-11-23');
    const draft = aReferralNeed({ state: ReferralState.DRAFT, steps: [] });
    expect(only({ referrals: [draft] })?.dueOn).toBe('2027-03-01');
  });

  it.each([ReferralState.ACCEPTED, ReferralState.NOT_ACCEPTED, ReferralState.WITHDRAWN])(
    'that are %s are still named plainly',
    (state) => {
      expect(only({ referrals: [aReferralNeed({ state })] })?.title).toContain('Go on with');
    },
  );
});

describe('meetings', () => {
  const meeting = (but: Parameters<typeof aMeetingNeed>[0]) => only({ meetings: [aMeetingNeed(but)] });

  it('are prepared a week before by who arranges them', () => {
    expect(meeting({ state: 'DRAFT', part: 'MINUTE_TAKER' })).toMatchObject({
      title: 'Finish and publish the agenda of Transitions Panel',
      dueOn: '2026-11-26',
      path: '/meetings/meeting-1/agenda',
    });
    expect(meeting({ state: 'DRAFT', part: 'CHAIR' })?.title).toContain('Look at the agenda');
  });

  it('are gone to while they are in session', () => {
    expect(meeting({ state: 'IN_SESSION' })).toMatchObject({ kind: 'MEETING_LIVE', path: '/meetings/meeting-1/room' });
    expect(meeting({ state: 'PAUSED' })?.kind).toBe('MEETING_LIVE');
  });

  it('are attended, for a reason', () => {
    expect(meeting({})?.because).toBe('You are on this panel, and its papers are out');
    expect(meeting({ part: 'CHAIR' })).toMatchObject({
      because: 'You lead this meeting, and its papers are out',
      path: '/meetings/meeting-1/agenda',
    });
    expect(meeting({ part: null, mine: 1 })?.because).toBe('Someone you work with will be discussed');
    expect(meeting({ part: 'MEMBER', mine: 2 })?.because).toBe('2 people you work with will be discussed');
  });

  it('the next one is the first that has not gone', () => {
    const facts = { ...nothing, meetings: [aMeetingNeed({ heldOn: '2026-11-01', state: 'PAUSED' }), aMeetingNeed()] };
    expect(nextMeeting(facts, today)).toEqual({
      nextMeeting: { id: 'meeting-1', title: 'Transitions Panel', heldOn: '2026-12-03' },
      nextMeetingPath: '/meetings/meeting-1',
    });
    expect(nextMeeting(nothing, today)).toEqual({ nextMeeting: null, nextMeetingPath: null });
  });
});

describe('commitments', () => {
  const marcus = aViewer([Role.DELIVERY_GROUP_MEMBER], AgencyKind.HUMAN_RESOURCES, 'marcus');
  const ana = aViewer([Role.DELIVERY_GROUP_CHAIR], AgencyKind.ELECTED_MEMBERS, 'ana');
  const partner = aViewer([Role.PANEL_MEMBER], AgencyKind.DWP, 'carl');
  const due = aCommitmentNeed({ latestUpdateOn: '2026-10-25' });

  it('are updated by who leads them, from a week before it is due', () => {
    expect(only({ commitments: [due] }, marcus)).toMatchObject({ kind: 'COMMITMENT_UPDATE', dueOn: '2026-11-25' });
    expect(items({ commitments: [aCommitmentNeed()] }, marcus)).toEqual([]);
    expect(items({ commitments: [{ ...due, startsOn: '2026-12-01' }] }, marcus)).toEqual([]);
    expect(items({ commitments: [{ ...due, state: CommitmentState.EVIDENCED }] }, marcus)).toEqual([]);
    expect(items({ commitments: [due] }, partner)).toEqual([]);
  });

  it('are agreed and checked by the delivery group', () => {
    const proposed = aCommitmentNeed({ state: CommitmentState.PROPOSED, startsOn: '2026-12-01' });
    expect(only({ commitments: [proposed] }, ana)).toMatchObject({ kind: 'COMMITMENT_AGREE', dueOn: '2026-12-01' });
    expect(only({ commitments: [{ ...proposed, startsOn: '2026-11-01' }] }, ana)?.dueOn).toBe(today);
    const claimed = aCommitmentNeed({ state: CommitmentState.DELIVERED_CLAIMED, claimedById: 'marcus' });
    expect(only({ commitments: [claimed] }, ana)?.kind).toBe('COMMITMENT_CHECK');
    expect(items({ commitments: [{ ...claimed, claimedById: 'ana' }] }, ana)).toEqual([]);
    expect(items({ commitments: [due] }, ana)).toEqual([]);
  });
});
