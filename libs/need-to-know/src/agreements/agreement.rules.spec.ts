import { AgencyKind } from '@app/access';
import {
  agreementState,
  daysLeft,
  LawfulBasis,
  mustBeSoundAgreement,
  mustBeSoundBasis,
  SpecialCondition,
  usualBases,
  warningOf,
} from './agreement.rules.js';

const days = { startsOn: '2026-01-01', expiresOn: '2027-01-01', endedAt: null };

describe('an agreement to share', () => {
  it.each([
    ['2025-12-31', 'FUTURE', 366, null],
    ['2026-01-01', 'LIVE', 365, null],
    ['2026-11-01', 'LIVE', 61, null],
    ['2026-11-02', 'EXPIRING', 60, 60],
    ['2026-12-02', 'EXPIRING', 30, 30],
    ['2026-12-25', 'EXPIRING', 7, 7],
    ['2026-12-31', 'EXPIRING', 1, 7],
    ['2027-01-01', 'EXPIRED', 0, null],
  ])('on %s is %s', (today, state, left, warning) => {
    expect(agreementState(days, today)).toBe(state);
    expect(daysLeft(days, today)).toBe(left);
    expect(warningOf(days, today)).toBe(warning);
  });

  it('that somebody ended is over on the same day, whatever its dates say', () => {
    const ended = { ...days, endedAt: '2026-05-05T09:00:00Z' };
    expect(agreementState(ended, '2026-05-05')).toBe('ENDED');
    expect(daysLeft(ended, '2026-05-05')).toBe(0);
    expect(warningOf(ended, '2026-12-30')).toBeNull();
  });

  it.each([
    [AgencyKind.CHILDRENS_SERVICES, {}, 'agreement.not-a-partner'],
    [AgencyKind.DWP, { expiresOn: '2026-01-01' }, 'agreement.ends-before-it-starts'],
    [AgencyKind.DWP, { signedOn: '2026-01-02' }, 'agreement.signed-late'],
    [AgencyKind.DWP, { expiresOn: '2030-01-01' }, 'agreement.too-long'],
  ])('with %s is refused where %j', (kind, but, rule) => {
    const agreement = { startsOn: '2026-01-01', expiresOn: '2027-01-01', signedOn: '2025-12-01', ...but };
    expect(() => mustBeSoundAgreement(agreement, kind)).toThrow(expect.objectContaining({ rule }));
  });
});

describe('a basis for sharing', () => {
  it('is there for each class that the agency can be shown, with a condition where the class is special', () => {
    expect(usualBases(AgencyKind.DWP).map(({ factClass, condition }) => [factClass, condition])).toEqual([
      ['LEARNING', null],
      ['OWN_WORDS', 'SAFEGUARDING'],
      ['PLAN_EDUCATION_TRAINING', null],
      ['PLAN_EMPLOYMENT', null],
      ['PLAN_FINANCIAL', null],
    ]);
    expect(usualBases(AgencyKind.CHILDRENS_SERVICES)).toEqual([]);
    for (const kind of Object.values(AgencyKind))
      for (const basis of usualBases(kind)) expect(() => mustBeSoundBasis(basis, kind)).not.toThrow();
  });

  it('never opens more than the ceiling', () => {
    const health = { factClass: 'PLAN_HEALTH', condition: SpecialCondition.HEALTH_OR_SOCIAL_CARE } as const;
    expect(() => mustBeSoundBasis(health, AgencyKind.DWP)).toThrow(
      expect.objectContaining({ rule: 'basis.above-the-ceiling' }),
    );
    expect(() => mustBeSoundBasis({ ...health, condition: null }, AgencyKind.HEALTH)).toThrow(
      expect.objectContaining({ rule: 'basis.needs-condition' }),
    );
    expect(usualBases(AgencyKind.HEALTH)[0]?.lawfulBasis).toBe(LawfulBasis.PUBLIC_TASK);
  });
});
