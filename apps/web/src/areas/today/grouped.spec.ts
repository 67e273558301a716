import { byUrgency, chipsFor, nextAfter, only } from './grouped.js';
import { buttonPath, kindOf, opensInRow } from './item-kinds.js';

const items = [
  { id: '1', urgency: 'OVERDUE' as const, kind: 'PLAN_REVIEW' },
  { id: '2', urgency: 'TODAY' as const, kind: 'ACTION' },
  { id: '3', urgency: 'TODAY' as const, kind: 'ACTION_CHECK' },
  { id: '4', urgency: 'LATER' as const, kind: 'REFERRAL_SEND' },
];

describe('what needs somebody today', () => {
  it('stands in groups by urgency, in the server’s order, without empty ones', () => {
    const groups = byUrgency(items);

    expect(groups.map(({ label }) => label)).toEqual(['Overdue', 'Today', 'Later']);
    expect(groups[1]?.items.map(({ id }) => id)).toEqual(['2', '3']);
  });

  it('is narrowed by chips that say how many there are', () => {
    expect(chipsFor(items).map(({ label, count }) => `${label} ${count}`)).toEqual([
      'Everything 4',
      'Plans 1',
      'Actions 2',
      'Housing 1',
    ]);
    expect(only(items, 'ACTIONS').map(({ id }) => id)).toEqual(['2', '3']);
  });

  it('goes on to the next thing after a save, and stays at the last', () => {
    expect([nextAfter(items, '2'), nextAfter(items, '4'), nextAfter(items, 'gone')]).toEqual([
      '3',
      undefined,
      undefined,
    ]);
  });
});

describe('a kind of thing', () => {
  it('has a picture, a word and a verb; one that is new to the page is shown too', () => {
    expect(kindOf('KEEP_IN_TOUCH')).toMatchObject({ icon: 'phone', words: 'Keeping in touch', button: 'Record' });
    expect(kindOf('SOMETHING_NEW')).toMatchObject({ words: 'To do', button: 'Open' });
  });

  it('is updated in its row when it is an action; else the button leads on', () => {
    expect(opensInRow({ kind: 'ACTION', actionId: 'a' })).toBe(true);
    expect(opensInRow({ kind: 'ACTION_DECLINED', actionId: 'a' })).toBe(false);
    expect(opensInRow({ kind: 'PLAN_REVIEW', actionId: null })).toBe(false);
    expect(buttonPath({ kind: 'KEEP_IN_TOUCH', path: '/young-people/1' })).toBe('/young-people/1?open=contact');
    expect(buttonPath({ kind: 'PLAN_REVIEW', path: '/young-people/1/plan' })).toBe('/young-people/1/plan');
  });
});
