import { Tone } from '@app/platform';
import { type ClockFacts, clocksOf, hasOpenDuties, inTouchDueOn } from './clocks.rules.js';
import { CareStatus, SupportLevel } from './status/status.js';

const today = '2026-11-22';
const facts = (but: Partial<ClockFacts> = {}): ClockFacts => ({
  dateOfBirth: '2009-02-05',
  status: CareStatus.ELIGIBLE,
  supportLevel: null,
  requiresPlan: true,
  requiresAdviser: true,
  planReviewDueOn: null,
  needsAssessmentDueOn: null,
  lastInTouchOn: null,
  ...but,
});
const kinds = (but: Partial<ClockFacts>) => clocksOf(facts(but), today).map(({ kind }) => kind);
const only = (kind: string, but: Partial<ClockFacts>) =>
  clocksOf(facts(but), today).find((clock) => clock.kind === kind);

describe('the dates that matter', () => {
  it('begin with the next birthday that changes what is owed', () => {
    expect(only('TURNS_18', {})).toMatchObject({
      label: 'Turns 18',
      dueOn: '2027-02-05',
      days: 75,
      words: 'in 75 days',
      tone: Tone.SOON,
    });
    expect(kinds({ dateOfBirth: '2008-11-22', status: CareStatus.FORMER_RELEVANT })).toEqual(['TURNS_21']);
    expect(kinds({ dateOfBirth: '2005-11-22', status: CareStatus.FORMER_RELEVANT_21_24 })).toEqual(['TURNS_25']);
    expect(kinds({ dateOfBirth: '2001-01-01', status: CareStatus.FORMER_RELEVANT_EDUCATION })).toEqual([]);
  });

  it('put a birthday on 29 February on 1 March in a common year', () => {
    expect(only('TURNS_18', { dateOfBirth: '2012-02-29' })?.dueOn).toBe('2030-03-01');
  });

  it('hold the review of the plan, where one is owed', () => {
    expect(only('PLAN_REVIEW', { planReviewDueOn: '2026-11-20' })).toMatchObject({
      words: '2 days overdue',
      days: -2,
      tone: Tone.LATE,
    });
    expect(only('PLAN_REVIEW', { planReviewDueOn: '2026-12-20' })?.tone).toBe(Tone.SOON);
    expect(kinds({ planReviewDueOn: '2026-11-20', requiresPlan: false })).toEqual(['TURNS_18']);
  });

  it('hold the needs assessment, where a plan is owed and it is not done', () => {
    expect(only('NEEDS_ASSESSMENT', { needsAssessmentDueOn: '2027-02-01' })?.tone).toBe(Tone.OK);
    expect(kinds({ needsAssessmentDueOn: '2027-02-01', requiresPlan: false })).toEqual(['TURNS_18']);
  });

  it('hold the next contact: 8 weeks after the last, or a year where support has closed', () => {
    expect(only('KEEP_IN_TOUCH', { lastInTouchOn: '2026-10-01' })).toMatchObject({
      label: 'Next contact',
      dueOn: '2026-11-26',
      tone: Tone.SOON,
    });
    const closed = {
      status: CareStatus.FORMER_RELEVANT_21_24,
      supportLevel: SupportLevel.ANNUAL_CONTACT,
      requiresAdviser: false,
      requiresPlan: false,
      lastInTouchOn: '2025-11-01',
    };
    expect(only('KEEP_IN_TOUCH', closed)).toMatchObject({
      label: 'Yearly contact',
      dueOn: '2026-11-01',
      tone: Tone.LATE,
      law: 'Children Act 1989 s23CZB',
    });
    expect(inTouchDueOn(facts({ requiresAdviser: false, lastInTouchOn: '2026-10-01' }))).toBeNull();
    expect(inTouchDueOn(facts())).toBeNull();
  });

  it.each([CareStatus.DECEASED, CareStatus.TRANSFERRED, CareStatus.ENDED_25, CareStatus.NONE])(
    'are not counted any more at %s',
    (status) => {
      expect(hasOpenDuties(status)).toBe(false);
      expect(kinds({ status, planReviewDueOn: '2026-11-20' })).toEqual([]);
    },
  );
});
