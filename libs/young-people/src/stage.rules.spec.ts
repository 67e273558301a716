import { aYoungPerson } from '../testing/index.js';
import { becauseFields, inForce, type StageFacts, stageFields } from './stage.rules.js';
import { CareStatus, SupportLevel } from './status/status.js';
import { statusOn } from './status/status.rules.js';

const stage = (but: Partial<StageFacts> = {}): StageFacts => ({
  ...aYoungPerson(),
  computedStatus: CareStatus.ELIGIBLE,
  ...but,
});
const override = (overrideStatus: CareStatus, but: Partial<StageFacts> = {}) =>
  stage({
    overrideStatus,
    overrideReason: 'The court said so',
    overrideApprovedById: 'tom',
    overrideStartsOn: '2026-11-01',
    overrideExpiresOn: '2027-02-01',
    ...but,
  });

describe('the stage', () => {
  it('is what the dates say, with what it asks for and the statute', () => {
    expect(stageFields('tia', stage())).toMatchObject({
      status: CareStatus.ELIGIBLE,
      words: 'Eligible: 16 or 17 and in care',
      computedStatus: CareStatus.ELIGIBLE,
      override: null,
      requiresPlan: true,
      requiresAdviser: true,
      youngPersonId: 'tia',
    });
  });

  it('is the override while one is in force, with the computed one beside it', () => {
    expect(stageFields('tia', override(CareStatus.QUALIFYING))).toMatchObject({
      status: CareStatus.QUALIFYING,
      computedStatus: CareStatus.ELIGIBLE,
      computedWords: 'Eligible: 16 or 17 and in care',
      requiresPlan: false,
      override: {
        status: CareStatus.QUALIFYING,
        reason: 'The court said so',
        approvedById: 'tom',
        startsOn: '2026-11-01',
        expiresOn: '2027-02-01',
      },
    });
  });

  it('has a support level only at 21 to 24: the override’s, or the computed, or contact once a year', () => {
    const at21 = CareStatus.FORMER_RELEVANT_21_24;

    expect(inForce(stage({ computedStatus: at21, computedSupportLevel: SupportLevel.ACTIVE }))).toMatchObject({
      supportLevel: SupportLevel.ACTIVE,
      requiresPlan: true,
    });
    expect(inForce(override(at21)).supportLevel).toBe(SupportLevel.ANNUAL_CONTACT);
    expect(inForce(override(at21, { overrideSupportLevel: SupportLevel.EDUCATION })).supportLevel).toBe(
      SupportLevel.EDUCATION,
    );
    expect(inForce(override(at21, { computedSupportLevel: SupportLevel.ACTIVE })).supportLevel).toBe(
      SupportLevel.ACTIVE,
    );
    expect(inForce(override(CareStatus.NONE, { computedSupportLevel: SupportLevel.ACTIVE })).supportLevel).toBeNull();
  });

  it('gives each reason with the statute behind the answer', () => {
    const answer = statusOn({ dateOfBirth: '2015-01-01', carePeriods: [] }, '2026-11-22');

    expect(becauseFields(answer)[0]).toEqual({
      code: answer.because[0]?.code,
      sentence: answer.because[0]?.sentence,
      law: answer.law,
    });
  });
});
