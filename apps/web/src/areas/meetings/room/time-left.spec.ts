import { meetingTime, minutesSince, timeLeft, timeWarning } from './time-left.js';

const at = Date.parse('2026-11-24T10:00:00Z');

describe('the time of an item', () => {
  it('is counted in whole minutes, and not before it began', () => {
    expect(minutesSince('2026-11-24T10:00:00Z', at + 119_000)).toBe(1);
    expect(minutesSince('2026-11-24T10:00:00Z', at - 60_000)).toBe(0);
    expect(minutesSince(null, at)).toBe(0);
  });

  it.each([
    [6, '6 minutes left'],
    [1, '1 minute left'],
    [0, 'No time left'],
    [-1, '1 minute over'],
    [-4, '4 minutes over'],
  ])('with %i left is said "%s"', (left, words) => {
    expect(timeLeft(left)).toBe(words);
  });

  it('of the whole meeting is said the same way', () => {
    expect(meetingTime(84)).toBe('Meeting has 1 hour 24 minutes left');
    expect(meetingTime(0)).toBe('Meeting has no time left');
    expect(meetingTime(-4)).toBe('Meeting is 4 minutes over');
  });

  it('is told aloud at two minutes and at none, and at no other', () => {
    expect([3, 2, 1, 0, -1].map(timeWarning)).toEqual([
      undefined,
      '2 minutes left for this item',
      undefined,
      'No time left for this item',
      undefined,
    ]);
  });
});
