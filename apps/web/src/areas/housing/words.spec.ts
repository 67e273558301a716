import { agreementInWords } from './one/agreement.js';
import { shortly, stepTitle } from './words.js';

describe('the words of a referral', () => {
  it('tell an answer from the first time housing took it on', () => {
    expect(stepTitle({ fromState: 'SUBMITTED', toState: 'ACKNOWLEDGED' })).toBe('Housing took it on');
    expect(stepTitle({ fromState: 'INFO_REQUESTED', toState: 'ACKNOWLEDGED' })).toBe('Children’s services answered');
    expect(stepTitle({ fromState: null, toState: 'DRAFT' })).toBe('Referral begun');
  });

  it('are cut at a word on a card, and whole when they fit', () => {
    expect(shortly('A room near college')).toBe('A room near college');
    expect(shortly('A room near college, with a garden', 22)).toBe('A room near college…');
  });

  it('say on what ground it may be shared, and that nothing is sent without one', () => {
    expect(agreementInWords({ consent: 'GIVEN', consentWords: 'Tia said yes', consentOn: '2026-11-12' })).toBe(
      'They agreed to this being shared, recorded on 12 November 2026. “Tia said yes”',
    );
    expect(agreementInWords({ consent: 'LEGAL_BASIS', consentWords: null, consentOn: null })).toBe(
      'Shared without their agreement, on a legal basis.',
    );
    expect(agreementInWords({ consent: null, consentWords: null, consentOn: null })).toMatch(/^Not recorded yet/);
  });
});
