import { Suspense } from 'react';
import { Outlet, useLocation } from 'react-router';
import { LiveRegion } from '../design/announce.js';
import { Loading } from '../design/loading.js';
import { ConnectionBar } from './connection-bar.js';
import { ErrorBoundary } from './error-boundary.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { PrintedBy } from './printed-by.js';
import { ServiceNavigation } from './service-navigation.js';
import { useViewer } from './viewer.js';

/** What is around every page. In the live room (`focus`) the navigation is left out: the room brings its own bar. */
export function Shell({ focus }: { focus?: boolean }) {
  const { council } = useViewer();
  const { pathname } = useLocation();
  return (
    <>
      <a href="#main-content" className="govuk-skip-link" data-module="govuk-skip-link" onClick={toMain}>
        Skip to main content
      </a>
      <ConnectionBar />
      <header className="govuk-template__header">
        <Header council={council} />
        {!focus && <ServiceNavigation />}
      </header>
      <PrintedBy />
      <ErrorBoundary at={pathname}>
        <Suspense fallback={<PageOnItsWay />}>
          <Outlet />
        </Suspense>
      </ErrorBoundary>
      <Footer />
      <LiveRegion />
    </>
  );
}

function PageOnItsWay() {
  return (
    <div className="govuk-width-container">
      <main className="govuk-main-wrapper" id="main-content" tabIndex={-1}>
        <Loading what="page" />
      </main>
    </div>
  );
}

/** The address stays as it is: it is worth copying. */
function toMain(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('main-content')?.focus();
}
