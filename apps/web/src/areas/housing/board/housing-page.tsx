import { useQuery } from 'urql';
import { useUrlState } from '../../../address/use-url-state.js';
import { Answer } from '../../../design/answer.js';
import { Button } from '../../../design/button.js';
import { ButtonLink } from '../../../design/button-link.js';
import { Updating } from '../../../design/loading.js';
import { Page } from '../../../design/page.js';
import { Segmented } from '../../../design/segmented.js';
import { ViewTabs } from '../../../design/view-tabs.js';
import { ReferralsDocument } from '../../../graphql/generated/housing.js';
import { useBackOnline } from '../../../graphql/live.js';
import { useIs, useViewer } from '../../../shell/viewer.js';
import { DEFAULTS, filterOf, VIEWS, type Layout } from './address.js';
import { ReferralFilters } from './referral-filters.js';
import { Referrals } from './referrals.js';
import { useLayout } from './use-layout.js';

const ON_THE_BOARD = 100;
const ON_A_PAGE = 50;

/** Housing referrals: what each agency asked for and was asked, whose turn it is, and for how long. */
export function HousingPage() {
  const [address, setAddress] = useUrlState(DEFAULTS);
  const layout = useLayout(address.layout);
  const { agency } = useViewer();
  const [{ data, error, stale }, ask] = useQuery({
    query: ReferralsDocument,
    variables: {
      filter: filterOf(layout, address),
      first: layout === 'board' ? ON_THE_BOARD : ON_A_PAGE,
      after: (layout === 'list' && address.after) || null,
    },
    requestPolicy: 'cache-and-network',
  });
  useBackOnline(() => ask({ requestPolicy: 'network-only' }));
  return (
    <Page title="Housing referrals" caption={agency.name} actions={<PageButtons layout={layout} />}>
      {layout === 'list' && <Views view={address.view} />}
      <ReferralFilters
        key={`${layout}${address.court}${address.state}`}
        layout={layout}
        address={address}
        onChange={setAddress}
      />
      <Updating busy={stale && data !== undefined} />
      <Answer what="housing referrals" data={data} error={error} onRetry={ask}>
        {({ referrals }) => <Referrals referrals={referrals} layout={layout} address={address} onChange={setAddress} />}
      </Answer>
      <WhatIsShown />
    </Page>
  );
}

const LAYOUTS: readonly { layout: Layout; label: string }[] = [
  { layout: 'board', label: 'Board' },
  { layout: 'list', label: 'List' },
];

function PageButtons({ layout }: { layout: Layout }) {
  const refers = useIs('PERSONAL_ADVISER', 'SOCIAL_WORKER', 'TEAM_MANAGER', 'COORDINATOR');
  return (
    <>
      <Segmented
        label="Layout"
        views={LAYOUTS.map((each) => ({
          to: `/housing?layout=${each.layout}`,
          label: each.label,
          current: each.layout === layout,
        }))}
      />
      {refers && (
        <ButtonLink to="/housing/new" small>
          Refer somebody to housing
        </ButtonLink>
      )}
      <Button kind="secondary" small onClick={() => window.print()}>
        Print this page
      </Button>
    </>
  );
}

function Views({ view }: { view: string }) {
  const known = VIEWS.find((each) => each.view === view)?.view ?? 'OPEN';
  return (
    <ViewTabs
      label="Views of referrals"
      views={VIEWS.map((each) => ({
        to: `/housing?layout=list${each.view === 'OPEN' ? '' : `&view=${each.view}`}`,
        label: each.label,
        current: each.view === known,
      }))}
    />
  );
}

/** Housing is shown needs, not history. */
function WhatIsShown() {
  if (!useIs('HOUSING_OFFICER')) return null;
  return (
    <p className="govuk-body app-s govuk-!-margin-top-4">
      You see what you need to find a home, for referrals sent to your own agency. You do not see health, family or
      court details.
    </p>
  );
}
