import { figureInWords, readFigure, wayDone, withUnit } from './figures.js';

const measured = { unit: 'interviews', baseline: 2, target: 12, latestValue: 7 };

describe('the figure of a commitment', () => {
  it('never stands without its base', () => {
    expect(figureInWords(measured)).toBe('7 of 12 interviews');
    expect(figureInWords({ unit: '%', baseline: 40, target: 65, latestValue: 58.5 })).toBe('58.5%, target 65%');
    expect(figureInWords({ ...measured, unit: '' })).toBe('7 of 12');
    expect(figureInWords({ ...measured, latestValue: null })).toBe('No figure yet, target 12 interviews');
  });

  it('is a part of the way from where it started, also where it should fall', () => {
    expect(wayDone(measured)).toBe(50);
    expect(wayDone({ unit: 'days', baseline: 30, target: 10, latestValue: 15 })).toBe(75);
    expect(wayDone({ ...measured, latestValue: 1 })).toBe(0);
    expect(wayDone({ ...measured, latestValue: 14 })).toBe(100);
    expect(wayDone({ ...measured, latestValue: null })).toBe(0);
  });

  it('that should stay where it is is kept or lost', () => {
    expect(wayDone({ unit: '', baseline: 4, target: 4, latestValue: 4 })).toBe(100);
    expect(wayDone({ unit: '', baseline: 4, target: 4, latestValue: 3 })).toBe(0);
  });

  it.each([
    ['7', 7],
    [' 7.5 ', 7.5],
    ['1,200', 1200],
    ['58%', 58],
    ['', null],
    ['about 7', undefined],
    ['1,2', undefined],
    ['7,', undefined],
  ])('is read as people write it: "%s"', (text, value) => {
    expect(readFigure(text)).toBe(value);
  });

  it('has its unit where it has one', () => {
    expect(withUnit(1200, 'homes')).toBe('1,200 homes');
    expect(withUnit(65, '%')).toBe('65%');
  });
});
