import { coloursInWords, countIn, inView, sumOf, viewIn } from './views.js';

const row = (rag: 'RED' | 'GREEN' | 'GREY', state: 'ACTIVE' | 'PROPOSED' = 'ACTIVE', agency = 'hr') => ({
  rag,
  state,
  agency: { id: agency },
});
const outcome = (name: string, ...commitments: ReturnType<typeof row>[]) => ({ name, commitments });

const outcomes = [
  outcome('Health', row('RED'), row('GREEN', 'ACTIVE', 'nhs')),
  outcome('Money'),
  outcome('Home', row('GREY', 'PROPOSED')),
];

describe('the views of the delivery plan', () => {
  it('show every outcome without a filter, also one that nothing is promised for', () => {
    expect(inView(outcomes, 'ALL', 'hr').map(({ name }) => name)).toEqual(['Health', 'Money', 'Home']);
  });

  it('show only outcomes with something in view when filtered', () => {
    expect(inView(outcomes, 'OFF', 'hr')).toEqual([outcome('Health', row('RED'))]);
    expect(inView(outcomes, 'OURS', 'nhs').map(({ name }) => name)).toEqual(['Health']);
    expect(inView(outcomes, 'GROUP', 'hr').map(({ name }) => name)).toEqual(['Home']);
  });

  it('are counted, and known by name', () => {
    expect(countIn(outcomes, 'ALL', 'hr')).toBe(3);
    expect(countIn(outcomes, 'OURS', 'hr')).toBe(2);
    expect(viewIn('OFF')).toBe('OFF');
    expect(viewIn('nonsense')).toBe('ALL');
  });

  it('say how things stand in words, leaving out what there is none of', () => {
    const sum = sumOf([
      { red: 1, amber: 0, green: 2, grey: 0, blue: 0 },
      { red: 1, amber: 0, green: 0, grey: 0, blue: 1 },
    ]);

    expect(coloursInWords(sum)).toEqual([
      { tone: 'LATE', words: '2 off track' },
      { tone: 'OK', words: '2 on track' },
      { tone: 'DONE', words: '1 delivered' },
    ]);
  });
});
