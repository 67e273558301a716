import { meetingOf, NEW_MEETING } from './meeting-form.js';

const filled = {
  ...NEW_MEETING,
  panelId: 'panel',
  title: 'Transitions Panel',
  heldOn: '2026-12-22',
  chairId: 'margaret',
};

describe('a meeting that is planned', () => {
  it('is sent as the server takes it: the time in 24 hours, nobody as null', () => {
    const { input, found } = meetingOf({ ...filled, startsAt: '2:30pm', place: ' Civic Centre ' }, 'key');

    expect(found).toEqual([]);
    expect(input).toMatchObject({ startsAt: '14:30', lengthMinutes: 120, place: 'Civic Centre', minuteTakerId: null });
  });

  it('says what is missing, each at its field', () => {
    const { found } = meetingOf({ ...NEW_MEETING, startsAt: 'morning', lengthMinutes: 'two hours' }, 'key');

    expect(found.map(({ field }) => field)).toEqual([
      'panelId',
      'title',
      'heldOn',
      'startsAt',
      'lengthMinutes',
      'chairId',
    ]);
  });
});
