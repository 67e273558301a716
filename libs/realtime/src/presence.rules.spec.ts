import { everybodyOnce, meetingOf, typingOf } from './presence.rules.js';

const id = '11111111-1111-4111-8111-111111111111';
const person = (displayName: string) => ({ id: displayName, displayName, agencyName: 'Council', role: 'Chair' });

describe('presence', () => {
  it('names everybody once, by name', () => {
    const people = [person('Priya'), person('Margaret'), person('Priya')];
    expect(everybodyOnce(people).map(({ displayName }) => displayName)).toEqual(['Margaret', 'Priya']);
  });

  it('takes only what has the right shape', () => {
    expect(meetingOf({ meetingId: id })).toBe(id);
    for (const nonsense of [null, 'text', {}, { meetingId: 5 }, { meetingId: 'x' }])
      expect(meetingOf(nonsense)).toBeUndefined();
    expect(typingOf({ itemId: id, kind: 'NOTE', words: 'secret' })).toEqual({ itemId: id, kind: 'NOTE' });
    for (const nonsense of [
      undefined,
      { itemId: id },
      { itemId: 'x', kind: 'NOTE' },
      { itemId: id, kind: 'OTHER' },
      { kind: 'NOTE' },
    ])
      expect(typingOf(nonsense)).toBeUndefined();
  });
});
