import { useQuery } from 'urql';
import { useUrlState } from '../../../address/use-url-state.js';
import { Answer } from '../../../design/answer.js';
import { ButtonLink } from '../../../design/button-link.js';
import { Button } from '../../../design/button.js';
import { Updating } from '../../../design/loading.js';
import { Page } from '../../../design/page.js';
import { ViewTabs } from '../../../design/view-tabs.js';
import { ActionsDocument, ActionViewCountsDocument } from '../../../graphql/generated/actions.js';
import { ActionFilters } from './action-filters.js';
import { ActionList } from './action-list.js';
import { countIn, DEFAULTS, filterOf, sortIn, viewIn, VIEWS } from './views.js';

const PAGE = 50;

/** The tracker: what was promised to young people and by the partners, who does it, and how it goes. */
export function ActionsPage() {
  const [address, setAddress] = useUrlState(DEFAULTS);
  const view = viewIn(address.view);
  const sort = sortIn(address.sort);
  const [{ data, error, stale }, ask] = useQuery({
    query: ActionsDocument,
    variables: { filter: filterOf(address), sort, first: PAGE, after: address.after || null },
  });
  const [{ data: counts }] = useQuery({ query: ActionViewCountsDocument });
  return (
    <Page title="Actions" actions={<PageButtons />}>
      <ViewTabs
        label="Views of actions"
        views={VIEWS.map(({ view: each, label }) => ({
          to: each === DEFAULTS.view ? '/actions' : `/actions?view=${each}`,
          label,
          count: counts && countIn(counts, each),
          current: each === view,
        }))}
      />
      <ActionFilters key={JSON.stringify(address)} address={address} onChange={setAddress} rows={data?.actions.nodes} />
      <Updating busy={stale} />
      <Answer what="actions" data={data} error={error} onRetry={ask}>
        {({ actions }) => (
          <ActionList actions={actions} address={address} onChange={setAddress} allOpen={counts?.all.totals.open} />
        )}
      </Answer>
    </Page>
  );
}

function PageButtons() {
  return (
    <>
      <ButtonLink to="/actions/new" small>
        Add an action
      </ButtonLink>
      <Button kind="secondary" small onClick={() => window.print()}>
        Print this list
      </Button>
    </>
  );
}
