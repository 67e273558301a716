import { useQuery } from 'urql';
import { useUrlState } from '../../../address/use-url-state.js';
import { Answer } from '../../../design/answer.js';
import { Empty } from '../../../design/empty.js';
import { Updating } from '../../../design/loading.js';
import { Page } from '../../../design/page.js';
import { TextLink } from '../../../design/text-link.js';
import { ViewTabs } from '../../../design/view-tabs.js';
import {
  YoungPeopleDocument,
  YoungPeopleViewsDocument,
  type YoungPeopleView,
} from '../../../graphql/generated/young-people.js';
import { problemFrom } from '../../../graphql/problem.js';
import { useIs } from '../../../shell/viewer.js';
import { DEFAULTS, filterOf, viewIn, viewsShown } from './list-views.js';
import { PeopleFilters } from './people-filters.js';
import { PeopleTable } from './people-table.js';

const PAGE = 25;

/** The young people whose records are open to the viewer. */
export function YoungPeoplePage() {
  const [address, setAddress] = useUrlState(DEFAULTS);
  const hasOwn = useIs('PERSONAL_ADVISER', 'SOCIAL_WORKER');
  const view = viewIn(address.view, hasOwn);
  const [{ data, error, stale }, ask] = useQuery({
    query: YoungPeopleDocument,
    variables: { filter: filterOf(address, view), first: PAGE, after: address.after || null },
  });
  if (problemFrom(error)?.kind === 'rule') return <NotForYou />;
  return (
    <Page
      title="Young people"
      actions={<TextLink to="/see-a-record-now">I need to see somebody’s record now</TextLink>}
    >
      <Views view={view} hasOwn={hasOwn} />
      <PeopleFilters key={`${address.search} ${address.status}`} address={address} onChange={setAddress} />
      <Updating busy={stale} />
      <Answer what="young people" data={data} error={error} onRetry={ask}>
        {({ youngPeople }) => (
          <PeopleTable youngPeople={youngPeople} address={address} view={view} onChange={setAddress} />
        )}
      </Answer>
    </Page>
  );
}

/** The views this viewer is given, with their counts. A list that would tell what is not shared with them is not among them. */
function Views({ view, hasOwn }: { view: YoungPeopleView; hasOwn: boolean }) {
  const [{ data }] = useQuery({ query: YoungPeopleViewsDocument });
  const countOf = (one: YoungPeopleView) => data?.youngPeopleViews.find((counted) => counted.view === one)?.count;
  return <ViewTabs label="Views of young people" views={viewsShown(countOf, { view, hasOwn, known: Boolean(data) })} />;
}

/** Elected members, auditors and administrators: there is no list for them, and nothing to filter. */
function NotForYou() {
  return (
    <Page title="Young people">
      <Empty title="You are not shown any young person">
        No young person’s record opens to your role. If you need something for your work, ask the panel coordinator.
      </Empty>
    </Page>
  );
}
