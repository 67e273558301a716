import type { ReactNode } from 'react';
import { Page } from '../../design/page.js';
import { ViewTabs } from '../../design/view-tabs.js';

const AREAS = [
  { to: '/admin/people', label: 'People' },
  { to: '/admin/agencies', label: 'Agencies' },
  { to: '/admin/agreements', label: 'Agreements' },
  { to: '/leavers', label: 'Leavers' },
  { to: '/admin/review', label: 'Access review' },
  { to: '/access', label: 'Access in words' },
] as const;

type Area = (typeof AREAS)[number]['to'];

interface Props {
  title: string;
  current: Area;
  actions?: ReactNode;
  children: ReactNode;
}

/** A page of administration, and the way to the others. */
export function AdminPage({ title, current, actions, children }: Props) {
  const views = AREAS.map(({ to, label }) => ({ to, label, current: to === current }));
  return (
    <Page title={title} caption="Administration" actions={actions}>
      <ViewTabs label="Administration" views={views} />
      {children}
    </Page>
  );
}
