import { overrideProblems, type OverrideDraft } from './override.js';
import { flagInWords, owedInWords } from './stage-words.js';

describe('a support stage', () => {
  it('says what is owed, by which law', () => {
    const law = 'Children Act 1989 s23C';

    expect(owedInWords({ requiresPlan: true, requiresAdviser: true, law })).toBe(
      'A pathway plan and a personal adviser are owed (Children Act 1989 s23C).',
    );
    expect(owedInWords({ requiresPlan: false, requiresAdviser: true, law })).toContain('A personal adviser is owed');
    expect(owedInWords({ requiresPlan: false, requiresAdviser: false, law })).toContain('Neither');
  });

  it('asks a person to look where the reckoning is near the edge', () => {
    expect(flagInWords('BORDERLINE')).toContain('within a week of 91');
    expect(flagInWords('SOMETHING_NEW')).toBe('SOMETHING_NEW');
  });
});

describe('an override', () => {
  const draft: OverrideDraft = {
    status: 'RELEVANT',
    supportLevel: '',
    reason: 'Letter of 3 November',
    approvedById: 'helen',
    startsOn: '2026-11-24',
    expiresOn: '2027-05-24',
  };

  it('needs a stage, a reason, who approved it, and both days', () => {
    const empty: OverrideDraft = {
      ...draft,
      status: '',
      reason: ' ',
      approvedById: '',
      startsOn: '',
      expiresOn: 'June',
    };

    expect(overrideProblems(draft)).toEqual([]);
    expect(overrideProblems(empty).map(({ field }) => field)).toEqual([
      'status',
      'reason',
      'approvedById',
      'startsOn',
      'expiresOn',
    ]);
  });
});
