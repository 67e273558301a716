import { isLetter, letterOf, type LetterName } from './letters.js';

const names: LetterName[] = [
  'INVITATION',
  'SIGN_IN_RESET',
  'PASSWORD_LINK',
  'PASSWORD_CHANGED',
  'SIGN_IN_SET_UP',
  'RECOVERY_CODES_MADE',
  'RECOVERY_CODE_USED',
  'ADDRESS_CHANGED',
  'NEW_DEVICE',
  'BREAK_GLASS',
  'BREAK_GLASS_ASKED',
];
const withLink = ['INVITATION', 'SIGN_IN_RESET', 'PASSWORD_LINK'];
const at = '2026-11-25 10:32';
const facts = { path: '/sign-in/invitation/token', device: 'A browser on Linux', to: 'old@example.test' };
const written = (name: LetterName) => letterOf(name, facts, at, new URL('https://waymark.council.example'));

describe('a letter', () => {
  it.each(names)('says nothing of anybody, and fits the heads of a mail: %s', (name) => {
    const { subject, text } = written(name);
    expect(subject).toMatch(/^Waymark: [ -~]{10,60}$/);
    expect(text).not.toMatch(/young (person|people)|child|case|panel|undefined|old@example/i);
    expect(text).toMatch(/\n\nWaymark, .+\n$/);
  });

  it('has a link only where it opens a page that asks for more', () => {
    expect(names.filter((name) => /https?:/.test(written(name).text))).toEqual(withLink);
  });

  it('says when and with what, in words', () => {
    expect(written('NEW_DEVICE').text).toContain('on 25 November 2026 at 10:32am, with a browser on Linux.');
    expect(letterOf('NEW_DEVICE', { device: 'Edge on Windows' }, at, new URL('https://x.test')).text).toContain(
      'with Edge on Windows.',
    );
  });

  it('is one of ours', () => {
    expect([...names, 'toString', 'OTHER'].filter(isLetter)).toEqual(names);
  });
});
