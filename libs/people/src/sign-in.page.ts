export interface DemonstrationPerson {
  readonly id: string;
  readonly displayName: string;
  readonly jobTitle: string;
  readonly agencyName: string;
  readonly purpose: string;
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const html = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');

const council = (): string => process.env.COUNCIL_NAME ?? 'Exampleshire Council';

/** The sign-in page (S1). Styled by the web app's own stylesheet, served at a fixed name beside it. */
export function signInPage({
  people,
  from,
}: {
  people: readonly DemonstrationPerson[];
  from: string | undefined;
}): string {
  return `<!doctype html>
<html lang="en-GB" class="govuk-template">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sign in – Waymark – ${html(council())}</title>
<link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="/assets/app.css">
</head>
<body class="govuk-template__body">
<a href="#main" class="govuk-skip-link">Skip to main content</a>
<header class="app-header"><div class="govuk-width-container app-header__row"><span class="app-header__council">${html(council())}</span> <span class="app-header__product">Waymark</span></div></header>
<div class="govuk-width-container"><main id="main" class="govuk-main-wrapper">
<h1 class="govuk-heading-l">Sign in</h1>
${people.length ? choices(people, from) : noWayIn}
</main></div>
</body></html>`;
}

const noWayIn = `<p class="govuk-body">Sign in with your council account is not set up yet. Ask your administrator.</p>`;

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
<input type="hidden" name="worker" value="${html(id)}">${from ? `<input type="hidden" name="from" value="${html(from)}">` : ''}
<button class="govuk-button govuk-button--secondary" type="submit">Sign in as ${html(displayName)}</button>
<p class="govuk-body-s"><strong>${html(jobTitle)}</strong>, ${html(agencyName)}. ${html(purpose)}</p>
</form></li>`;
}
