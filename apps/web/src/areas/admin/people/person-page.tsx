import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { day } from '../../../content/dates.js';
import { Alert } from '../../../design/alert.js';
import { Answer } from '../../../design/answer.js';
import { Page } from '../../../design/page.js';
import { Section } from '../../../design/section.js';
import { Status } from '../../../design/status.js';
import { SummaryList } from '../../../design/summary-list.js';
import { AccountDocument, type AccountInBriefFragment, type AccountQuery } from '../../../graphql/generated/admin.js';
import { STATES } from '../words.js';
import { Leave } from './leave.js';
import { Roles } from './roles.js';
import { Seats } from './seats.js';
import { WaysIn } from './ways-in.js';

/** One account: what it says, what it may do, how they get in, and how it ends. */
export function PersonPage() {
  const { id = '' } = useParams();
  const [{ data, error }, ask] = useQuery({
    query: AccountDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const name = data?.account.displayName ?? 'Person';
  return (
    <Page title={name} caption="Administration" crumbs={[{ label: 'People', to: '/admin/people' }, { label: name }]}>
      <Answer what="account" data={data} error={error} onRetry={ask}>
        {(answer) => <Account answer={answer} onAskAgain={() => ask({ requestPolicy: 'network-only' })} />}
      </Answer>
    </Page>
  );
}

interface Props {
  answer: AccountQuery;
  onAskAgain: () => void;
}

function Account({ answer: { account, panelChoices }, onAskAgain }: Props) {
  const over = account.state === 'CLOSED' || account.state === 'TO_CLOSE';
  const fixed = over || account.isViewer;
  return (
    <>
      {account.isViewer && (
        <Alert kind="information">This is your own account. Another administrator changes what you may do.</Alert>
      )}
      <Section title="About them">
        <SummaryList rows={factsOf(account)} />
      </Section>
      <Roles account={account} fixed={fixed} />
      <Seats account={account} panels={panelChoices} fixed={fixed} />
      {!fixed && <WaysIn account={account} onAskAgain={onAskAgain} />}
      {!account.isViewer && account.state !== 'CLOSED' && <Leave account={account} />}
    </>
  );
}

const factsOf = (account: AccountInBriefFragment) => {
  const { words, tone } = STATES[account.state];
  return [
    { label: 'State', value: <Status tone={tone}>{words}</Status> },
    { label: 'Job title', value: account.jobTitle },
    { label: 'Email address', value: account.email },
    { label: 'Agency', value: account.agency.name },
    { label: 'Team', value: account.teamName ?? 'None' },
    { label: 'First day', value: day(account.activeFrom) },
    ...(account.activeTo ? [{ label: 'No access from', value: day(account.activeTo) }] : []),
  ];
};
