import { activitySentence } from './activity-words.js';

describe('the record of activity', () => {
  it('says who did what, in a sentence', () => {
    expect(activitySentence('action.raised', {}, 'Leah Hart')).toBe('Leah Hart raised an action');
    expect(activitySentence('young-person.imported', {}, null)).toBe('The service brought in a young person’s record');
  });

  it('tells the two ends of a decision apart', () => {
    expect(activitySentence('referral.decided', { accepted: true }, 'Dan Price')).toBe(
      'Dan Price accepted a housing referral',
    );
    expect(activitySentence('referral.decided', { accepted: false }, 'Dan Price')).toMatch(/did not accept/);
  });

  it('says of an import how many records it added and changed', () => {
    const counts = { type: 'import.applied', added: 1516, changed: 1, refused: 0 };
    expect(activitySentence('import.applied', counts, 'Joe Bright')).toBe(
      'Joe Bright brought in an import: 1,516 records added, 1 record changed, 0 rows refused',
    );
  });

  it('still says what it is where there are no words for it, and repeats no data', () => {
    expect(activitySentence('panel.something-new', { note: 'secret' }, 'Priya Nair')).toBe(
      'Priya Nair did something in panel: something new',
    );
  });
});
