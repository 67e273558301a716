import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Answer } from '../../../design/answer.js';
import type { Crumb } from '../../../design/breadcrumbs.js';
import { Page } from '../../../design/page.js';
import { RecordStripDocument } from '../../../graphql/generated/young-people.js';
import { useIs } from '../../../shell/viewer.js';
import { DataNotesBar } from '../../data-protection/data-notes-bar.js';
import { AccessBar } from '../../need-to-know/access-bar.js';
import { NotOpen } from '../../need-to-know/not-open.js';
import type { Person } from './person.js';
import { RecordStrip } from './record-strip.js';

interface Props {
  /** The tab, for the title of the window: "Plan". */
  tab: string;
  /** A page below a tab: the way back to it. */
  under?: { label: string; path: string };
  children: (person: Person) => ReactNode;
}

/** One tab of a record: the strip, which is the same on each, and what the tab shows. */
export function RecordPage({ tab, under, children }: Props) {
  const { id = '' } = useParams();
  const [{ data, error }, ask] = useQuery({ query: RecordStripDocument, variables: { id } });
  const name = data?.youngPerson.displayName;
  return (
    <Page
      title={name ? `${name}: ${tab.toLowerCase()}` : 'Young person'}
      ownHeading={Boolean(name)}
      crumbs={useCrumbs(id, name ?? 'Young person', under)}
    >
      <Answer what="record" data={data} error={error} onRetry={ask} notFound={<NotOpen id={id} />}>
        {({ youngPerson }) => (
          <>
            <AccessBar id={youngPerson.id} />
            <DataNotesBar id={youngPerson.id} />
            <RecordStrip person={youngPerson} />
            {children(youngPerson)}
          </>
        )}
      </Answer>
    </Page>
  );
}

/** The way here: from the list for those who have one, else from what needs them today. */
function useCrumbs(id: string, name: string, under: Props['under']): Crumb[] {
  const listed = useIs('COORDINATOR', 'CHAIR', 'PANEL_MEMBER', 'PERSONAL_ADVISER', 'SOCIAL_WORKER', 'TEAM_MANAGER');
  const from = listed ? { label: 'Young people', to: '/young-people' } : { label: 'Today', to: '/today' };
  if (!under) return [from, { label: name }];
  return [from, { label: name, to: `/young-people/${id}${under.path}` }, { label: under.label }];
}
