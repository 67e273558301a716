import { document, errorSummary, html, input } from './html.js';

export interface DemonstrationPerson {
  readonly id: string;
  readonly displayName: string;
  readonly jobTitle: string;
  readonly agencyName: string;
  readonly purpose: string;
}

export interface SignInPage {
  /** Whom one can be in a demonstration; nobody anywhere else. */
  readonly people: readonly DemonstrationPerson[];
  /** Where to go on to afterwards. */
  readonly from: string | undefined;
  /** Whether an organisation signs people in. */
  readonly organisation: boolean;
  /** What went wrong, in a sentence. */
  readonly wrong?: string | undefined;
  /** The e-mail address as typed, so that it need not be typed again. */
  readonly email?: string | undefined;
  /** Something to know before signing in: why one is here again. */
  readonly note?: string | undefined;
}

/** The sign-in page (S1): the organisation's way first where there is one, then the local one; in a demonstration the people. */
export function signInPage(page: SignInPage): string {
  const { people, from, organisation, wrong, note } = page;
  const summary = wrong ? errorSummary([{ field: 'email', message: wrong }]) : '';
  return document({
    title: wrong ? 'Error: Sign in' : 'Sign in',
    body: `${note ? banner(note) : ''}${summary}
<h1 class="govuk-heading-l">Sign in</h1>
${organisation ? organisationWay(from) : ''}
${wrong ? localPart(page) : ''}
${people.length > 0 ? choices(people, from) : ''}
${wrong ? '' : localPart(page)}`,
  });
}

/** Behind a heading where it is not the first way in: a demonstration begins with its people. */
function localPart(page: SignInPage): string {
  if (page.people.length > 0 && !page.wrong)
    return `<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Sign in with a local account</span></summary>
<div class="govuk-details__text">${localWay(page)}</div></details>`;
  return `${page.organisation ? '<h2 class="govuk-heading-m">Or use a local account</h2>' : ''}${localWay(page)}`;
}

const banner = (note: string): string =>
  `<div class="govuk-warning-text" role="status"><span class="govuk-warning-text__icon" aria-hidden="true">!</span><strong class="govuk-warning-text__text"><span class="govuk-visually-hidden">Important</span> ${html(note)}</strong></div>`;

const carriedOn = (from: string | undefined): string =>
  from ? `<input type="hidden" name="from" value="${html(from)}">` : '';

// A link and not a form: what a form leads to on another site, the policy of the page refuses.
function organisationWay(from: string | undefined): string {
  const query = from ? `?from=${encodeURIComponent(from)}` : '';
  return `<p class="govuk-body">If you work for an agency that signs you in to other things too, use the same account here.</p>
<a class="govuk-button" role="button" draggable="false" href="/sign-in/organisation${html(query)}">Sign in with your organisation</a>`;
}

function localWay({ from, wrong, email }: SignInPage): string {
  const code = {
    name: 'code',
    label: 'Code from your authenticator app',
    hint: '6 figures, while your app shows them. If you do not have your phone, use one of your recovery codes',
    autocomplete: 'one-time-code',
    width: 20 as const,
  };
  return `<form method="post" action="/sign-in/local" novalidate class="app-sign-in-form">
${carriedOn(from)}
${input({ name: 'email', label: 'E-mail address', type: 'email', autocomplete: 'username', value: email ?? '', error: wrong })}
${input({ name: 'password', label: 'Password', type: 'password', autocomplete: 'current-password' })}
${input(code)}
<button class="govuk-button" type="submit">Sign in</button>
<p class="govuk-body"><a class="govuk-link" href="/forgotten-password">I have forgotten my password</a></p>
<p class="govuk-body-s">If you cannot sign in, ask the administrator of Waymark for your agency. They can unlock your account, or help when you have lost your phone.</p>
</form>`;
}

function choices(people: readonly DemonstrationPerson[], from: string | undefined): string {
  return `<div class="govuk-inset-text">This is a demonstration. Everybody in it is invented. Choose who to be: no password is needed.</div>
<ul class="app-sign-in">
${people.map((person) => choice(person, from)).join('\n')}
</ul>`;
}

function choice(
  { id, displayName, jobTitle, agencyName, purpose }: DemonstrationPerson,
  from: string | undefined,
): string {
  return `<li class="app-sign-in__person"><form method="post" action="/sign-in">
<input type="hidden" name="worker" value="${html(id)}">${carriedOn(from)}
<button class="govuk-button govuk-button--secondary" type="submit">Sign in as ${html(displayName)}</button>
<p class="govuk-body-s"><strong>${html(jobTitle)}</strong>, ${html(agencyName)}. ${html(purpose)}</p>
</form></li>`;
}
