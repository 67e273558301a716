import { lazy, Suspense } from 'react';
import { BrowserRouter, Navigate, Route, Routes } from 'react-router';
import { Provider } from 'urql';
import { StepUpProvider } from './design/step-up.js';
import { client } from './graphql/client.js';
import type { PageAt } from './page-at.js';
import { WhileUsed } from './shell/idle-warning.js';
import { PageNotFound } from './shell/page-not-found.js';
import { WhileSignedIn } from './shell/session-over.js';
import { Shell } from './shell/shell.js';
import { ViewerProvider } from './shell/viewer.js';

/** Each area lists its pages in areas/<area>/pages.ts; nothing else needs to know of them. */
const areas = import.meta.glob<{ pages: readonly PageAt[] }>('./areas/*/pages.ts', { eager: true });
const pages = Object.values(areas).flatMap((area) => area.pages);

/** Every component in every state, for looking at while developing; not in what is delivered. */
const Gallery = import.meta.env.DEV
  ? lazy(async () => ({ default: (await import('./areas/gallery/gallery.js')).Gallery }))
  : undefined;

/** The application. */
export function App() {
  return (
    <Provider value={client}>
      <BrowserRouter>
        <Routes>
          {Gallery && (
            <Route
              path="/gallery/*"
              element={
                <Suspense>
                  <Gallery />
                </Suspense>
              }
            />
          )}
          <Route path="*" element={<SignedIn />} />
        </Routes>
      </BrowserRouter>
    </Provider>
  );
}

/** Who is signed in, then the pages by their addresses. */
function SignedIn() {
  return (
    <ViewerProvider>
      <WhileSignedIn>
        <WhileUsed>
          <StepUpProvider>
            <Routes>
              <Route element={<Shell focus />}>{routes(pages.filter((page) => page.focus))}</Route>
              <Route element={<Shell />}>
                <Route index element={<Navigate to="/today" replace />} />
                {routes(pages.filter((page) => !page.focus))}
                <Route path="*" element={<PageNotFound />} />
              </Route>
            </Routes>
          </StepUpProvider>
        </WhileUsed>
      </WhileSignedIn>
    </ViewerProvider>
  );
}

function routes(of: readonly PageAt[]) {
  return of.map(({ path, Page }) => <Route key={path} path={path} element={<Page />} />);
}
