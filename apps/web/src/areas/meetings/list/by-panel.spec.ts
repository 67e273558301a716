import { byPanel, type ListedMeeting } from './by-panel.js';

const meeting = (given: Partial<ListedMeeting>): ListedMeeting => ({
  id: given.heldOn ?? 'meeting',
  title: 'Transitions Panel',
  heldOn: '2026-11-24',
  startsAt: '10:00',
  lengthMinutes: 120,
  bookedMinutes: 0,
  place: '',
  state: 'DRAFT',
  stateWords: 'Draft',
  canArrange: false,
  panel: { id: 'panel', name: 'Transitions Panel' },
  chair: { id: 'margaret', displayName: 'Margaret Lowe' },
  ...given,
});

describe('meetings by panel', () => {
  it('are next, soonest first, and past, newest first', () => {
    const meetings = [
      meeting({ heldOn: '2026-12-22' }),
      meeting({ heldOn: '2026-09-22', state: 'ENDED' }),
      meeting({ heldOn: '2026-11-24', state: 'IN_SESSION' }),
      meeting({ heldOn: '2026-10-27', state: 'CANCELLED' }),
    ];

    const [panel] = byPanel({ panels: [], meetings });

    expect(panel?.next.map(({ heldOn }) => heldOn)).toEqual(['2026-11-24', '2026-12-22']);
    expect(panel?.past.map(({ heldOn }) => heldOn)).toEqual(['2026-10-27', '2026-09-22']);
  });

  it('say of a panel that it has none, and are none for somebody in no panel', () => {
    const panels = [{ id: 'other', name: 'Delivery group' }];

    expect(byPanel({ panels, meetings: [meeting({})] }).map(({ name }) => name)).toEqual([
      'Delivery group',
      'Transitions Panel',
    ]);
    expect(byPanel({ panels, meetings: [] })).toEqual([]);
  });
});
