import { loggedOutBy } from './logout-token.rules.js';

const now = new Date('2026-11-25T10:00:00Z');
const seconds = now.getTime() / 1000;
const issuer = 'https://id.example';
const token = {
  iss: issuer,
  aud: 'waymark',
  iat: seconds,
  exp: seconds + 120,
  jti: 'j1',
  sub: 's1',
  sid: 'x1',
  events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
};
const read = (but: object) => loggedOutBy({ ...token, ...but }, issuer, 'waymark', now);

describe('a logout token', () => {
  it('says whose sessions end', () => {
    expect(read({})).toEqual({ issuer, jti: 'j1', subject: 's1', sid: 'x1' });
    expect(read({ sid: undefined })).toEqual({ issuer, jti: 'j1', subject: 's1' });
    expect(read({ sub: undefined, aud: ['waymark'] })).toEqual({ issuer, jti: 'j1', sid: 'x1' });
    expect(read({ exp: undefined })).toBeDefined();
  });

  it.each([
    ['of another issuer', { iss: 'https://else.example' }],
    ['for another service', { aud: 'another' }],
    ['without a time', { iat: undefined }],
    ['from the future', { iat: seconds + 60 }],
    ['too old', { iat: seconds - 400 }],
    ['expired', { exp: seconds - 60 }],
    ['without an id', { jti: undefined }],
    ['about nobody', { sub: undefined, sid: undefined }],
    ['with a nonce: an ID token', { nonce: 'n' }],
    ['without the event', { events: {} }],
    ['with an event that is none', { events: { 'http://schemas.openid.net/event/backchannel-logout': true } }],
    ['with events that are none', { events: 'logout' }],
  ])('is none when it is %s', (_what, but) => {
    expect(read(but)).toBeUndefined();
  });
});
