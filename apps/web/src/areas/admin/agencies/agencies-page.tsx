import { useQuery } from 'urql';
import { day } from '../../../content/dates.js';
import { count } from '../../../content/plural.js';
import { Answer } from '../../../design/answer.js';
import { Details } from '../../../design/details.js';
import { Section } from '../../../design/section.js';
import { AdministeredAgenciesDocument, type AgencyInFullFragment } from '../../../graphql/generated/admin.js';
import { useViewer } from '../../../shell/viewer.js';
import { AdminPage } from '../admin-page.js';
import { KINDS } from '../words.js';
import { AddAgency } from './add-agency.js';
import { EndAgency, RenameAgency } from './change-agency.js';
import { AddTeam, Teams } from './teams.js';

/** The partnership: its agencies, their teams, and who manages them. */
export function AgenciesPage() {
  const [{ data, error }, ask] = useQuery({ query: AdministeredAgenciesDocument, requestPolicy: 'cache-and-network' });
  return (
    <AdminPage title="Agencies" current="/admin/agencies">
      <Details summary="Add an agency">
        <AddAgency />
      </Details>
      <Answer what="agencies" data={data} error={error} onRetry={ask}>
        {({ administeredAgencies }) => administeredAgencies.map((agency) => <Agency key={agency.id} agency={agency} />)}
      </Answer>
    </AdminPage>
  );
}

function Agency({ agency }: { agency: AgencyInFullFragment }) {
  const own = useViewer().agency.id === agency.id;
  const { name, kind, endedOn, people } = agency;
  return (
    <Section title={name}>
      <p className="govuk-body">
        {KINDS[kind]}.{' '}
        {endedOn ? `Left the partnership on ${day(endedOn)}.` : `${count(people, 'person', 'people')} can sign in.`}
      </p>
      {!endedOn && (
        <>
          <Teams agency={agency} />
          <Details summary={`Change ${name}`}>
            <AddTeam agency={agency} />
            <RenameAgency agency={agency} />
            {own ? (
              <p className="govuk-body">An administrator of another agency writes down when yours leaves.</p>
            ) : (
              <EndAgency agency={agency} />
            )}
          </Details>
        </>
      )}
    </Section>
  );
}
