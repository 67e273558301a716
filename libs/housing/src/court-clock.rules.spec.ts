import { Tone } from '@app/platform';
import { courtTime, type TimedStep, usualLimits } from './court-clock.rules.js';
import { Court, ReferralState } from './referral-state.js';

// In November 2026 the 2nd, 9th, 16th and 23rd are Mondays.
const drafted: TimedStep = { toState: ReferralState.DRAFT, on: '2026-11-12' };
const sent: TimedStep = { toState: ReferralState.SUBMITTED, on: '2026-11-13' };
const taken: TimedStep = { toState: ReferralState.ACKNOWLEDGED, on: '2026-11-16' };
const asked: TimedStep = { toState: ReferralState.INFO_REQUESTED, on: '2026-11-18' };
const answered: TimedStep = { toState: ReferralState.ACKNOWLEDGED, on: '2026-11-24' };

describe('whose court a referral is in', () => {
  it('is nobody’s before it is sent, or when there is no step at all', () => {
    expect(courtTime([], '2026-11-23')).toMatchObject({ court: null, words: 'Not sent yet', dueOn: null });
    expect(courtTime([drafted], '2026-11-23')).toMatchObject({
      court: null,
      words: 'Not sent yet',
      elapsedWorkingDays: 0,
      limitWorkingDays: null,
      tone: Tone.NONE,
    });
  });

  it('is housing’s when sent, with one working day to acknowledge, over the weekend', () => {
    expect(courtTime([drafted, sent], '2026-11-13').words).toBe('With Housing for 0 working days, 1 left');
    expect(courtTime([drafted, sent], '2026-11-15').elapsedWorkingDays).toBe(0);
    const monday = courtTime([drafted, sent], '2026-11-16');
    expect(monday).toMatchObject({ words: 'With Housing for 1 working day, due today', tone: Tone.SOON });
    expect(monday.dueOn).toBe('2026-11-16');
  });

  it('says by how much it is over, and which day was the last in time', () => {
    expect(courtTime([drafted, sent], '2026-11-18')).toMatchObject({
      court: Court.HOUSING,
      words: 'With Housing for 3 working days, 2 over',
      tone: Tone.LATE,
      dueOn: '2026-11-16',
    });
    expect(courtTime([drafted, sent], '2026-11-23').dueOn).toBe('2026-11-16');
  });

  it('counts all of housing’s days towards the decision', () => {
    expect(courtTime([drafted, sent, taken], '2026-11-18')).toMatchObject({
      words: 'With Housing for 3 working days, 2 left',
      elapsedWorkingDays: 3,
      limitWorkingDays: 5,
      dueOn: '2026-11-20',
      tone: Tone.OK,
    });
    expect(courtTime([drafted, sent, taken], '2026-11-19').tone).toBe(Tone.SOON);
  });

  it('goes to the council when housing asks: a pause for housing, and a clock of its own', () => {
    const steps = [drafted, sent, taken, asked];
    expect(courtTime(steps, '2026-11-20')).toMatchObject({
      court: Court.COUNCIL,
      words: 'With Children’s services for 2 working days, 3 left',
      tone: Tone.HOLD,
      withHousingDays: 3,
      withCouncilDays: 2,
    });
    expect(courtTime(steps, '2026-11-26')).toMatchObject({ elapsedWorkingDays: 6, tone: Tone.LATE });
  });

  it('comes back with housing’s days where they stopped; the council’s days stay counted', () => {
    expect(courtTime([drafted, sent, taken, asked, answered], '2026-11-25')).toMatchObject({
      court: Court.HOUSING,
      words: 'With Housing for 4 working days, 1 left',
      withHousingDays: 4,
      withCouncilDays: 4,
    });
  });

  it('starts the council’s clock again at the second question', () => {
    const again = { toState: ReferralState.INFO_REQUESTED, on: '2026-11-25' };
    expect(courtTime([drafted, sent, taken, asked, answered, again], '2026-11-26')).toMatchObject({
      words: 'With Children’s services for 1 working day, 4 left',
      elapsedWorkingDays: 1,
      withCouncilDays: 5,
    });
  });

  it.each([
    [ReferralState.ACCEPTED, 'Decided after 5 working days: 5 with Housing, 0 with Children’s services', Tone.DONE],
    [ReferralState.NOT_ACCEPTED, 'Decided after 5 working days: 5 with Housing, 0 with Children’s services', Tone.NONE],
    [ReferralState.WITHDRAWN, 'Withdrawn after 5 working days: 5 with Housing, 0 with Children’s services', Tone.NONE],
  ])('stands still when it is %s', (toState, words, tone) => {
    const closed = courtTime([drafted, sent, taken, { toState, on: '2026-11-20' }], '2026-12-20');
    expect(closed).toMatchObject({ court: null, words, tone, elapsedWorkingDays: 5, limitWorkingDays: null });
  });

  it('counts what is sent after hours or at the weekend from the next working day', () => {
    const late = { ...sent, afterHours: true };
    expect(courtTime([drafted, late], '2026-11-14').elapsedWorkingDays).toBe(0);
    expect(courtTime([drafted, late], '2026-11-16').elapsedWorkingDays).toBe(0);
    expect(courtTime([drafted, late], '2026-11-17').elapsedWorkingDays).toBe(1);
    expect(courtTime([drafted, { ...sent, on: '2026-11-14' }], '2026-11-17').elapsedWorkingDays).toBe(1);
  });

  it('counts no bank holiday: Easter 2027', () => {
    const thursday = { toState: ReferralState.SUBMITTED, on: '2027-03-25' };
    expect(courtTime([thursday], '2027-03-29').elapsedWorkingDays).toBe(0);
    expect(courtTime([thursday], '2027-03-30').elapsedWorkingDays).toBe(1);
  });

  it('takes other limits where a council has its own', () => {
    const limits = { ...usualLimits, decide: 10 };
    expect(courtTime([drafted, sent, taken], '2026-11-18', limits).words).toBe(
      'With Housing for 3 working days, 7 left',
    );
  });
});
