import { code, day, type Told, worker, written } from './column.js';
import { digestOf, PassageState } from './passage.rules.js';
import { htmlOf, jsonOf, type StoryFile } from './story-file.rules.js';
import { storyOf } from './story.rules.js';

const told: Told = {
  table: 'keeping_in_touch',
  title: 'We were in touch',
  key: ['id'],
  day: 'happened_on',
  columns: {
    happened_on: day('When'),
    way: code('How'),
    worker_id: worker('Who'),
    note: written('What they wrote down'),
  },
  leftOut: {},
};
const rows = [
  { id: '2', happened_on: '2026-03-02', way: 'PHONE', worker_id: 'p', note: 'ZQSECRET <b>rang</b>' },
  { id: '1', happened_on: '2025-01-01', way: 'LETTER', worker_id: 'gone', note: null },
];
const found = new Map([['keeping_in_touch', rows]]);
const names = new Map([['p', 'Priya Nair, personal adviser']]);
const removed = {
  ...{ ofTable: 'keeping_in_touch', rowKey: '2', ofColumn: 'note', digest: digestOf('ZQSECRET <b>rang</b>') },
  ...{ state: PassageState.REMOVED, cuts: [], reason: 'It is about a neighbour & her' },
};
const file = (entries: StoryFile['entries']): StoryFile => ({
  name: 'Tia <Marlowe>',
  council: 'Exampleshire Council',
  reference: 'SAR-1',
  madeOn: '2026-11-25',
  address: null,
  entries,
  lists: [{ title: 'Who has looked', words: 'At your record', heads: ['Who'], rows: [['Priya Nair']] }],
});

describe('the story of a young person', () => {
  it('is told in order, in words, with workers by name and part', () => {
    const { entries } = storyOf({ told: [told], found, names, decided: [removed] });
    expect(entries.map(({ on, facts }) => [on, facts.map(({ pieces }) => pieces[0])])).toEqual([
      ['2025-01-01', [{ text: '1 January 2025' }, { text: 'Letter' }, { text: 'Somebody who has left' }]],
      [
        '2026-03-02',
        [
          { text: '2 March 2026' },
          { text: 'Phone' },
          { text: 'Priya Nair, personal adviser' },
          { removed: 'It is about a neighbour & her' },
        ],
      ],
    ]);
  });

  it('counts what nobody has decided about, and tells none of it', () => {
    const story = storyOf({ told: [told], found, names, decided: [] });
    expect(story.held).toBe(1);
    expect(JSON.stringify(story)).not.toContain('ZQSECRET');
  });

  it('is one page without scripts, and data; what was taken out is nowhere in either, and the reason is', () => {
    const { entries } = storyOf({ told: [told], found, names, decided: [removed] });
    const [page, data] = [htmlOf(file(entries)), jsonOf(file(entries))];
    for (const text of [page, data]) expect(text).not.toContain('ZQSECRET');
    expect(page).toContain('[Words were taken out here: It is about a neighbour &amp; her]');
    expect(page).toContain('Tia &lt;Marlowe&gt;');
    expect(page).not.toMatch(/<script|src=|url\(|@import|display:\s*none(?!})/);
    expect(JSON.parse(data)).toMatchObject({
      reference: 'SAR-1',
      entries: [{ on: '2025-01-01' }, { on: '2026-03-02' }],
    });
  });
});
