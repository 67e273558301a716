import { postSettings } from './post.settings.js';

const right = {
  SMTP_URL: 'smtp://post:se%40cret@mail.council.example',
  MAIL_FROM: 'waymark@council.example',
  PUBLIC_URL: 'https://waymark.council.example',
};

describe('by what mail goes out', () => {
  it('is nothing while no server is named', () => {
    expect(postSettings({ ...right, SMTP_URL: undefined })).toBeUndefined();
  });

  it('is a server, with the port and the safety of its kind', () => {
    expect(postSettings(right)).toMatchObject({
      host: 'mail.council.example',
      port: 587,
      secure: false,
      local: false,
      account: { user: 'post', pass: 'se@cret' },
      from: 'waymark@council.example',
    });
    expect(postSettings({ ...right, SMTP_URL: 'smtps://mail.council.example' })).toMatchObject({
      port: 465,
      secure: true,
      account: undefined,
    });
    expect(postSettings({ ...right, SMTP_URL: 'smtp://[::1]:2525' })).toMatchObject({
      host: '::1',
      port: 2525,
      local: true,
    });
  });

  it.each([
    ['a server that is none', { SMTP_URL: 'mail.council.example' }],
    ['another kind of server', { SMTP_URL: 'https://mail.council.example' }],
    [
      'settings of the mail library in the address',
      { SMTP_URL: 'smtp://mail.council.example?tls.rejectUnauthorized=false' },
    ],
    ['no sender', { MAIL_FROM: undefined }],
    ['more than one sender', { MAIL_FROM: 'a@council.example, b@council.example' }],
    ['a sender on two lines', { MAIL_FROM: 'a@council.example\r\nBcc: b@council.example' }],
    ['no address for links', { PUBLIC_URL: undefined }],
    ['an address for links that others can read on the way', { PUBLIC_URL: 'http://waymark.council.example' }],
  ])('is refused with %s, and what was given is not repeated', (_what, wrong) => {
    const read = () => postSettings({ ...right, ...wrong });
    expect(read).toThrow(/SMTP_URL/);
    expect(read).not.toThrow(/secret|rejectUnauthorized/);
  });
});
