const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it may stand in a page or in a quoted attribute. */
export const html = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');

/** Whose installation it is, as people read it. */
export const council = (): string => process.env.COUNCIL_NAME ?? 'Exampleshire Council';

interface Document {
  readonly title: string;
  /** HTML. */
  readonly body: string;
  /** HTML for the head: a page that goes on by itself. */
  readonly head?: string;
}

/** A page of plain HTML that needs no script. Styled by the web app's own stylesheet, served at a fixed name beside it. */
export function document({ title, body, head = '' }: Document): string {
  return `<!doctype html>
<html lang="en-GB" class="govuk-template">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(title)} – Waymark – ${html(council())}</title>
<link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="/assets/app.css">${head}
</head>
<body class="govuk-template__body">
<a href="#main" class="govuk-skip-link">Skip to main content</a>
<header class="govuk-template__header"><div class="govuk-generic-header"><div class="govuk-generic-header__container govuk-width-container"><div class="govuk-generic-header__logo"><a href="/sign-in" class="govuk-generic-header__homepage-link"><span>${html(council())}</span><span class="app-svc">Waymark</span></a></div></div></div></header>
<div class="govuk-width-container"><main id="main" class="govuk-main-wrapper" tabindex="-1">
${body}
</main></div>
</body></html>`;
}

interface Wrong {
  readonly field: string;
  readonly message: string;
}

/** What is wrong, above the form, each line leading to its field. */
export function errorSummary(wrong: readonly Wrong[]): string {
  if (wrong.length === 0) return '';
  const lines = wrong.map(({ field, message }) => `<li><a href="#${html(field)}">${html(message)}</a></li>`);
  return `<div class="govuk-error-summary"><div role="alert"><h2 class="govuk-error-summary__title">There is a problem</h2>
<div class="govuk-error-summary__body"><ul class="govuk-list govuk-error-summary__list">${lines.join('')}</ul></div></div></div>`;
}

interface Input {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: string;
  readonly autocomplete: string;
  readonly type?: 'text' | 'email' | 'password';
  readonly numeric?: boolean;
  readonly width?: 10 | 20;
  readonly error?: string | undefined;
}

/** One field of a form, with its label, hint and error. */
export function input(field: Input): string {
  const { name, label, hint, error } = field;
  const classes = classesOf(field);
  return `<div class="govuk-form-group${error ? ' govuk-form-group--error' : ''}">
<label class="govuk-label" for="${name}">${html(label)}</label>
${hint ? `<div id="${name}-hint" class="govuk-hint">${html(hint)}</div>` : ''}
${error ? `<p id="${name}-error" class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> ${html(error)}</p>` : ''}
<input class="${classes}" id="${name}" name="${name}" ${attributesOf(field)}${describedBy(field)}>
</div>`;
}

const classesOf = ({ width, error }: Input): string =>
  `govuk-input${width ? ` govuk-input--width-${width}` : ''}${error ? ' govuk-input--error' : ''}`;

function describedBy({ name, hint, error }: Input): string {
  const ids = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean);
  return ids.length > 0 ? ` aria-describedby="${ids.join(' ')}"` : '';
}

function attributesOf({ type = 'text', autocomplete, value, numeric }: Input): string {
  const filled = value ? ` value="${html(value)}"` : '';
  return `type="${type}" autocomplete="${autocomplete}" spellcheck="false"${numeric ? ' inputmode="numeric"' : ''}${filled}`;
}
