import { fill, fromTo, readTime, timeOfDay } from './time-words.js';

describe('a time of day', () => {
  it.each([
    ['10:00', '10am'],
    ['09:05', '9:05am'],
    ['12:00', 'midday'],
    ['12:30', '12:30pm'],
    ['14:30', '2:30pm'],
    ['00:00', 'midnight'],
  ])('%s is said "%s"', (clock, words) => {
    expect(timeOfDay(clock)).toBe(words);
  });

  it('ends as long after its start as the meeting is', () => {
    expect(fromTo('10:00', 150)).toBe('10am to 12:30pm');
    expect(fromTo('23:30', 60)).toBe('11:30pm to 12:30am');
  });

  it.each([
    ['10am', '10:00'],
    ['2.30pm', '14:30'],
    ['2:30 PM', '14:30'],
    ['14:30', '14:30'],
    ['12am', '00:00'],
    ['midday', '12:00'],
  ])('is read from "%s"', (typed, clock) => {
    expect(readTime(typed)).toBe(clock);
  });

  it.each(['', '10', 'morning', '25:00', '13pm', '10:75'])('is not guessed from "%s"', (typed) => {
    expect(readTime(typed)).toBeUndefined();
  });
});

describe('what an agenda fills', () => {
  it('says what is spare, and for about how many it is', () => {
    expect(fill(66, 150)).toEqual({
      planned: '1 hour 6 minutes planned of 2 hours 30 minutes.',
      rest: '1 hour 24 minutes spare. Room for about 7 more young people.',
      over: false,
    });
  });

  it('says how far it is over, in words', () => {
    expect(fill(130, 120)).toMatchObject({ rest: '10 minutes over.', over: true });
  });

  it('is full to the minute', () => {
    expect(fill(120, 120)).toMatchObject({ rest: 'Full.', over: false });
  });

  it('does not offer room that nobody could use', () => {
    expect(fill(115, 120).rest).toBe('5 minutes spare.');
  });
});
