import { useState } from 'react';
import { useQuery } from 'urql';
import { Answer } from '../../design/answer.js';
import { Empty } from '../../design/empty.js';
import { Outcome } from '../../design/outcome.js';
import { Page } from '../../design/page.js';
import { Section } from '../../design/section.js';
import { BreakGlassReviewsDocument } from '../../graphql/generated/audit.js';
import { TeamTabs } from '../../shell/team-tabs.js';
import { useIs } from '../../shell/viewer.js';
import { NotYours } from '../need-to-know/not-yours.js';
import { AuditTabs } from './audit-tabs.js';
import { BreakGlassOne } from './break-glass-one.js';

/** Records that somebody opened in an emergency, each to be looked at by somebody else within 2 working days. */
export function BreakGlassReviewsPage() {
  return useIs('AUDITOR', 'TEAM_MANAGER') ? <ReviewsList /> : <NotYours title="Emergency access to review" />;
}

function ReviewsList() {
  const [done, setDone] = useState('');
  const [{ data, error }, ask] = useQuery({ query: BreakGlassReviewsDocument, requestPolicy: 'cache-and-network' });
  return (
    <Page title="Emergency access to review">
      <AuditTabs />
      <TeamTabs />
      <p className="govuk-body">
        Somebody opened a record that nothing opened to them, and said why. Somebody else looks at each within 2 working
        days and says whether it was right.
      </p>
      {done && <Outcome title={done} />}
      <Answer what="reviews" data={data} error={error} onRetry={ask}>
        {({ breakGlassReviews }) => {
          const waiting = breakGlassReviews.filter(({ reviewedAt }) => reviewedAt === null);
          const reviewed = breakGlassReviews.filter(({ reviewedAt }) => reviewedAt !== null);
          return (
            <>
              <Section title="To review">
                {waiting.length === 0 && <Empty title="Nothing waits for a review" level={3} />}
                {waiting.map((glass) => (
                  <BreakGlassOne key={glass.id} glass={glass} onDone={setDone} />
                ))}
              </Section>
              {reviewed.length > 0 && (
                <Section title="Reviewed in the last 30 days">
                  {reviewed.map((glass) => (
                    <BreakGlassOne key={glass.id} glass={glass} onDone={setDone} />
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
