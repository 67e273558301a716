import { answered, inForce, mustBeSealed, mustLeaveSomebody, mustSayWhyNot, SealingState } from './sealing.rules.js';

const asked = { state: SealingState.ASKED, askedById: 'priya', unsealAskedById: null };
const undoing = { state: SealingState.UNSEAL_ASKED, askedById: 'priya', unsealAskedById: 'tom' };

describe('sealing a record', () => {
  it.each([
    ['asked and agreed', asked, true, 'SEALED'],
    ['asked and refused', asked, false, 'REFUSED'],
    ['unsealing agreed', undoing, true, 'UNSEALED'],
    ['unsealing refused', undoing, false, 'SEALED'],
  ])('%s', (_what, sealing, agree, state) => {
    expect(answered(sealing, { agree, byId: 'hana' })).toBe(state);
  });

  it('takes two people, to seal and to unseal', () => {
    const own = expect.objectContaining({ rule: 'sealing.own-request' });
    expect(() => answered(asked, { agree: true, byId: 'priya' })).toThrow(own);
    expect(() => answered(undoing, { agree: true, byId: 'tom' })).toThrow(own);
    expect(answered(undoing, { agree: true, byId: 'priya' })).toBe('UNSEALED');
  });

  it.each(['REFUSED', 'SEALED', 'UNSEALED'])('cannot be answered when it is %s', (state) => {
    const answer = () => answered({ ...asked, state: state as SealingState }, { agree: true, byId: 'tom' });
    expect(answer).toThrow(expect.objectContaining({ rule: 'sealing.nothing-asked' }));
  });

  it('holds until the end of it is agreed', () => {
    expect(Object.values(SealingState).filter(inForce)).toEqual(['SEALED', 'UNSEAL_ASKED']);
    expect(() => mustBeSealed(SealingState.SEALED)).not.toThrow();
    expect(() => mustBeSealed(SealingState.UNSEAL_ASKED)).toThrow(
      expect.objectContaining({ rule: 'sealing.not-sealed' }),
    );
  });

  it('leaves two people who can open it', () => {
    expect(() => mustLeaveSomebody(['a', 'b', 'c'], 'a')).not.toThrow();
    expect(() => mustLeaveSomebody(['a', 'b'], 'a')).toThrow(expect.objectContaining({ rule: 'sealing.nobody-left' }));
  });

  it('is not refused without a reason, and agreed to with or without one', () => {
    expect(() => mustSayWhyNot({ agree: false, words: null })).toThrow(
      expect.objectContaining({ rule: 'sealing.no-reason' }),
    );
    expect(() => mustSayWhyNot({ agree: false, words: 'Nobody of them works here' })).not.toThrow();
    expect(() => mustSayWhyNot({ agree: true, words: null })).not.toThrow();
  });
});
