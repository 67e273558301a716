import { useState } from 'react';
import { useQuery } from 'urql';
import { Answer } from '../../design/answer.js';
import { Empty } from '../../design/empty.js';
import { Outcome } from '../../design/outcome.js';
import { Page } from '../../design/page.js';
import { Section } from '../../design/section.js';
import { UnusualAccessDocument } from '../../graphql/generated/audit.js';
import { usePoll } from '../../graphql/use-poll.js';
import { useIs } from '../../shell/viewer.js';
import { NotYours } from '../need-to-know/not-yours.js';
import { AuditTabs } from './audit-tabs.js';
import { UnusualOne } from './unusual-one.js';

const EVERY_MS = 60_000;

/** Who opened, or was refused, more than is usual. Each is a question to ask, until an auditor has found. */
export function UnusualPage() {
  return useIs('AUDITOR') ? <UnusualList /> : <NotYours title="Unusual access" />;
}

function UnusualList() {
  const [{ data, error }, ask] = useQuery({ query: UnusualAccessDocument, requestPolicy: 'cache-and-network' });
  const [done, setDone] = useState('');
  usePoll(() => ask({ requestPolicy: 'network-only' }), EVERY_MS);
  return (
    <Page title="Unusual access">
      <AuditTabs />
      <p className="govuk-body">
        More than 30 people’s records within an hour, more than three times as many in a day as is usual for the person,
        more than 3 addresses within an hour, 5 refusals in a day, or a record that they are kept from. There may be a
        good reason: ask first, and write down what you found within 2 working days.
      </p>
      {done && <Outcome title={done} />}
      <Answer what="report" data={data} error={error} onRetry={ask}>
        {({ unusualAccess }) => {
          const waiting = unusualAccess.filter(({ reviewedAt }) => reviewedAt === null);
          const reviewed = unusualAccess.filter(({ reviewedAt }) => reviewedAt !== null);
          return (
            <>
              <Section title="To review">
                {waiting.length === 0 && <Empty title="Nothing unusual waits for a review" level={3} />}
                {waiting.map((unusual) => (
                  <UnusualOne key={unusual.id} unusual={unusual} onDone={setDone} />
                ))}
              </Section>
              {reviewed.length > 0 && (
                <Section title="Reviewed in the last 30 days">
                  {reviewed.map((unusual) => (
                    <UnusualOne key={unusual.id} unusual={unusual} onDone={setDone} />
                  ))}
                </Section>
              )}
            </>
          );
        }}
      </Answer>
    </Page>
  );
}
