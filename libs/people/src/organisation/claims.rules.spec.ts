import { type Claims, verifiedEmail, whyNotEnough } from './claims.rules.js';

const now = new Date('2026-11-25T10:00:00Z');
const seconds = now.getTime() / 1000;
const wanted = { clientId: 'waymark', acr: [], amr: [] };
const said = (but: Partial<Claims> = {}): Claims => ({ iss: 'https://id.example', sub: 's1', aud: 'waymark', ...but });

describe('what an organisation says of somebody', () => {
  it('must be meant for Waymark', () => {
    expect(whyNotEnough(said(), wanted, now)).toBeUndefined();
    expect(whyNotEnough(said({ aud: 'another' }), wanted, now)).toMatch(/meant for another/);
    expect(whyNotEnough(said({ aud: ['waymark', 'another'] }), wanted, now)).toMatch(/meant for another/);
    expect(whyNotEnough(said({ aud: ['waymark', 'another'], azp: 'waymark' }), wanted, now)).toBeUndefined();
  });

  it('must be of the last twelve hours, where it says when', () => {
    expect(whyNotEnough(said({ auth_time: seconds - 43_000 }), wanted, now)).toBeUndefined();
    expect(whyNotEnough(said({ auth_time: seconds - 43_300 }), wanted, now)).toMatch(/sign in again/);
    expect(whyNotEnough(said({ auth_time: 'today' }), wanted, now)).toMatch(/sign in again/);
  });

  it('must say when, and be newer than the question, to confirm that it is they', () => {
    const fresh = { ...wanted, shownSince: seconds - 60 };

    expect(whyNotEnough(said({ auth_time: seconds - 5 }), fresh, now)).toBeUndefined();
    expect(whyNotEnough(said({ auth_time: seconds - 80 }), fresh, now)).toBeUndefined();
    expect(whyNotEnough(said({ auth_time: seconds - 95 }), fresh, now)).toMatch(/sign in again/);
    expect(whyNotEnough(said(), fresh, now)).toMatch(/sign in again/);
  });

  it('must show a second step, where one is asked for', () => {
    const mfa = { ...wanted, amr: ['mfa'] };
    expect(whyNotEnough(said({ amr: ['pwd', 'mfa'] }), mfa, now)).toBeUndefined();
    expect(whyNotEnough(said({ amr: ['pwd'] }), mfa, now)).toMatch(/password alone/);
    expect(whyNotEnough(said({ amr: 'mfa' }), mfa, now)).toMatch(/password alone/);

    const context = { ...wanted, acr: ['c1'] };
    expect(whyNotEnough(said({ acr: 'c1' }), context, now)).toBeUndefined();
    expect(whyNotEnough(said({ acr: '0' }), context, now)).toMatch(/password alone/);
  });

  it('holds an e-mail address only when it was checked', () => {
    const email = 'ann@council.example';
    expect(verifiedEmail(said({ email }))).toBeUndefined();
    expect(verifiedEmail(said({ email, email_verified: 'yes' }))).toBeUndefined();
    expect(verifiedEmail(said({ email, email_verified: true }))).toBe(email);
    expect(verifiedEmail(said({ email, xms_edov: '1' }))).toBe(email);
    expect(verifiedEmail(said({ email_verified: true }))).toBeUndefined();
  });
});
