import {
  type PlanVersionLife,
  authorise,
  mustBeHeld,
  mustBeLate,
  recordShared,
  returnToAuthor,
  sectionsWithoutDecision,
  submit,
  supersede,
} from './plan-life-cycle.rules.js';
import { PlanSectionKey } from './plan-sections.js';
import { Agreement, OverdueReason, Participation, PlanState, participationWords } from './plan-words.js';

const today = '2026-11-22';
const tomorrow = '2026-11-23';
const said = { meetingOn: '2026-11-02', participation: Participation.PN1, agreement: Agreement.AGREED };

const aVersion = (but: Partial<PlanVersionLife> = {}): PlanVersionLife => ({
  state: PlanState.AUTHORISED,
  authorId: 'leah',
  authoriserId: 'tom',
  delegatedForId: null,
  meetingOn: '2026-11-02',
  recordedOn: '2026-11-10',
  submittedOn: '2026-11-10',
  authorisedOn: '2026-11-20',
  sharedOn: null,
  participation: Participation.PN1,
  agreement: Agreement.AGREED,
  agreementWords: null,
  returnReason: null,
  ...but,
});

describe('a version of the plan', () => {
  it('is sent with the day of the meeting, apart from the day it was written up', () => {
    expect(submit(said, today)).toEqual({
      change: {
        state: PlanState.SUBMITTED,
        meetingOn: '2026-11-02',
        recordedOn: today,
        submittedOn: today,
        participation: 'PN1',
        agreement: 'AGREED',
        agreementWords: null,
        returnReason: null,
      },
      fact: { type: 'plan.submitted', meetingOn: '2026-11-02', participation: 'PN1', agreement: 'AGREED' },
    });
  });

  it('is sent on the day of the meeting, and not before it', () => {
    expect(() => submit({ ...said, meetingOn: today }, today)).not.toThrow();
    expect(() => submit({ ...said, meetingOn: tomorrow }, today)).toThrow(
      expect.objectContaining({ rule: 'plan.in-future', field: 'meetingOn' }),
    );
  });

  it.each([Agreement.AGREED_IN_PART, Agreement.NOT_AGREED, Agreement.COULD_NOT_ASK])(
    'needs words when %s',
    (agreement) => {
      const refusal = expect.objectContaining({ rule: 'plan.agreement-words-missing', field: 'agreementWords' });

      expect(() => submit({ ...said, agreement, agreementWords: '  ' }, today)).toThrow(refusal);
      expect(submit({ ...said, agreement, agreementWords: ' I want to live nearer ' }, today).change).toMatchObject({
        agreement,
        agreementWords: 'I want to live nearer',
      });
    },
  );

  it('keeps the words of the young person out of the log', () => {
    const { fact } = submit({ ...said, agreement: Agreement.NOT_AGREED, agreementWords: 'Not Leeds' }, today);

    expect(JSON.stringify(fact)).not.toContain('Leeds');
  });

  it('comes back with a reason, which goes when it is sent again', () => {
    expect(returnToAuthor(' Say where the deposit comes from ')).toEqual({
      change: { state: PlanState.RETURNED, returnReason: 'Say where the deposit comes from' },
      fact: { type: 'plan.returned' },
    });
    expect(() => returnToAuthor(' ')).toThrow(expect.objectContaining({ rule: 'plan.return-reason-missing' }));
    expect(submit(said, today).change.returnReason).toBeNull();
  });

  it('becomes the plan when it is authorised, and sets the one before aside', () => {
    expect(authorise({ authoriserId: 'dana', delegatedForId: 'tom' }, today)).toEqual({
      change: { state: PlanState.AUTHORISED, authorisedOn: today, authoriserId: 'dana', delegatedForId: 'tom' },
      fact: { type: 'plan.authorised', delegated: true },
    });
    expect(supersede().change).toEqual({ state: PlanState.SUPERSEDED });
  });

  it('is given to the young person after it was authorised, and not ahead of time', () => {
    expect(recordShared(aVersion(), '2026-11-20', today).change).toEqual({ sharedOn: '2026-11-20' });
    expect(() => recordShared(aVersion(), '2026-11-19', today)).toThrow(
      expect.objectContaining({ rule: 'plan.shared-too-early' }),
    );
    expect(() => recordShared(aVersion(), tomorrow, today)).toThrow(
      expect.objectContaining({ rule: 'plan.in-future' }),
    );
  });
});

describe('a review', () => {
  it('is recorded once it has been held', () => {
    expect(() => mustBeHeld(today, today)).not.toThrow();
    expect(() => mustBeHeld(tomorrow, today)).toThrow(expect.objectContaining({ field: 'heldOn' }));
  });

  it('tells how the young person took part, with the codes of the return', () => {
    expect(Object.keys(participationWords)).toEqual(Array.from({ length: 8 }, (_, i) => `PN${i}`));
  });

  it.each(['OVERDUE', 'NONE'] as const)('is explained when it is %s', (timeliness) => {
    expect(mustBeLate(timeliness, OverdueReason.RECORDING_DELAY)).toBe('RECORDING_DELAY');
  });

  it.each(['CURRENT', 'NOT_YET_DUE', 'NOT_REQUIRED'] as const)('needs no explaining when it is %s', (timeliness) => {
    expect(() => mustBeLate(timeliness, OverdueReason.OTHER)).toThrow(
      expect.objectContaining({ rule: 'plan.not-overdue' }),
    );
  });
});

describe('a plan without a decision', () => {
  const blank = { needs: ' ', myView: '', nextSteps: '' };

  it('has statutory sections with neither words nor a goal', () => {
    const written = Object.values(PlanSectionKey).map((section) => ({ ...blank, section, needs: 'None now' }));
    const without = written.filter(
      ({ section }) => section !== 'HEALTH' && section !== 'RISK' && section !== 'FINANCIAL',
    );

    expect(sectionsWithoutDecision(written, new Set())).toEqual([]);
    expect(sectionsWithoutDecision(without, new Set())).toEqual(['FINANCIAL', 'HEALTH']);
    expect(sectionsWithoutDecision([...without, { ...blank, section: 'HEALTH' }], new Set(['FINANCIAL']))).toEqual([
      'HEALTH',
    ]);
    expect(sectionsWithoutDecision([], new Set())).toHaveLength(10);
  });
});
