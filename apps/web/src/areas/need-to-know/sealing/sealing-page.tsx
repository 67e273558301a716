import { useState } from 'react';
import { useQuery } from 'urql';
import { Alert } from '../../../design/alert.js';
import { Answer } from '../../../design/answer.js';
import { Button } from '../../../design/button.js';
import { Outcome } from '../../../design/outcome.js';
import { Section } from '../../../design/section.js';
import { SummaryList } from '../../../design/summary-list.js';
import { PersonAccessDocument, type PersonAccessQuery } from '../../../graphql/generated/need-to-know.js';
import type { Person } from '../../young-people/record/person.js';
import { RecordPage } from '../../young-people/record/record-page.js';
import { Exclusions } from './exclusions.js';
import { SealForm } from './seal-form.js';
import { rowsOf, Sealed } from './sealed.js';

/** Who may open a record whatever else would open it, and who may not: sealing takes two people. */
export function SealingPage() {
  return (
    <RecordPage tab="Sealed record" under={{ label: 'Sealed record', path: '' }}>
      {(person) => <Sealing person={person} />}
    </RecordPage>
  );
}

function Sealing({ person }: { person: Person }) {
  const [{ data, error }, ask] = useQuery({ query: PersonAccessDocument, variables: { id: person.id } });
  const [done, setDone] = useState('');
  return (
    <Answer what="who can open this record" data={data} error={error} onRetry={ask}>
      {({ personAccess }) => (
        <>
          <Section title="Sealed record">
            {done && <Outcome title={done} />}
            {personAccess.sealing ? (
              <Sealed sealing={personAccess.sealing} access={personAccess} onDone={setDone} />
            ) : (
              <NotSealed person={person} access={personAccess} onDone={setDone} />
            )}
          </Section>
          <Exclusions person={person} access={personAccess} />
        </>
      )}
    </Answer>
  );
}

interface NotSealedProps {
  person: Person;
  access: PersonAccessQuery['personAccess'];
  onDone: (words: string) => void;
}

function NotSealed({ person, access: { maySeal, refusedSealing }, onDone }: NotSealedProps) {
  const [asking, setAsking] = useState(false);
  const asked = (words: string) => {
    setAsking(false);
    onDone(words);
  };
  return (
    <>
      {refusedSealing && (
        <Alert kind="warning" title="What you asked for was not agreed" level={3}>
          <SummaryList rows={rowsOf(refusedSealing)} />
        </Alert>
      )}
      <p className="govuk-body">
        This record is not sealed. Sealed, it is found and opened only by people who are named: not by the panel, not by
        partners, and not by those who count everybody.
      </p>
      {maySeal && !asking && (
        <Button kind="secondary" onClick={() => setAsking(true)}>
          Ask to seal this record
        </Button>
      )}
      {asking && <SealForm person={person} onClose={() => setAsking(false)} onDone={asked} />}
    </>
  );
}
