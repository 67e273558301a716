import { useQuery } from 'urql';
import { useUrlState } from '../../../address/use-url-state.js';
import { Answer } from '../../../design/answer.js';
import { Updating } from '../../../design/loading.js';
import { Page } from '../../../design/page.js';
import { ViewTabs } from '../../../design/view-tabs.js';
import { YoungPeopleDocument, YoungPeopleViewsDocument } from '../../../graphql/generated/young-people.js';
import { useIs } from '../../../shell/viewer.js';
import { DEFAULTS, filterOf, viewIn, VIEWS } from './list-views.js';
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
  const [{ data: counts }] = useQuery({ query: YoungPeopleViewsDocument });
  const countOf = (one: string) => counts?.youngPeopleViews.find((counted) => counted.view === one)?.count;
  return (
    <Page title="Young people">
      <ViewTabs
        label="Views of young people"
        views={VIEWS.filter(({ view: each }) => hasOwn || each !== 'MINE').map(({ view: each, label }) => ({
          to: `/young-people?view=${each}`,
          label,
          count: countOf(each),
          current: each === view,
        }))}
      />
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
