import { useQuery } from 'urql';
import { useUrlState } from '../../../address/use-url-state.js';
import { Answer } from '../../../design/answer.js';
import { Button } from '../../../design/button.js';
import { ButtonLink } from '../../../design/button-link.js';
import { Empty } from '../../../design/empty.js';
import { Updating } from '../../../design/loading.js';
import { Page } from '../../../design/page.js';
import { StatusList } from '../../../design/status.js';
import { ViewTabs } from '../../../design/view-tabs.js';
import { DeliveryPlanDocument, type DeliveryPlanQuery } from '../../../graphql/generated/delivery-group.js';
import { useBackOnline } from '../../../graphql/live.js';
import { useIs, useViewer } from '../../../shell/viewer.js';
import { OutcomeSection } from './outcome-section.js';
import { coloursInWords, countIn, DEFAULTS, inView, sumOf, viewIn, VIEWS, type View } from './views.js';

/** What the partners promised, by outcome, and whether it happens. No young person is named anywhere on it. */
export function DeliveryPage() {
  const [{ view: named }] = useUrlState(DEFAULTS);
  const view = viewIn(named);
  const [{ data, error, stale }, ask] = useQuery({ query: DeliveryPlanDocument, requestPolicy: 'cache-and-network' });
  useBackOnline(() => ask({ requestPolicy: 'network-only' }));
  return (
    <Page title="Delivery group" caption="What each partner has promised" actions={<PageButtons />}>
      <Answer what="commitments" data={data} error={error} onRetry={ask}>
        {({ deliveryOutcomes }) => (
          <>
            <Views outcomes={deliveryOutcomes} view={view} />
            <Updating busy={stale} />
            <h2 className="govuk-visually-hidden">How the commitments stand</h2>
            <div className="govuk-!-margin-bottom-6">
              <StatusList label="How all commitments stand" items={coloursInWords(sumOf(deliveryOutcomes))} />
            </div>
            <Outcomes outcomes={deliveryOutcomes} view={view} />
          </>
        )}
      </Answer>
    </Page>
  );
}

interface PlanProps {
  outcomes: DeliveryPlanQuery['deliveryOutcomes'];
  view: View;
}

function Views({ outcomes, view }: PlanProps) {
  const { agency } = useViewer();
  return (
    <ViewTabs
      label="Views of commitments"
      views={VIEWS.map((each) => ({
        to: each.view === 'ALL' ? '/delivery-group' : `/delivery-group?view=${each.view}`,
        label: each.label,
        count: countIn(outcomes, each.view, agency.id),
        current: each.view === view,
      }))}
    />
  );
}

function Outcomes({ outcomes, view }: PlanProps) {
  const { agency } = useViewer();
  const shown = inView(outcomes, view, agency.id);
  if (shown.length === 0)
    return (
      <Empty
        title="No commitments in this view"
        action={
          <ButtonLink to="/delivery-group" kind="secondary" small>
            See all commitments
          </ButtonLink>
        }
      />
    );
  return shown.map((outcome) => <OutcomeSection key={outcome.key} outcome={outcome} whole={view === 'ALL'} />);
}

function PageButtons() {
  const onlyReads = useIs('AUDITOR', 'ADMINISTRATOR');
  return (
    <>
      {!onlyReads && (
        <ButtonLink to="/delivery-group/new" small>
          Propose a commitment
        </ButtonLink>
      )}
      <Button kind="secondary" small onClick={() => window.print()}>
        Print this page
      </Button>
    </>
  );
}
