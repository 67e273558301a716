import { GROUPS } from './groups.js';
import { barsOf, baseInWords, shareOf, totalOf, valueOf, type Row } from './measures.js';

const row = (key: string, value: number, suppressed = false): Row => ({ key, label: key, value, suppressed });
const homes = [row('SUITABLE', 60), row('UNSUITABLE', 15), row('CUSTODY', 0)];
const hidden = [row('SUITABLE', 60), row('UNSUITABLE', 0, true), row('CUSTODY', 0, true)];
const nowhere = () => undefined;

describe('the figures', () => {
  it('are bars with their number and base', () => {
    expect(barsOf(homes, nowhere)[0]).toMatchObject({ percent: 80, words: '60', base: '60 of 75, 80%' });
  });

  it('lead to the list behind them where there is one, and nought leads nowhere', () => {
    const bars = barsOf(homes, (key) => `/list?${key}`, 'See the list');

    expect(bars[1]).toMatchObject({ to: '/list?UNSUITABLE', leadsTo: 'See the list' });
    expect(bars[2]).toEqual({ label: 'CUSTODY', percent: 0, words: '0', noBar: true });
  });

  it('say nothing of a hidden number, nor of a total that would give it away', () => {
    expect(totalOf(hidden)).toBeUndefined();
    expect(baseInWords(hidden, 'young person', 'young people')).toMatch(/^Two numbers are not shown/);
    expect(barsOf(hidden, nowhere).map(({ words }) => words)).toEqual(['60', 'Not shown', 'Not shown']);
    expect(barsOf(hidden, nowhere)[0]).not.toHaveProperty('base');
    expect(shareOf(hidden, 'SUITABLE', ['SUITABLE', 'UNSUITABLE'])).toBeUndefined();
    expect(valueOf(hidden, 'UNSUITABLE')).toBeUndefined();
  });

  it('are fewer than 5 where more than two are hidden: then each of them is small', () => {
    const small = [...hidden, row('NOT_RECORDED', 0, true)];

    expect(barsOf(small, nowhere)[3]?.words).toBe('Fewer than 5');
    expect(baseInWords(small, 'young person', 'young people')).toBe('Numbers of young people under 5 are not shown');
  });

  it('are shares of what they are counted of, and none of nobody', () => {
    expect(shareOf(homes, 'SUITABLE', ['SUITABLE', 'UNSUITABLE'])).toEqual({ percent: 80, base: '60 of 75' });
    expect(shareOf([row('SUITABLE', 0)], 'SUITABLE', ['SUITABLE'])).toBeUndefined();
  });

  it('state the finding before the chart, with its base', () => {
    const finding = (key: string, rows: Row[]) => GROUPS.find((group) => group.key === key)?.finding(rows);

    expect(finding('homes', homes)).toBe('15 of 75 young people are not in a suitable home');
    expect(finding('homes', hidden)).toBeUndefined();
    expect(finding('commitments', [row('RED', 1)])).toBe('1 commitment is off track');
  });
});
