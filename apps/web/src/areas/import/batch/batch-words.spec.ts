import { confirmWords, severityIn, toKnowFirst, whatHappened, whatIsRefused, whatWouldHappen } from './batch-words.js';

const counts = { youngPeopleAdded: 12, youngPeopleChanged: 3, youngPeopleUnchanged: 485, rowsRefused: 2 };
const nothing = { youngPeopleAdded: 0, youngPeopleChanged: 0, youngPeopleUnchanged: 0, rowsRefused: 0 };
const found = { refused: { total: 0 }, warnings: { total: 0 }, added: { total: 12 }, changed: { total: 3 } };

describe('an import in words', () => {
  it('says what would happen to how many', () => {
    expect(whatWouldHappen(counts)).toBe('12 young people are new, 3 change and 485 stay as they are.');
    expect(whatWouldHappen({ ...nothing, youngPeopleAdded: 1, youngPeopleChanged: 1, youngPeopleUnchanged: 1 })).toBe(
      '1 young person is new, 1 changes and 1 stays as it is.',
    );
  });

  it('says that a bad row is listed and does not stop the others', () => {
    expect(whatIsRefused(counts)).toBe(
      '2 rows cannot be loaded. They are listed below with the reasons. The other rows can be loaded without them.',
    );
    expect(whatIsRefused(nothing)).toBe('Every row can be loaded.');
  });

  it('puts the numbers on the button', () => {
    expect(confirmWords(counts)).toBe('Load 12 new young people and changes to 3 young people');
    expect(confirmWords({ ...counts, youngPeopleChanged: 0 })).toBe('Load 12 new young people');
    expect(confirmWords({ ...nothing, youngPeopleChanged: 1 })).toBe('Load changes to 1 young person');
    expect(confirmWords(nothing)).toBe('Load these files');
  });

  it('says what happened', () => {
    expect(whatHappened(counts)).toBe('12 young people are new and 3 were changed. 2 rows were not loaded.');
    expect(whatHappened({ ...nothing, youngPeopleAdded: 1 })).toBe(
      '1 young person is new and none were changed. Every row was loaded.',
    );
  });

  it('says first that the records have changed since the preview', () => {
    expect(toKnowFirst({ state: 'PREVIEWED', progressWords: 'The records have changed' })).toBe(
      'The records have changed',
    );
    expect(toKnowFirst({ state: 'PREVIEWED', progressWords: 'Checked' })).toBeUndefined();
    expect(toKnowFirst({ state: 'APPLIED', progressWords: 'Loaded' })).toBeUndefined();
  });

  it('shows what was refused first, then what the address names', () => {
    expect(severityIn('', { ...found, refused: { total: 2 } })).toBe('REFUSED');
    expect(severityIn('', found)).toBe('ADDED');
    expect(severityIn('CHANGED', found)).toBe('CHANGED');
    expect(severityIn('nonsense', { ...found, added: { total: 0 }, changed: { total: 0 } })).toBe('REFUSED');
  });
});
