import { day } from '../../../content/dates.js';
import { can, whyNot } from '../../../content/transitions.js';
import { quoted } from '../../../content/words.js';
import { announce } from '../../../design/announce.js';
import { Button } from '../../../design/button.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { ErrorSummary } from '../../../design/error-summary.js';
import { SummaryList } from '../../../design/summary-list.js';
import { useClientKey } from '../../../graphql/client-key.js';
import {
  SubmitReferralDocument,
  type Consent,
  type ReferralInRecordFragment,
} from '../../../graphql/generated/young-people.js';
import { useSave } from '../../../graphql/use-save.js';
import type { Person } from '../record/person.js';
import { calledBy } from '../record/strip-facts.js';
import { CONSENTS } from './housing-words.js';

interface Props {
  person: Person;
  referral: ReferralInRecordFragment;
  onChange: () => void;
  onSent: () => void;
}

/** Everything that will be sent, and to whom; then send it. What is missing is said before. */
export function CheckAnswers({ person, referral, onChange, onSent }: Props) {
  const name = calledBy(person.displayName);
  const { key, renew } = useClientKey();
  const saving = useSave(SubmitReferralDocument);
  const missing = whyNot(referral, 'submitReferral');
  const send = async () => {
    const input = { clientKey: key, referralId: referral.id, expectedVersion: referral.version };
    if (!(await saving.run({ input }))) return;
    renew();
    announce(`Referral ${referral.reference} sent to ${referral.agency.name}`);
    onSent();
  };
  return (
    <>
      {saving.problem && <ErrorSummary problem={saving.problem} />}
      <p className="govuk-body app-s">
        {referral.agency.name} will see these answers, {name}’s full name, date of birth, support stage and how to reach{' '}
        {name}. They do not see the rest of the record.
      </p>
      <SummaryList rows={rowsOf(referral, name)} />
      {missing && (
        <div className="govuk-inset-text" id="missing">
          Before you can send it: {missing.charAt(0).toLowerCase() + missing.slice(1)}.
        </div>
      )}
      <ButtonGroup>
        <Button
          busy={saving.busy}
          unavailable={!can(referral, 'submitReferral')}
          aria-describedby={missing ? 'missing' : undefined}
          onClick={() => void send()}
        >
          Send to housing
        </Button>
        <Button kind="secondary" onClick={onChange}>
          Change answers
        </Button>
      </ButtonGroup>
    </>
  );
}

function rowsOf(referral: ReferralInRecordFragment, name: string) {
  const { agency, needOn, wants, supportNeeds, planB, objective, consent, consentWords } = referral;
  return [
    { label: 'Sent to', value: agency.name },
    { label: 'Home needed by', value: needOn ? day(needOn) : NOT_ANSWERED },
    { label: `What ${name} wants`, value: wants ? quoted(wants) : NOT_ANSWERED },
    { label: 'Support', value: supportNeeds ?? NOT_ANSWERED },
    { label: 'If it does not work out', value: planB ?? NOT_ANSWERED },
    { label: 'Goal', value: objective?.words ?? 'No goal' },
    { label: 'Agreement', value: agreementInWords(consent, consentWords) },
  ];
}

function agreementInWords(consent: Consent | null, words: string | null): string {
  const agreed = CONSENTS.find(({ value }) => value === consent)?.label;
  return agreed ? [agreed, words].filter(Boolean).join('. ') : NOT_ANSWERED;
}

const NOT_ANSWERED = 'Not answered yet';
