import { document, errorSummary, html, input } from '../html.js';
import type { Forgetful } from './password-links.js';

type Wrong = readonly { field: string; message: string }[];

/** Where somebody asks for a link who has forgotten their password; where no mail goes out, whom they ask instead. */
export function forgottenPage({ mail, wrong }: { mail: boolean; wrong?: string | undefined }): string {
  return document({
    title: wrong ? 'Error: Forgotten password' : 'Forgotten password',
    body: `${errorSummary(wrong ? [{ field: 'email', message: wrong }] : [])}<h1 class="govuk-heading-l">Forgotten password</h1>
${mail ? askForLink(wrong) : askAdministrator}
<p class="govuk-body">If you sign in with your organisation, it is your organisation that changes your password.</p>
<p class="govuk-body"><a class="govuk-link" href="/sign-in">Go back to the sign-in page</a></p>`,
  });
}

const askForLink = (wrong: string | undefined): string =>
  `<p class="govuk-body">We send you a link with which you choose a new password. You also need your authenticator app, or one of your recovery codes. If you have lost both, ask the administrator of Waymark for your agency.</p>
<form method="post" action="/forgotten-password" novalidate class="app-sign-in-form">
${input({ name: 'email', label: 'E-mail address', hint: 'The one you sign in with', type: 'email', autocomplete: 'username', error: wrong })}
<button class="govuk-button" type="submit">Send me a link</button>
</form>`;

const askAdministrator = `<p class="govuk-body">Ask the administrator of Waymark for your agency for a link. With it you choose a new password. You also need your authenticator app, or one of your recovery codes: keep them at hand.</p>`;

/** The same for everybody, whether there is such an account or not. */
export const linkIsSentPage = (): string =>
  document({
    title: 'Check your e-mail',
    body: `<h1 class="govuk-heading-l">Check your e-mail</h1>
<p class="govuk-body">If there is an account with that address, a link is on its way to it. The link works once, and for 30 minutes.</p>
<p class="govuk-body">If nothing comes, look among the mail that was sorted out as unwanted. An account that has not been used for 60 days gets no link: ask your administrator.</p>
<p class="govuk-body"><a class="govuk-link" href="/sign-in">Go back to the sign-in page</a></p>`,
  });

/** Where a link leads: a new password, and the second factor that stays. */
export function newPasswordPage(token: string, { displayName, email }: Forgetful, wrong: Wrong = []): string {
  const errorOf = (field: string) => wrong.find((line) => line.field === field)?.message;
  const code = {
    name: 'code',
    label: 'Code from your authenticator app',
    hint: '6 figures. If you do not have your phone, use one of your recovery codes',
    autocomplete: 'one-time-code',
    width: 20 as const,
    error: errorOf('code'),
  };
  return document({
    title: wrong.length > 0 ? 'Error: Choose a new password' : 'Choose a new password',
    body: `${errorSummary(wrong)}<h1 class="govuk-heading-l">Choose a new password</h1>
<p class="govuk-body app-whose">This is for ${html(displayName)}, <strong>${html(email)}</strong>. When it is changed you are signed out everywhere.</p>
<form method="post" action="/sign-in/password/${html(token)}" novalidate class="app-sign-in-form">
<input type="hidden" name="username" autocomplete="username" value="${html(email)}">
${input({ name: 'password', label: 'New password', hint: 'At least 12 characters. Three or four words that do not belong together work well', type: 'password', autocomplete: 'new-password', error: errorOf('password') })}
${input({ name: 'again', label: 'The same password again', type: 'password', autocomplete: 'new-password', error: errorOf('again') })}
${input(code)}
<button class="govuk-button" type="submit">Change my password</button>
</form>`,
  });
}

export const passwordChangedPage = (): string =>
  document({
    title: 'Your password is changed',
    body: `<h1 class="govuk-heading-l">Your password is changed</h1>
<p class="govuk-body">You are signed out everywhere. Your authenticator app and your recovery codes stay as they are.</p>
<p class="govuk-body"><a class="govuk-button" role="button" draggable="false" href="/sign-in">Sign in</a></p>`,
  });

/** The same for a link that was used, withdrawn or is too old, and for one that never was. */
export const noPasswordLinkPage = (): string =>
  document({
    title: 'This link does not work',
    body: `<h1 class="govuk-heading-l">This link does not work</h1>
<p class="govuk-body">It works once, and not for long. <a class="govuk-link" href="/forgotten-password">Ask for another</a>, or <a class="govuk-link" href="/sign-in">sign in</a>.</p>`,
  });
