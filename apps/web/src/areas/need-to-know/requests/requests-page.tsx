import { useState } from 'react';
import { Outcome } from '../../../design/outcome.js';
import { Page } from '../../../design/page.js';
import { useIs } from '../../../shell/viewer.js';
import { TeamTabs } from '../../../shell/team-tabs.js';
import { NotYours } from '../not-yours.js';
import { AccessRequests } from './access-requests.js';
import { SealedRequests } from './sealed-requests.js';

/** Who waits for somebody else to agree before a record opens to them. What comes in meanwhile appears by itself. */
export function RequestsPage() {
  const mayAnswer = useIs('PERSONAL_ADVISER', 'SOCIAL_WORKER', 'TEAM_MANAGER', 'COORDINATOR');
  const agrees = useIs('TEAM_MANAGER', 'COORDINATOR');
  const [done, setDone] = useState('');
  if (!mayAnswer) return <NotYours title="Requests to answer" />;
  return (
    <Page title="Requests to answer">
      <TeamTabs />
      {done && <Outcome title={done} />}
      {agrees && <SealedRequests onDone={setDone} />}
      <AccessRequests onDone={setDone} />
    </Page>
  );
}
