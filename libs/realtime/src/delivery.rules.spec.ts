import { aLine, anAdmission } from '@app/realtime/testing';
import { deliveryOf } from './delivery.rules.js';

const given = (type: string, but: Parameters<typeof anAdmission>[0] = {}) =>
  deliveryOf(aLine({ type }), anAdmission(but));

describe('what somebody in the room is given', () => {
  it('is everything that happens in an item that is open to them', () => {
    for (const type of ['item.started', 'entry.added', 'entry.agreed', 'meeting.paused', 'attendance.marked'])
      expect(given(type)).toBe('WHOLE');
  });

  it('of a closed item is its place, and nothing that is said in it', () => {
    expect(given('item.decided', { open: false })).toBe('CLOSED');
    expect(given('entry.added', { open: false })).toBe('NOTHING');
    expect(given('entry.added', { itemId: null })).toBe('NOTHING');
  });

  it('of an item about somebody sealed from them is not even that it is there', () => {
    expect(given('item.started', { open: false, hidden: true })).toBe('NOTHING');
  });

  it('of parking is for who builds the agenda', () => {
    expect(given('suggestion.parked')).toBe('NOTHING');
    const rights = { arrange: true, chair: true, minute: true, agree: false };
    expect(given('suggestion.parked', { rights })).toBe('WHOLE');
  });

  it('is nothing when they no longer sit in it, or when it is of another area', () => {
    expect(given('meeting.started', { inRoom: false })).toBe('NOTHING');
    expect(given('action.raised')).toBe('NOTHING');
  });
});
