import { follow, leftBehind } from './follow.js';

const atFour = { at: 'item-4', chairAt: 'item-4' };

describe('somebody who follows the chair', () => {
  it('goes along when the chair moves on', () => {
    expect(follow(atFour, 'item-5', true)).toEqual({ at: 'item-5', chairAt: 'item-5' });
  });

  it('stays with unsent text, and is told where the chair is', () => {
    const place = follow(atFour, 'item-5', false);

    expect(place.at).toBe('item-4');
    expect(leftBehind(place)).toBe('item-5');
  });

  it('is not pulled away later, when the text is sent: only the chair’s next move takes along', () => {
    const behind = follow(atFour, 'item-5', false);

    expect(follow(behind, 'item-5', true)).toBe(behind);
    expect(follow(behind, 'item-6', true).at).toBe('item-6');
  });

  it('stays at an item that has ended until another one begins', () => {
    const between = follow(atFour, undefined, true);

    expect(between.at).toBe('item-4');
    expect(leftBehind(between)).toBeUndefined();
    expect(follow(between, 'item-5', true).at).toBe('item-5');
  });
});
