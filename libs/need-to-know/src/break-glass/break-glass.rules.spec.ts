import {
  BreakGlassReason,
  BreakGlassState,
  classesFor,
  mustBeAnswerable,
  mustBeFreeToAsk,
  mustBeRenewable,
  mustBeReviewable,
  needsSecond,
  reviewDueOn,
  reviewIsLate,
} from './break-glass.rules.js';

const free = { alreadyOpen: false, alreadyWaits: false };
const refused = (rule: string) => expect.objectContaining({ rule }) as Error;

describe('opening a record that nothing opens', () => {
  it('shows what the reason needs and no more', () => {
    expect(classesFor(BreakGlassReason.COVERING_COLLEAGUE)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/ADDRESS|PLAN_/)]),
    );
    expect(classesFor(BreakGlassReason.MISSING)).not.toContain('PLAN_HEALTH');
    expect(classesFor(BreakGlassReason.RISK_TO_LIFE_NOW)).toEqual(
      expect.arrayContaining(['PLAN_HEALTH', 'PLAN_RISK', 'ADDRESS']),
    );
    for (const reason of Object.values(BreakGlassReason)) {
      expect(classesFor(reason)).not.toContain('BACKGROUND');
      expect(classesFor(reason)).not.toContain('PLAN_IMMIGRATION');
    }
  });

  it('of somebody sealed waits for a second person, but for a risk to life now', () => {
    expect(needsSecond(true, BreakGlassReason.MISSING)).toBe(true);
    expect(needsSecond(true, BreakGlassReason.RISK_TO_LIFE_NOW)).toBe(false);
    expect(needsSecond(false, BreakGlassReason.MISSING)).toBe(false);
  });

  it('is to be reviewed within two working days, and stops the next one after that', () => {
    const due = reviewDueOn('2026-11-27');
    expect(due).toBe('2026-12-01');
    expect(reviewIsLate({ reviewedAt: null, reviewDueOn: due }, '2026-12-01')).toBe(false);
    expect(reviewIsLate({ reviewedAt: null, reviewDueOn: due }, '2026-12-02')).toBe(true);
    expect(reviewIsLate({ reviewedAt: '2026-12-03T09:00:00Z', reviewDueOn: due }, '2026-12-04')).toBe(false);
    const others = [{ reviewedAt: null, reviewDueOn: due }];
    expect(() => mustBeFreeToAsk({ others, ...free }, '2026-12-01')).not.toThrow();
    expect(() => mustBeFreeToAsk({ others, ...free }, '2026-12-02')).toThrow(refused('break-glass.review-late'));
    expect(() => mustBeFreeToAsk({ ...free, others: [], alreadyOpen: true }, '2026-12-02')).toThrow(
      refused('break-glass.already-open'),
    );
    expect(() => mustBeFreeToAsk({ ...free, others: [], alreadyWaits: true }, '2026-12-01')).toThrow(
      refused('break-glass.already-waits'),
    );
  });

  it('can be made longer once, while it lasts', () => {
    expect(() => mustBeRenewable({ startedAt: 'x', open: true, renewed: false })).not.toThrow();
    expect(() => mustBeRenewable({ startedAt: 'x', open: false, renewed: false })).toThrow(refused('break-glass.over'));
    expect(() => mustBeRenewable({ startedAt: 'x', open: true, renewed: true })).toThrow(
      refused('break-glass.renewed-before'),
    );
  });

  it('is answered by somebody else, once, while it waits', () => {
    const { WAITING, REFUSED, LAPSED, OPEN, OVER } = BreakGlassState;
    const asked = (state: BreakGlassState) => ({ state, workerId: 'sam' });
    expect(() => mustBeAnswerable(asked(WAITING), 'tom')).not.toThrow();
    expect(() => mustBeAnswerable(asked(WAITING), 'sam')).toThrow(refused('break-glass.own-request'));
    expect(() => mustBeAnswerable(asked(LAPSED), 'tom')).toThrow(refused('break-glass.lapsed'));
    for (const state of [REFUSED, OPEN, OVER])
      expect(() => mustBeAnswerable(asked(state), 'tom')).toThrow(refused('break-glass.nothing-waits'));
  });

  it('is reviewed by somebody else, once', () => {
    const waiting = { workerId: 'sam', reviewedAt: null };
    expect(() => mustBeReviewable(waiting, 'tom')).not.toThrow();
    expect(() => mustBeReviewable(waiting, 'sam')).toThrow(refused('break-glass.own-review'));
    expect(() => mustBeReviewable({ ...waiting, reviewedAt: 'x' }, 'tom')).toThrow(
      refused('break-glass.reviewed-before'),
    );
  });
});
