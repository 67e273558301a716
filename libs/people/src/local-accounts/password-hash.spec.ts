import { hashOfPassword, isRight } from './password-hash.js';

describe('the hash of a password', () => {
  it('is argon2id with its parameters, another each time, and known again however it was typed', async () => {
    const kept = await hashOfPassword('Café lantern otter nine');

    expect(kept).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
    expect(await hashOfPassword('Café lantern otter nine')).not.toBe(kept);
    expect(await isRight(kept, 'Cafe\u0301 lantern otter nine')).toBe(true);
    for (const other of [
      'cafe lantern otter nine',
      'CAFÉ LANTERN OTTER NINE',
      'Café lantern otter nine ',
      'Café lantern otter',
    ])
      expect(await isRight(kept, other)).toBe(false);
  });

  it('is never right for somebody who is not there', async () => {
    expect(await isRight(undefined, 'nobody has this password')).toBe(false);
  });
});
