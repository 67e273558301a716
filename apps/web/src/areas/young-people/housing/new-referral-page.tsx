import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { list } from '../../../content/words.js';
import { announce } from '../../../design/announce.js';
import { Answer } from '../../../design/answer.js';
import { Button } from '../../../design/button.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { Form } from '../../../design/form.js';
import { Section } from '../../../design/section.js';
import { TextLink } from '../../../design/text-link.js';
import { useClientKey } from '../../../graphql/client-key.js';
import {
  DraftReferralDocument,
  ReferralFormDocument,
  type ReferralFormQuery,
} from '../../../graphql/generated/young-people.js';
import { useSave } from '../../../graphql/use-save.js';
import type { Person } from '../record/person.js';
import { RecordPage } from '../record/record-page.js';
import { calledBy } from '../record/strip-facts.js';
import {
  answersOf,
  draftProblems,
  homeGoals,
  prefilled,
  prefilledInWords,
  type ReferralDraft,
} from './referral-draft.js';
import { ReferralFields } from './referral-fields.js';

/** A new referral, filled in from the record as far as it goes. Saved as a draft; nothing is sent from here. */
export function NewReferralPage() {
  return (
    <RecordPage tab="New housing referral" under={{ label: 'New housing referral', path: '/housing' }}>
      {(person) => <New person={person} />}
    </RecordPage>
  );
}

function New({ person }: { person: Person }) {
  const [{ data, error }, ask] = useQuery({ query: ReferralFormDocument, variables: { id: person.id } });
  return (
    <Answer what="form" data={data} error={error} onRetry={ask}>
      {(answer) => {
        const open = answer.youngPerson.referrals.find(({ state }) => STILL_OPEN.has(state));
        return (
          <Section title="Refer to housing">
            {open && <AlreadyOpen person={person} referral={open} />}
            <ReferralForm person={person} answer={answer} />
          </Section>
        );
      }}
    </Answer>
  );
}

const STILL_OPEN: ReadonlySet<string> = new Set(['DRAFT', 'SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED']);

type OpenReferral = ReferralFormQuery['youngPerson']['referrals'][number];

function AlreadyOpen({ person, referral }: { person: Person; referral: OpenReferral }) {
  const draft = referral.state === 'DRAFT';
  return (
    <div className="govuk-inset-text">
      {calledBy(person.displayName)} already has a referral to {referral.agency.name}:{' '}
      {referral.stateWords.toLowerCase()}.{' '}
      <TextLink to={draft ? `/young-people/${person.id}/housing/${referral.id}` : `/housing/${referral.id}`}>
        {draft ? 'Carry on with' : 'Open'} referral {referral.reference}
      </TextLink>
    </div>
  );
}

function ReferralForm({ person, answer }: { person: Person; answer: ReferralFormQuery }) {
  const navigate = useNavigate();
  const agencies = answer.agencies
    .filter(({ kind }) => kind === 'HOUSING')
    .map(({ id, name }) => ({ value: id, label: name }));
  const [filled] = useState(() => prefilled(answer.youngPerson));
  const [draft, setDraft] = useState<ReferralDraft>(filled);
  const { key, renew } = useClientKey();
  const saving = useSave(DraftReferralDocument);
  const from = prefilledInWords(filled);
  const at = `/young-people/${person.id}/housing`;
  const save = async () => {
    const input = { clientKey: key, youngPersonId: person.id, agencyId: draft.agencyId, ...answersOf(draft) };
    const done = await saving.run({ input }, draftProblems(draft));
    if (!done) return;
    renew();
    announce(`Draft ${done.referral.reference} saved`);
    void navigate(`${at}/${done.referral.id}`);
  };
  return (
    <>
      <p className="govuk-body app-s">
        {from.length > 0 &&
          `Filled in from the record: ${list(from)}. Check each with ${calledBy(person.displayName)}. `}
        Nothing is sent until you have checked your answers.
      </p>
      <Form saving={saving} onSubmit={() => void save()} label="Refer to housing">
        <ReferralFields
          name={calledBy(person.displayName)}
          draft={draft}
          agencies={agencies}
          goals={homeGoals(answer.youngPerson)}
          onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
        />
        <ButtonGroup>
          <Button type="submit" busy={saving.busy}>
            Save and check your answers
          </Button>
          <TextLink to={at}>Cancel</TextLink>
        </ButtonGroup>
      </Form>
    </>
  );
}
