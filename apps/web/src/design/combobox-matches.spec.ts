import { matches, placeOf, resultsInWords } from './combobox-matches.js';

const people = [
  { value: '1', label: 'Tomás Ó Briain', hint: 'Jobcentre Plus' },
  { value: '2', label: 'Ella-Mae Dunn', hint: 'Health' },
  { value: '3', label: 'Elliot Tomlin', hint: 'Housing' },
];
const found = (typed: string) => matches(people, typed).map((choice) => choice.value);

describe('a combobox', () => {
  it('finds by the beginning of any word, without regard to accents or capitals', () => {
    expect(found('tom')).toEqual(['1', '3']);
    expect(found('MAE')).toEqual(['2']);
    expect(found('o bri')).toEqual(['1']);
    expect(found('ell hous')).toEqual(['3']);
  });

  it('shows the first of all when nothing is typed, and nothing when nothing fits', () => {
    expect(found('')).toEqual(['1', '2', '3']);
    expect(found('zzz')).toEqual([]);
  });

  it('keeps the mark on whom it was on when the list changes under it, and on nobody once they are gone', () => {
    const later = [people[2]!, people[0]!];

    expect(placeOf(people, '1')).toBe(0);
    expect(placeOf(later, '1')).toBe(1);
    expect(placeOf(later, '2')).toBe(-1);
    expect(placeOf(people, undefined)).toBe(-1);
  });

  it('says how many there are', () => {
    expect(resultsInWords(1)).toContain('1 match.');
    expect(resultsInWords(0)).toBe('No matches');
  });
});
