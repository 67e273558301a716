import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Answer } from '../../../design/answer.js';
import { Columns } from '../../../design/columns.js';
import { Updating } from '../../../design/loading.js';
import { Page } from '../../../design/page.js';
import { Quote } from '../../../design/quote.js';
import { Section } from '../../../design/section.js';
import { Status } from '../../../design/status.js';
import { ReferralDocument, type ReferralQuery } from '../../../graphql/generated/housing.js';
import { useBackOnline } from '../../../graphql/live.js';
import { Decision } from './decision.js';
import { ReferralActions } from './referral-actions.js';
import { ReferralFacts } from './referral-facts.js';
import { ReferralMoves } from './referral-moves.js';
import { ReferralSide } from './referral-side.js';

/** One referral: what is needed, in the young person's words first; whose turn it is; what was done, decided and promised. */
export function ReferralPage() {
  const { id = '' } = useParams();
  const [{ data, error, stale }, ask] = useQuery({
    query: ReferralDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  useBackOnline(() => ask({ requestPolicy: 'network-only' }));
  const referral = data?.referral;
  const title = referral ? `Housing referral for ${referral.youngPerson.displayName}` : 'Housing referral';
  return (
    <Page
      title={title}
      caption={referral && `${referral.reference}, to ${referral.agency.name}`}
      crumbs={[{ label: 'Housing referrals', to: '/housing' }, { label: referral?.reference ?? 'Housing referral' }]}
    >
      <Answer what="housing referral" data={data} error={error} onRetry={ask}>
        {(answer) => (
          <Columns side={<ReferralSide referral={answer.referral} />} sideLabel="Whose turn, who and what happened">
            <OneReferral referral={answer.referral} updating={stale} />
          </Columns>
        )}
      </Answer>
    </Page>
  );
}

function OneReferral({ referral, updating }: { referral: ReferralQuery['referral']; updating: boolean }) {
  const { clock, stateWords, wants, youngPerson, state, infoRequested } = referral;
  return (
    <>
      <p className="app-standing">
        <strong>{stateWords}</strong> {clock.words !== stateWords && <Status tone={clock.tone}>{clock.words}</Status>}{' '}
        <Updating busy={updating} />
      </p>
      {state === 'INFO_REQUESTED' && infoRequested && (
        <div className="govuk-inset-text">
          <strong>Housing asked:</strong> {infoRequested}
        </div>
      )}
      <ReferralMoves referral={referral} />
      <Decision referral={referral} />
      <Section title={`What ${firstName(youngPerson.displayName)} wants`}>
        {wants ? (
          <Quote words={wants} who={firstName(youngPerson.displayName)} />
        ) : (
          <p className="govuk-body">Nothing is written yet in their own words.</p>
        )}
      </Section>
      <ReferralFacts referral={referral} />
      <ReferralActions referral={referral} />
    </>
  );
}

function firstName(displayName: string): string {
  return displayName.split(' ')[0] ?? displayName;
}
