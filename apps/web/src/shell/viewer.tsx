import { createContext, useContext, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { PRODUCT } from '../content/product.js';
import { Alert } from '../design/alert.js';
import { Loading } from '../design/loading.js';
import { Page } from '../design/page.js';
import { TextButton } from '../design/text-button.js';
import { ViewerDocument, type ViewerQuery } from '../graphql/generated/shell.js';
import { problemFrom, type Problem } from '../graphql/problem.js';
import { Header } from './header.js';

/** Who is signed in, as the server says. */
export type Viewer = ViewerQuery['viewer'];
export type Role = Viewer['roles'][number];

const Context = createContext<Viewer | undefined>(undefined);

/** Asks once who is signed in; the pages come when it is known. Somebody who is not signed in is already on the way to sign in. */
export function ViewerProvider({ children }: { children: ReactNode }) {
  const [{ data, error }, ask] = useQuery({ query: ViewerDocument });
  const problem = problemFrom(error);
  if (data) return <Context value={data.viewer}>{children}</Context>;
  const failed = problem && problem.kind !== 'signedOut';
  return (
    <>
      <header className="govuk-template__header">
        <Header />
      </header>
      {failed ? (
        <CannotStart problem={problem} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      ) : (
        <Page title={PRODUCT}>
          <Loading what="your page" />
        </Page>
      )}
    </>
  );
}

/** The same for a viewer who is given: the gallery of components. */
export function GivenViewer({ viewer, children }: { viewer: Viewer; children: ReactNode }) {
  return <Context value={viewer}>{children}</Context>;
}

/** Who is signed in. Only below <ViewerProvider>, as every page is. */
export function useViewer(): Viewer {
  const viewer = useContext(Context);
  if (!viewer) throw new Error('useViewer is used outside ViewerProvider');
  return viewer;
}

/** Whether the viewer holds one of the roles. For what to show first; what may be done, the server says (`allowedTransitions`). */
export function useIs(...roles: Role[]): boolean {
  return useViewer().roles.some((role) => roles.includes(role));
}

function CannotStart({ problem, onRetry }: { problem: Problem; onRetry: () => void }) {
  return (
    <Page title="Sorry, there is a problem">
      <Alert kind="error" announced>
        {problem.message} {problem.reference && `If you ask for help, quote ${problem.reference}.`}{' '}
        <TextButton onClick={onRetry}>Try again</TextButton>
      </Alert>
    </Page>
  );
}
