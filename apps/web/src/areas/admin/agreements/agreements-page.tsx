import { useQuery } from 'urql';
import { day } from '../../../content/dates.js';
import { count } from '../../../content/plural.js';
import { Answer } from '../../../design/answer.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { Details } from '../../../design/details.js';
import { Empty } from '../../../design/empty.js';
import { Section } from '../../../design/section.js';
import { Status, type Tone } from '../../../design/status.js';
import {
  AgreementsDocument,
  EndSharingAgreementDocument,
  type AgreementInFullFragment,
  type AgreementState,
} from '../../../graphql/generated/admin.js';
import { ActButton } from '../act-button.js';
import { AdminPage } from '../admin-page.js';
import { Bases } from './bases.js';
import { ChangeAgreement } from './change-agreement.js';
import { RecordAgreement } from './record-agreement.js';

/** What partner agencies have agreed to. Without a live agreement an agency is shown nobody. */
export function AgreementsPage() {
  const [{ data, error }, ask] = useQuery({ query: AgreementsDocument, requestPolicy: 'cache-and-network' });
  return (
    <AdminPage title="Sharing agreements" current="/admin/agreements">
      <Answer what="agreements" data={data} error={error} onRetry={ask}>
        {({ sharingAgreements, administeredAgencies }) => (
          <>
            <Details summary="Record an agreement">
              <RecordAgreement agencies={administeredAgencies} />
            </Details>
            {sharingAgreements.length === 0 && (
              <Empty title="No agreements yet">Without one a partner agency is shown nobody.</Empty>
            )}
            {sharingAgreements.map((agreement) => (
              <Agreement key={agreement.id} agreement={agreement} />
            ))}
          </>
        )}
      </Answer>
    </AdminPage>
  );
}

const STATES: Readonly<Record<AgreementState, { words: string; tone: Tone }>> = {
  FUTURE: { words: 'Begins later', tone: 'NONE' },
  LIVE: { words: 'Holds', tone: 'OK' },
  EXPIRING: { words: 'Ends soon', tone: 'SOON' },
  EXPIRED: { words: 'Over: the agency is shown nobody', tone: 'LATE' },
  ENDED: { words: 'Ended before its time', tone: 'DONE' },
};

function Agreement({ agreement }: { agreement: AgreementInFullFragment }) {
  const { id, title, agency, state, startsOn, expiresOn, signedOn, daysLeft, version } = agreement;
  const open = state === 'LIVE' || state === 'EXPIRING' || state === 'FUTURE';
  return (
    <Section title={`${agency.name}: ${title}`}>
      <p className="govuk-body">
        <Status tone={STATES[state].tone}>{STATES[state].words}</Status> Signed on {day(signedOn)}, from {day(startsOn)}{' '}
        to the start of {day(expiresOn)}
        {daysLeft > 0 && `, ${count(daysLeft, 'day')} left`}.
      </p>
      <Details summary={`What is shared with ${agency.name}, and why`}>
        <Bases agreement={agreement} />
      </Details>
      {state !== 'ENDED' && (
        <Details summary={`Change or end the agreement with ${agency.name}`}>
          <ChangeAgreement key={version} agreement={agreement} />
          {open && (
            <ButtonGroup>
              <ActButton
                document={EndSharingAgreementDocument}
                input={{ id, expectedVersion: version }}
                kind="warning"
                said={`The agreement with ${agency.name} is ended`}
              >
                End this agreement now
              </ActButton>
            </ButtonGroup>
          )}
        </Details>
      )}
    </Section>
  );
}
