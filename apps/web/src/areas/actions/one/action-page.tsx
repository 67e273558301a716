import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Answer } from '../../../design/answer.js';
import { Columns } from '../../../design/columns.js';
import { Due } from '../../../design/due.js';
import { Updating } from '../../../design/loading.js';
import { Page } from '../../../design/page.js';
import { Section } from '../../../design/section.js';
import { Status } from '../../../design/status.js';
import { ActionInFullDocument } from '../../../graphql/generated/actions.js';
import { useBackOnline } from '../../../graphql/live.js';
import { ActionFacts } from './action-facts.js';
import { ActionHistory } from './action-history.js';
import { ActionSteps } from './action-steps.js';

/** What was promised, for whom, who does it, how it goes; everything that can be done with it; all that happened. */
export function ActionPage() {
  const { id = '' } = useParams();
  const [{ data, error, stale }, ask] = useQuery({ query: ActionInFullDocument, variables: { id } });
  useBackOnline(() => ask({ requestPolicy: 'network-only' }));
  const title = data?.action.title ?? 'Action';
  return (
    <Page title={title} crumbs={[{ label: 'Actions', to: '/actions' }, { label: title }]}>
      <Answer what="action" data={data} error={error} onRetry={ask}>
        {({ action }) => (
          <Columns side={<ActionHistory updates={action.updates} />} sideLabel="What happened">
            <p className="app-standing">
              <Status tone={action.tone}>{action.statusWords}</Status>
              <Due date={action.dueOn} tone={action.tone} words={action.dueWords} /> <Updating busy={stale} />
            </p>
            <ActionSteps action={action} />
            <Section title="About this action">
              <ActionFacts action={action} />
            </Section>
          </Columns>
        )}
      </Answer>
    </Page>
  );
}
