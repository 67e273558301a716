import { isOnItsWay, linkInWords, type OpenLink } from './link-words.js';

const link = (but: Partial<OpenLink> = {}): OpenLink => ({
  kind: 'ACCOUNT',
  expiresAt: '2026-11-28T10:30:00Z',
  mailedTo: 'r…@example.test',
  sentAt: null,
  givenUpAt: null,
  tries: 0,
  needsCode: false,
  codeGiven: false,
  byViewer: true,
  ...but,
});

describe('a link that is open', () => {
  it('says where it went, and when', () => {
    expect(linkInWords(link())).toBe('On its way to r…@example.test. Good until 28 November 2026 at 10:30am.');
    expect(linkInWords(link({ sentAt: '2026-11-25T10:32:00Z' }))).toContain(
      'Sent to r…@example.test on 25 November 2026 at 10:32am.',
    );
  });

  it('says that it has not gone, and what becomes of it', () => {
    expect(linkInWords(link({ tries: 3 }))).toContain('Waymark tries again by itself');
    expect(linkInWords(link({ givenUpAt: '2026-11-26T10:32:00Z' }))).toBe(
      'Could not be sent to r…@example.test: no mail server took it. Check the address, then send it again.',
    );
  });

  it('says who is to give the second half of it', () => {
    const half = { mailedTo: null, needsCode: true };
    expect(linkInWords(link(half))).toContain('Another administrator must give them the code for it.');
    expect(linkInWords(link({ ...half, byViewer: false }))).toContain('give it when you are sure that it is they.');
    expect(linkInWords(link({ ...half, codeGiven: true }))).toContain('The code for it has been given.');
  });

  it('is looked at again only while it is on its way', () => {
    expect(isOnItsWay(link())).toBe(true);
    expect(isOnItsWay(link({ sentAt: '2026-11-25T10:32:00Z' }))).toBe(false);
    expect(isOnItsWay(link({ mailedTo: null }))).toBe(false);
  });
});
