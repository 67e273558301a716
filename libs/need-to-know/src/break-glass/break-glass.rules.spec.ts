import {
  BreakGlassReason,
  classesFor,
  mustBeApprovable,
  mustBeFreeToAsk,
  mustBeRenewable,
  mustBeReviewable,
  needsSecond,
  reviewDueOn,
  reviewIsLate,
} from './break-glass.rules.js';

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
    expect(() => mustBeFreeToAsk({ others, alreadyOpen: false }, '2026-12-01')).not.toThrow();
    expect(() => mustBeFreeToAsk({ others, alreadyOpen: false }, '2026-12-02')).toThrow(
      refused('break-glass.review-late'),
    );
    expect(() => mustBeFreeToAsk({ others: [], alreadyOpen: true }, '2026-12-02')).toThrow(
      refused('break-glass.already-open'),
    );
  });

  it('can be made longer once, while it lasts', () => {
    expect(() => mustBeRenewable({ startedAt: 'x', open: true, renewed: false })).not.toThrow();
    expect(() => mustBeRenewable({ startedAt: 'x', open: false, renewed: false })).toThrow(refused('break-glass.over'));
    expect(() => mustBeRenewable({ startedAt: 'x', open: true, renewed: true })).toThrow(
      refused('break-glass.renewed-before'),
    );
  });

  it('is agreed to and reviewed by somebody else', () => {
    const waiting = { startedAt: null, workerId: 'sam', reviewedAt: null };
    expect(() => mustBeApprovable(waiting, 'tom')).not.toThrow();
    expect(() => mustBeApprovable(waiting, 'sam')).toThrow(refused('break-glass.own-request'));
    expect(() => mustBeApprovable({ ...waiting, startedAt: 'x' }, 'tom')).toThrow(refused('break-glass.nothing-waits'));
    expect(() => mustBeReviewable(waiting, 'tom')).not.toThrow();
    expect(() => mustBeReviewable(waiting, 'sam')).toThrow(refused('break-glass.own-review'));
    expect(() => mustBeReviewable({ ...waiting, reviewedAt: 'x' }, 'tom')).toThrow(
      refused('break-glass.reviewed-before'),
    );
  });
});
