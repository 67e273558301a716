import { useState } from 'react';
import { useQuery } from 'urql';
import { day } from '../../content/dates.js';
import { Answer } from '../../design/answer.js';
import { Button } from '../../design/button.js';
import { Section } from '../../design/section.js';
import { SummaryList } from '../../design/summary-list.js';
import { TextLink } from '../../design/text-link.js';
import { SubjectAccessOfDocument, type AskedForFragment } from '../../graphql/generated/data-protection.js';
import type { Person } from '../young-people/record/person.js';
import { RecordPage } from '../young-people/record/record-page.js';
import { DataNotes } from './data-notes.js';
import { useReadsNotes } from './keeps-requests.js';
import { RecordRequestForm } from './record-request-form.js';
import { isOpen, stateWords } from './words.js';

/** What a young person may ask about their own data, and what they asked. */
export function TheirDataPage() {
  const reads = useReadsNotes();
  return (
    <RecordPage tab="Their data" under={{ label: 'Their data', path: '' }}>
      {(person) => (
        <>
          {reads && <TheirData person={person} />}
          <DataNotes youngPersonId={person.id} />
          {reads && (
            <p className="govuk-body">
              <TextLink to={`/young-people/${person.id}/who`}>
                See who can open this record, who looked, and what was shared
              </TextLink>
            </p>
          )}
        </>
      )}
    </RecordPage>
  );
}

function TheirData({ person }: { person: Person }) {
  const [{ data, error }, ask] = useQuery({
    query: SubjectAccessOfDocument,
    variables: { youngPersonId: person.id },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Answer what="requests" data={data} error={error} onRetry={ask}>
      {({ subjectAccessRequests }) => <Requests person={person} requests={subjectAccessRequests} onChanged={ask} />}
    </Answer>
  );
}

interface Props {
  person: Person;
  requests: readonly AskedForFragment[];
  onChanged: () => void;
}

function Requests({ person, requests, onChanged }: Props) {
  const [adding, setAdding] = useState(false);
  const records = useReadsNotes();
  const close = () => {
    setAdding(false);
    onChanged();
  };
  return (
    <Section title="What we hold about them">
      <p className="govuk-body">
        They may ask for everything that we hold about them, in any way and of anybody. Write it down on the same day:
        the answer is due in one calendar month.
      </p>
      {requests.length > 0 && (
        <SummaryList
          rows={requests.map((request) => ({
            label: `Asked on ${day(request.askedOn)}`,
            value: stateWords(request),
            action: <TextLink to={`/subject-access/${request.id}`}>Open {request.reference}</TextLink>,
          }))}
        />
      )}
      {records && !adding && !requests.some(isOpen) && (
        <Button kind="secondary" onClick={() => setAdding(true)}>
          Write down that they asked
        </Button>
      )}
      {adding && <RecordRequestForm person={person} onClose={close} />}
    </Section>
  );
}
