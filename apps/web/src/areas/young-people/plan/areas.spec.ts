import { areaState, changedFields, fieldsInConflict, pick, wordsOf } from './areas.js';
import { agreedInWords, askedInWords, labelOf, PARTICIPATION, progressInWords, versionDates } from './plan-words.js';

const empty = { myView: '', needs: '', workingWell: '', worries: '', nextSteps: '', contingency: '' };

describe('writing an area of a plan', () => {
  it('sends only what was changed, so that nobody else is written over', () => {
    const before = { ...empty, needs: 'A home' };
    const now = { ...before, worries: 'Rent', needs: 'A home' };

    expect(changedFields(before, now)).toEqual(['worries']);
    expect(pick(now, changedFields(before, now))).toEqual({ worries: 'Rent' });
  });

  it('is a conflict only in a part that both changed to different words', () => {
    const mine = { ...empty, needs: 'Mine', worries: 'Rent' };

    expect(fieldsInConflict(empty, mine, { ...empty, nextSteps: 'Theirs' })).toEqual([]);
    expect(fieldsInConflict(empty, mine, { ...empty, needs: 'Theirs' })).toEqual(['needs']);
    expect(fieldsInConflict(empty, mine, { ...empty, worries: 'Rent' })).toEqual([]);
  });

  it('says how far each area is', () => {
    expect(areaState({ ...empty, objectives: [] })).toBe('nothing yet');
    expect(areaState({ ...empty, myView: 'Near my nan', objectives: [1, 2] })).toBe('written, 2 goals');
    expect(wordsOf({ ...empty, needs: 'A home' })).toEqual({ ...empty, needs: 'A home' });
  });
});

describe('a plan in words', () => {
  it('says how far a goal is', () => {
    expect([progressInWords(1, 3), progressInWords(1, 1), progressInWords(0, 0)]).toEqual([
      '1 of 3 actions done',
      '1 of 1 action done',
      'No actions yet',
    ]);
  });

  it('says what the young person says of it, and who asked for a review', () => {
    expect(agreedInWords('AGREED_IN_PART', 'Tia')).toBe('Tia agrees, with differences');
    expect([askedInWords('CLOCK'), askedInWords('YOUNG_PERSON')]).toEqual([
      'It was due',
      'Asked for by the young person',
    ]);
    expect([labelOf(PARTICIPATION, 'PN1'), labelOf(PARTICIPATION, 'PN0')]).toEqual([
      'Came and spoke for themselves',
      'PN0',
    ]);
  });

  it('gives the days of a version as far as they have come', () => {
    const dates = { meetingOn: '2026-05-12', submittedOn: '2026-05-14', authorisedOn: null, sharedOn: null };

    expect(versionDates(dates, 'Tia')).toBe('Review meeting 12 May 2026 · sent for sign-off 14 May 2026');
  });
});
