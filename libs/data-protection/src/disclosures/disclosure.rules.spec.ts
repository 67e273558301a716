import { basesInWords, type DisclosureRow, kindsInWords, sharedInWords, throughInWords } from './disclosure.rules.js';

const looked: DisclosureRow = {
  ...{ kind: 'LOOKED', day: '2026-11-20', agencyId: 'dwp', agencyKinds: null, workerId: 'marcus', byId: null },
  ...{ relationship: 'PANEL', verbs: ['OPENED'], classes: ['LEARNING', 'MINIMUM'], times: 2, consent: null },
  bases: [
    { basis: 'PUBLIC_TASK', condition: 'SAFEGUARDING', power: 'Children Act 2004 s10', agreement: 'Agreement of 2026' },
  ],
};

describe('what was shared', () => {
  it('says what, on what basis and through what, when a partner looked', () => {
    expect(sharedInWords(looked).join('; ')).toMatch(/learning/i);
    expect(basesInWords(looked)).toEqual([
      'a public task (UK GDPR article 6(1)(e)), for keeping somebody at risk safe: Children Act 2004 s10 (Agreement of 2026)',
    ]);
    expect(throughInWords(looked)).toBe('seen 2 times: on the panel’s agenda');
    expect(sharedInWords({ ...looked, verbs: ['REVEALED'] })[0]).toBe('where they live');
    expect(basesInWords({ ...looked, bases: [] })[0]).toContain('first name');
  });

  it('says who a referral and papers went to', () => {
    const referral: DisclosureRow = { ...looked, kind: 'REFERRED', consent: 'GIVEN' };
    expect([sharedInWords(referral)[0], basesInWords(referral)[0], throughInWords(referral)]).toEqual([
      'a housing referral: what they want and need in a home',
      'they agreed to it',
      'sent to them',
    ]);
    expect(kindsInWords(['HOUSING', 'HEALTH'])).toBe('Housing, Health');
  });
});
