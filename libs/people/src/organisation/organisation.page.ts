import { document, html } from '../html.js';

/**
 * Goes on to a page of ours by itself. A page, because the session's cookie is not sent along when another site leads here: only
 * what begins on our own page is our own.
 */
export const signedInPage = (to: string): string =>
  document({
    title: 'You are signed in',
    head: `<meta http-equiv="refresh" content="0;url=${html(to)}">`,
    body: `<h1 class="govuk-heading-l">You are signed in</h1>
<p class="govuk-body"><a class="govuk-link" href="${html(to)}">Continue to Waymark</a></p>`,
  });

/** The tab that was opened to confirm; the page that waits goes on by itself. */
export const confirmedPage = (): string =>
  document({
    title: 'You have confirmed that it is you',
    body: `<h1 class="govuk-heading-l">You have confirmed that it is you</h1>
<p class="govuk-body">Close this tab and go back to the page you came from. It goes on by itself, and what you typed is still there.</p>`,
  });

/** Why the organisation's sign-in did not lead in here, in a sentence, and what to do. */
export const notSignedInPage = (reason: string): string =>
  document({
    title: 'You are not signed in',
    body: `<h1 class="govuk-heading-l">You are not signed in</h1>
<p class="govuk-body">${html(reason)}.</p>
<p class="govuk-body"><a class="govuk-link" href="/sign-in">Go back to the sign-in page</a></p>`,
  });
