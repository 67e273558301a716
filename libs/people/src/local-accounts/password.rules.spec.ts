import { whyNotByItself } from './password.rules.js';

const priya = { displayName: 'Priya Nair', email: 'priya.nair@harbour.example', agencyName: 'Harbour Housing' };

describe('a password', () => {
  it.each([
    'copper lantern otter nine',
    'Ich wandere gern im Regen',
    'xk2-vv9q-ehw7-pt',
    '寿司と雨と猫と電車と本と空と海',
    'all of the words of a long song that I know, with its second verse as well',
  ])('may be %s', (password) => {
    expect(whyNotByItself(password, priya)).toBeUndefined();
  });

  it.each([
    ['short7words', /at least 12 characters/],
    ['🦊🦊🦊🦊🦊🦊', /at least 12 characters/],
    ['x'.repeat(129), /at most 128/],
    ['aaaaaaaaaaaaaaa', /more different/],
    ['123456789012345', /Many people/],
    ['abcdefghijklmnop', /Many people/],
    ['qwertyqwerty', /Many people/],
    ['1qaz2wsx3edc', /Many people/],
    ['Password1234!', /Many people/],
    ['P4$$w0rd12345', /Many people/],
    ['liverpool2026', /Many people/],
    ['priyanair1234', /too close to your name/],
    ['HarbourHousing1!', /too close to your name/],
    ['Waymark-2026-Nair', /too close to your name/],
  ])('may not be %s', (password, reason) => {
    expect(whyNotByItself(password, priya)).toMatch(reason);
  });

  it('may hold a name when there is enough besides', () => {
    expect(whyNotByItself('priya paints copper lanterns', priya)).toBeUndefined();
  });
});
