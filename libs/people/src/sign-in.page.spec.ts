import { setUpPage } from './local-accounts/invitation.page.js';
import { signInPage } from './sign-in.page.js';

const hostile = `"><script>alert('x')</script>&`;
const page = (others: Partial<Parameters<typeof signInPage>[0]> = {}): string =>
  signInPage({ people: [], from: undefined, organisation: true, ...others });
const invited = {
  workerId: 'w1',
  agencyId: 'g1',
  displayName: hostile,
  email: hostile,
  agencyName: hostile,
  secret: 'JBSWY3DPEHPK3PXP',
};

/** The attributes of an input, by its name. */
const inputOf = (text: string, name: string): string =>
  new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(text)?.[0] ?? '';

describe('the pages of signing in', () => {
  it('hide a password, and leave it to be pasted or filled in by whatever keeps it', async () => {
    const signIn = page();
    const setUp = await setUpPage('token', invited);

    expect(inputOf(signIn, 'password')).toMatch(/type="password".*autocomplete="current-password"/);
    expect(inputOf(signIn, 'email')).toMatch(/autocomplete="username"/);
    expect(inputOf(signIn, 'code')).toMatch(/autocomplete="one-time-code"/);
    expect(inputOf(setUp, 'password')).toMatch(/type="password".*autocomplete="new-password"/);
    for (const text of [signIn, setUp]) expect(text).not.toMatch(/onpaste|maxlength|autocomplete="off"/i);
  });

  it('show what somebody typed, or is called, as text', async () => {
    const person = { id: hostile, displayName: hostile, jobTitle: hostile, agencyName: hostile, purpose: hostile };
    for (const text of [
      page({ people: [person], from: hostile, wrong: hostile, email: hostile, note: hostile }),
      await setUpPage(hostile, invited, [{ field: 'password', message: hostile }]),
    ]) {
      expect(text).not.toMatch(/<script/i);
      expect(text).toContain('&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;');
    }
  });

  it('ask for no hint and no question, and hold no script', () => {
    expect(page()).not.toMatch(/hint question|secret question|maiden|first pet|<script|style=/i);
  });
});
