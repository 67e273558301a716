import { arranged, iconOf, type Suggestion } from './suggested.js';

const suggestion = (given: Partial<Suggestion> = {}): Suggestion => ({
  minutes: 12,
  everHeard: true,
  lastHeardOn: null,
  parkedThisTime: false,
  parked: null,
  reasons: [],
  youngPerson: { id: 'kofi', displayName: 'Kofi Adeyemi', age: 17 },
  ...given,
});
const ten = Array.from({ length: 10 }, (_, n) =>
  suggestion({ youngPerson: { id: `yp-${n}`, displayName: `Person ${n}`, age: 17 }, everHeard: n > 1 }),
);

describe('suggestions', () => {
  it('show the most urgent first, and say how many more there are', () => {
    const { shown, more } = arranged(ten, 'first');

    expect(shown).toHaveLength(8);
    expect(more).toBe(2);
  });

  it('show all, or those the panel has never heard, when asked', () => {
    expect(arranged(ten, 'all')).toMatchObject({ shown: ten, more: 0 });
    expect(arranged(ten, 'never').shown.map(({ youngPerson }) => youngPerson.id)).toEqual(['yp-0', 'yp-1']);
  });

  it('keep those put aside this time apart', () => {
    const parked = suggestion({ parkedThisTime: true });

    expect(arranged([parked], 'first')).toEqual({ shown: [], more: 0, aside: [parked] });
  });

  it('have a picture for each reason, also for a rule that is new', () => {
    const reason = (code: string) => ({ rule: '1', code, sentence: '', number: null });

    expect(iconOf(reason('NOT_IN_TOUCH'))).toBe('phone');
    expect(iconOf(reason('A_RULE_TO_COME'))).toBe('clock');
  });
});
