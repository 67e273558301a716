import { entryOf, kindsIn, ofKind } from './entries.js';

const entries = [
  { id: '1', at: '2026-11-24T10:00:00Z', title: 'In touch: phone call', detail: null, kind: 'CONTACT', actor: null },
  { id: '2', at: '2026-11-23T10:00:00Z', title: 'Plan sent', detail: 'Version 3', kind: 'PLAN', actor: null },
  { id: '3', at: '2026-11-22T10:00:00Z', title: 'In touch: email', detail: null, kind: 'CONTACT', actor: null },
];

describe('what happened', () => {
  it('is narrowed by kind, with only the kinds there are', () => {
    expect(kindsIn(entries).map(({ label, count }) => `${label} ${count}`)).toEqual([
      'Everything 3',
      'Contact 2',
      'Plan 1',
    ]);
    expect(ofKind(entries, 'CONTACT').map(({ id }) => id)).toEqual(['1', '3']);
  });

  it('names who did it where somebody did', () => {
    const [first] = entries;
    const by = { ...first!, actor: { id: 'p', displayName: 'Priya Nair' } };

    expect(entryOf(by)).toMatchObject({ title: 'In touch: phone call', by: 'Priya Nair' });
    expect(entryOf(first!).by).toBeUndefined();
  });
});
