import { toString as qrCode } from 'qrcode';
import { document, errorSummary, html, input } from '../html.js';
import type { Invited } from './open-invitations.js';
import { uriOf } from './totp.js';

type Wrong = readonly { field: string; message: string }[];

const inGroups = (secret: string): string => secret.match(/.{1,4}/g)?.join(' ') ?? secret;

/** Where somebody who was invited chooses a password and sets up their authenticator: the picture, and the same as text. */
export async function setUpPage(token: string, invited: Invited, wrong: Wrong = [], second = ''): Promise<string> {
  const { displayName, email, secret } = invited;
  const errorOf = (field: string) => wrong.find((line) => line.field === field)?.message;
  const picture = await qrCode(uriOf(secret, email), { type: 'svg', margin: 2, errorCorrectionLevel: 'M' });
  return document({
    title: wrong.length > 0 ? 'Error: Set up your sign-in' : 'Set up your sign-in',
    body: `${errorSummary(wrong)}<h1 class="govuk-heading-l">Set up your sign-in</h1>
<p class="govuk-body app-whose">This is for ${html(displayName)}, <strong>${html(email)}</strong>. You need an authenticator app on your phone or computer.</p>
<form method="post" action="/sign-in/invitation/${html(token)}" novalidate class="app-sign-in-form">
${second ? `<input type="hidden" name="second" value="${html(second)}">` : ''}
<h2 class="govuk-heading-m">1. Choose a password</h2>
<input type="hidden" name="username" autocomplete="username" value="${html(email)}">
${input({ name: 'password', label: 'Password', hint: 'At least 12 characters. Three or four words that do not belong together work well', type: 'password', autocomplete: 'new-password', error: errorOf('password') })}
${input({ name: 'again', label: 'The same password again', type: 'password', autocomplete: 'new-password', error: errorOf('again') })}
<h2 class="govuk-heading-m">2. Add Waymark to your authenticator app</h2>
<p class="govuk-body">Scan this picture with the app.</p>
<div class="app-qr" role="img" aria-label="QR code. The same secret is below as text">${picture}</div>
<p class="govuk-body">If you cannot scan it, type this secret into the app:</p>
<p class="govuk-body"><strong class="app-secret">${inGroups(html(secret))}</strong></p>
<h2 class="govuk-heading-m">3. Enter the code it shows</h2>
${input({ name: 'code', label: 'Code', hint: '6 figures, while the app shows them. If they are refused twice, let your phone set its clock by itself', autocomplete: 'one-time-code', numeric: true, width: 10, error: errorOf('code') })}
<button class="govuk-button" type="submit">Set up my sign-in</button>
</form>`,
  });
}

/** The question for the second half of a link, which somebody else gives than who gave the link. Whose it is is not said before. */
export function secondHalfPage(token: string, { made, wrong }: { made: boolean; wrong?: string | undefined }): string {
  return document({
    title: wrong ? 'Error: Enter your code' : 'Enter your code',
    body: `${errorSummary(wrong ? [{ field: 'second', message: wrong }] : [])}<h1 class="govuk-heading-l">Enter your code</h1>
<p class="govuk-body">This link is one half. The other is a code of 12 letters and figures. You get it from another administrator of Waymark than the link.</p>
${made ? '' : '<div class="govuk-inset-text">No code has been made for this link yet. Ask an administrator of Waymark for it.</div>'}
<form method="post" action="/sign-in/invitation/${html(token)}" novalidate class="app-sign-in-form">
${input({ name: 'second', label: 'Code', hint: 'Like abcd-efgh-jkmn. Capitals and spaces make no difference', autocomplete: 'one-time-code', width: 20, error: wrong })}
<button class="govuk-button" type="submit">Continue</button>
</form>`,
  });
}

/** The recovery codes, shown this once. */
export function codesPage(codes: readonly string[]): string {
  return document({
    title: 'Keep your recovery codes',
    body: `<h1 class="govuk-heading-l">Keep your recovery codes</h1>
<p class="govuk-body">Your sign-in is set up. If you lose your phone, one of these codes lets you in in its place. Each works once.</p>
<div class="govuk-inset-text">We show them only now. Print this page, or keep them in a password manager.</div>
<ul class="govuk-list app-codes">${codes.map((code) => `<li><code>${html(code)}</code></li>`).join('')}</ul>
<p class="govuk-body"><a class="govuk-button" role="button" draggable="false" href="/sign-in">I have kept them: sign in</a></p>`,
  });
}

/** The same for a link that was used, withdrawn or is too old, and for one that never was. */
export const noInvitationPage = (): string =>
  document({
    title: 'This link does not work',
    body: `<h1 class="govuk-heading-l">This link does not work</h1>
<p class="govuk-body">It works once, and for 72 hours. If you have set up your sign-in, <a class="govuk-link" href="/sign-in">sign in</a>. If not, ask your administrator for another link.</p>`,
  });
