import { canOrder, moved, publishChecks, standing, titleOf } from './agenda-lines.js';
import { aMeeting, anAgendaItem } from './testing/a-meeting.js';

const movable = [{ name: 'moveAgendaItem', label: 'Move', needs: [] }];

describe('an agenda', () => {
  it('stands by place, without what was withdrawn', () => {
    const meeting = aMeeting({
      agenda: [
        anAgendaItem({ id: 'b', position: 2 }),
        anAgendaItem({ id: 'gone', position: -1, state: 'WITHDRAWN' }),
        anAgendaItem({ id: 'a', position: 1 }),
      ],
    });

    expect(standing(meeting).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('can be put in order by who arranges it, while every item can be moved', () => {
    const free = anAgendaItem({ allowedTransitions: movable });

    expect(canOrder(aMeeting({ agenda: [free] }))).toBe(true);
    expect(canOrder(aMeeting({ agenda: [free, anAgendaItem({ id: 'sent' })] }))).toBe(false);
    expect(canOrder(aMeeting({ agenda: [free], canArrange: false }))).toBe(false);
    expect(canOrder(aMeeting({ agenda: [] }))).toBe(false);
  });

  it.each([
    [0, 2, ['b', 'c', 'a', 'd']],
    [3, 0, ['d', 'a', 'b', 'c']],
    [1, 1, ['a', 'b', 'c', 'd']],
  ])('closes up when what is at %i goes to %i', (from, to, order) => {
    expect(moved(['a', 'b', 'c', 'd'], from, to)).toEqual(order);
  });

  it('calls an item by the young person with the age, or by its topic', () => {
    expect(titleOf(anAgendaItem({ youngPerson: { id: 'k', displayName: 'Kofi Adeyemi', age: 17 } }))).toBe(
      'Kofi Adeyemi, 17',
    );
    expect(titleOf(anAgendaItem())).toBe('Welcome');
  });
});

describe('before an agenda is sent', () => {
  const kofi = { id: 'k', displayName: 'Kofi Adeyemi', age: 17 };
  const wrong = (meeting: ReturnType<typeof aMeeting>) =>
    publishChecks(meeting)
      .filter(({ fine }) => !fine)
      .map(({ words }) => words);

  it('what is missing is told by name', () => {
    const meeting = aMeeting({ bookedMinutes: 130, lengthMinutes: 120, agenda: [anAgendaItem({ youngPerson: kofi })] });

    expect(wrong(meeting)).toEqual([
      'Nobody presents Kofi Adeyemi, 17',
      'The agenda is 10 minutes longer than the meeting',
      'Partner agencies will not see Kofi Adeyemi, 17',
    ]);
  });

  it('nothing is wrong with an agenda that fits, with everybody presented and shared', () => {
    const presenter = { id: 'p', displayName: 'Priya Nair', jobTitle: 'Personal adviser' };
    const agenda = [
      anAgendaItem({ youngPerson: kofi, presenter, sharedWith: ['HOUSING'] }),
      anAgendaItem({ id: 'topic' }),
    ];

    expect(wrong(aMeeting({ bookedMinutes: 60, lengthMinutes: 120, agenda }))).toEqual([]);
  });
});
