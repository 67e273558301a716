import { useEffect, useState, type ReactNode } from 'react';
import { PRODUCT } from '../content/product.js';
import { Page } from '../design/page.js';
import { watchSession } from '../graphql/watch-session.js';
import { Header } from './header.js';

/** What is on the page goes, and a sentence says why, as soon as the session is over: an account that ended, a sign-out elsewhere. */
export function WhileSignedIn({ children }: { children: ReactNode }) {
  const [over, setOver] = useState(false);
  useEffect(() => watchSession(() => setOver(true)), []);
  if (!over) return children;
  return (
    <>
      <header className="govuk-template__header">
        <Header />
      </header>
      <Page title="You have been signed out">
        <p className="govuk-body" role="alert">
          Your access to {PRODUCT} has ended, or you were signed out. What was on this page is no longer shown, and what
          you had not saved is not kept.
        </p>
        <p className="govuk-body">
          <a className="govuk-link" href={`/sign-in?from=${encodeURIComponent(location.pathname)}`}>
            Sign in again
          </a>
          , or ask your administrator.
        </p>
      </Page>
    </>
  );
}
