import type { ReactNode } from 'react';
import { Page } from './page.js';

/** A page that only says something: not found, no longer there, done, something went wrong. */
export function MessagePage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Page title={title}>
      <div className="govuk-body">{children}</div>
    </Page>
  );
}
