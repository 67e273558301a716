import type { ReactNode } from 'react';
import { Page } from '../../design/page.js';
import { ViewTabs } from '../../design/view-tabs.js';
import { useIs } from '../../shell/viewer.js';
import { NotYours } from '../need-to-know/not-yours.js';

const AREAS = [
  { to: '/admin/people', label: 'People' },
  { to: '/admin/agencies', label: 'Agencies' },
  { to: '/admin/agreements', label: 'Agreements' },
  { to: '/leavers', label: 'Leavers' },
  { to: '/admin/review', label: 'Access review' },
  { to: '/access', label: 'Access in words' },
] as const;

type Area = (typeof AREAS)[number]['to'];

/** Agreements name nobody: the coordinator and the auditor read them too. */
const READ_BY_OTHERS: ReadonlySet<Area> = new Set<Area>(['/admin/agreements', '/access']);

interface Props {
  title: string;
  current: Area;
  actions?: ReactNode;
  children: ReactNode;
}

/** A page of administration, and the way to the others. */
export function AdminPage({ title, current, actions, children }: Props) {
  const administers = useIs('ADMINISTRATOR');
  if (!administers && !READ_BY_OTHERS.has(current)) return <NotYours title={title} />;
  const views = AREAS.map(({ to, label }) => ({ to, label, current: to === current }));
  return (
    <Page title={title} caption="Administration" actions={actions}>
      <ViewTabs label="Administration" views={views} />
      {children}
    </Page>
  );
}
