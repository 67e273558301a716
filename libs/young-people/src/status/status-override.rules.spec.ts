import { addMonths } from '@app/platform';
import { inCare, statusFacts } from '../../testing/status-facts.js';
import { CareStatus, SupportLevel } from './status.js';
import { statusOn } from './status.rules.js';
import { type StatusOverride, effectiveStatus, mustBeSoundOverride } from './status-override.rules.js';

const today = '2025-11-22';
const anOverride = (but: Partial<StatusOverride> = {}): StatusOverride => ({
  status: CareStatus.RELEVANT,
  supportLevel: null,
  reason: 'Days abroad were counted twice by the last authority',
  askedById: 'amira',
  approvedById: 'tom',
  startsOn: today,
  expiresOn: '2026-05-22',
  ...but,
});
const refusing = (but: Partial<StatusOverride>) => () => mustBeSoundOverride(anOverride(but));

describe('an override of the status', () => {
  it('is sound with a reason, an approver and an end', () => {
    expect(refusing({})).not.toThrow();
    expect(refusing({ reason: '0123456789', expiresOn: addMonths(today, 12) })).not.toThrow();
    expect(refusing({ status: 'FORMER_RELEVANT_21_24', supportLevel: 'ACTIVE' })).not.toThrow();
  });

  it.each<[string, string, Partial<StatusOverride>]>([
    ['status-override.reason-too-short', 'reason', { reason: 'nine long' }],
    ['status-override.reason-too-short', 'reason', { reason: '            ' }],
    ['status-override.approver-missing', 'approvedById', { approvedById: '' }],
    ['status-override.self-approved', 'approvedById', { approvedById: 'amira' }],
    ['status-override.ends-too-soon', 'expiresOn', { expiresOn: today }],
    ['status-override.ends-too-late', 'expiresOn', { expiresOn: '2026-11-23' }],
    ['status-override.is-a-fact', 'status', { status: 'DECEASED' }],
    ['status-override.support-level', 'supportLevel', { supportLevel: 'ACTIVE' }],
  ])('is refused: %s', (rule, field, but) => {
    expect(refusing(but)).toThrow(expect.objectContaining({ rule, field }));
  });
});

describe('what applies', () => {
  const facts = statusFacts({ carePeriods: [inCare('2025-01-01', '2025-03-01')] });
  const computed = statusOn(facts, today);

  it('is the computed status when nothing overrides it', () => {
    expect(effectiveStatus(computed, [], today)).toEqual({
      status: CareStatus.QUALIFYING,
      supportLevel: null,
      computed,
      override: null,
      differs: false,
    });
  });

  it('is the override from its first day to the day before it expires, with the computed status beside it', () => {
    const override = anOverride();
    const on = (day: string) => effectiveStatus(statusOn(facts, day), [override], day);

    expect(on('2025-11-21').override).toBeNull();
    expect(on(today)).toEqual({ status: CareStatus.RELEVANT, supportLevel: null, computed, override, differs: true });
    expect(on('2026-05-21').status).toBe(CareStatus.RELEVANT);
    expect(on('2026-05-22')).toMatchObject({ status: CareStatus.QUALIFYING, override: null });
  });

  it('is no longer an override that was withdrawn', () => {
    const override = anOverride({ endedOn: '2026-01-01' });

    expect(effectiveStatus(computed, [override], '2025-12-31').override).toBe(override);
    expect(effectiveStatus(computed, [override], '2026-01-01').override).toBeNull();
  });

  it('is the override that began last, of several', () => {
    const older = anOverride({ startsOn: '2025-10-01' });
    const newer = anOverride({ status: CareStatus.NONE });

    expect(effectiveStatus(computed, [newer, older], today).override).toBe(newer);
  });

  it('says when an override agrees with the dates', () => {
    const agreeing = anOverride({ status: CareStatus.QUALIFYING });
    const closer = anOverride({ status: CareStatus.FORMER_RELEVANT_21_24, supportLevel: SupportLevel.EDUCATION });

    expect(effectiveStatus(computed, [agreeing], today)).toMatchObject({ differs: false, override: agreeing });
    expect(effectiveStatus(computed, [closer], today)).toMatchObject({ differs: true, supportLevel: 'EDUCATION' });
  });

  it('is contact once a year at 21 to 24 when nothing says more', () => {
    const plain = anOverride({ status: CareStatus.FORMER_RELEVANT_21_24 });
    const asked = { ...computed, status: CareStatus.FORMER_RELEVANT_21_24, supportLevel: SupportLevel.ACTIVE };

    expect(effectiveStatus(computed, [plain], today).supportLevel).toBe(SupportLevel.ANNUAL_CONTACT);
    expect(effectiveStatus(asked, [plain], today)).toMatchObject({ supportLevel: SupportLevel.ACTIVE, differs: false });
  });
});
