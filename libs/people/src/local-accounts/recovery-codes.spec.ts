import { hashOfRecoveryCode, newRecoveryCode } from './recovery-codes.js';

describe('a recovery code', () => {
  it('is six groups of four, and never the same twice', () => {
    const codes = Array.from({ length: 200 }, newRecoveryCode);

    for (const code of codes) expect(code).toMatch(/^([0-9a-hjkmnp-tv-z]{4}-){5}[0-9a-hjkmnp-tv-z]{4}$/);
    expect(new Set(codes).size).toBe(200);
  });

  it('is the same however it is typed', () => {
    const hash = hashOfRecoveryCode('ab1d-0fgh-jkmn-pqrs-tvwx-yz23');

    expect(hashOfRecoveryCode(' ABLD OFGH jkmn pqrs tvwx yz23 ').equals(hash)).toBe(true);
    expect(hashOfRecoveryCode('ab1d-0fgh-jkmn-pqrs-tvwx-yz24').equals(hash)).toBe(false);
  });
});
