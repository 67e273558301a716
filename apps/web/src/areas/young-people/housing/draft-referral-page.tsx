import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { can } from '../../../content/transitions.js';
import { Answer } from '../../../design/answer.js';
import { ButtonLink } from '../../../design/button-link.js';
import { Empty } from '../../../design/empty.js';
import { Section } from '../../../design/section.js';
import { ReferralFormDocument, type ReferralFormQuery } from '../../../graphql/generated/young-people.js';
import type { Person } from '../record/person.js';
import { RecordPage } from '../record/record-page.js';
import { ChangeReferral } from './change-referral.js';
import { CheckAnswers } from './check-answers.js';

/** A referral that was not sent yet: check the answers, change them, send it. */
export function DraftReferralPage() {
  return (
    <RecordPage tab="Housing referral" under={{ label: 'Housing referral', path: '/housing' }}>
      {(person) => <Draft person={person} />}
    </RecordPage>
  );
}

function Draft({ person }: { person: Person }) {
  const { referralId } = useParams();
  const [{ data, error }, ask] = useQuery({ query: ReferralFormDocument, variables: { id: person.id } });
  return (
    <Answer what="referral" data={data} error={error} onRetry={ask}>
      {(answer) => {
        const referral = answer.youngPerson.referrals.find(({ id }) => id === referralId);
        if (!referral) return <Empty title="This referral is not here, or is not shared with you" />;
        if (!can(referral, 'changeReferral')) return <AlreadySent referral={referral} />;
        return <OneDraft person={person} answer={answer} referral={referral} />;
      }}
    </Answer>
  );
}

type Referral = ReferralFormQuery['youngPerson']['referrals'][number];

function OneDraft({ person, answer, referral }: { person: Person; answer: ReferralFormQuery; referral: Referral }) {
  const [changing, setChanging] = useState(false);
  const navigate = useNavigate();
  return (
    <Section title={changing ? 'Change the referral' : `Check your answers: ${referral.reference}`}>
      {changing ? (
        <ChangeReferral person={person} answer={answer} referral={referral} onClose={() => setChanging(false)} />
      ) : (
        <CheckAnswers
          person={person}
          referral={referral}
          onChange={() => setChanging(true)}
          onSent={() => void navigate(`/young-people/${person.id}/housing`)}
        />
      )}
    </Section>
  );
}

function AlreadySent({ referral }: { referral: Referral }) {
  return (
    <Empty
      title={`Referral ${referral.reference}: ${referral.stateWords.toLowerCase()}`}
      action={
        <ButtonLink to={`/housing/${referral.id}`} small>
          Open the referral
        </ButtonLink>
      }
    >
      It was sent to {referral.agency.name} and cannot be changed here.
    </Empty>
  );
}
