import { DateInput } from '../../../design/date-input.js';
import { Radios } from '../../../design/radios.js';
import { Select, type Choice } from '../../../design/select.js';
import { TextArea } from '../../../design/text-area.js';
import { CONSENTS } from './housing-words.js';
import type { ReferralDraft } from './referral-draft.js';

interface Props {
  name: string;
  draft: ReferralDraft;
  /** The housing agencies; nothing when the agency is chosen and stays. */
  agencies: readonly Choice[] | undefined;
  goals: readonly Choice[];
  onChange: (part: Partial<ReferralDraft>) => void;
}

/** The questions of a referral, in the order they are talked through. */
export function ReferralFields({ name, draft, agencies, goals, onChange }: Props) {
  return (
    <>
      {agencies && (
        <Radios
          name="agencyId"
          label="Which housing agency do you ask?"
          value={draft.agencyId}
          onChange={(agencyId) => onChange({ agencyId })}
          choices={agencies}
        />
      )}
      <DateInput
        name="needOn"
        label={`When does ${name} need a home?`}
        value={draft.needOn}
        onChange={(needOn) => onChange({ needOn })}
      />
      <TextArea
        name="wants"
        label={`What does ${name} want?`}
        hint="In their own words. Housing reads this first"
        rows={4}
        limit={4000}
        value={draft.wants}
        onChange={(wants) => onChange({ wants })}
      />
      <TextArea
        name="supportNeeds"
        label={`What support will ${name} need?`}
        hint="Only what housing needs to know to find the right home"
        optional
        limit={4000}
        value={draft.supportNeeds}
        onChange={(supportNeeds) => onChange({ supportNeeds })}
      />
      <TextArea
        name="planB"
        label="What happens if this does not work out?"
        optional
        limit={4000}
        value={draft.planB}
        onChange={(planB) => onChange({ planB })}
      />
      {goals.length > 0 && (
        <Select
          name="planPartId"
          label="Which goal of the plan is it for?"
          optional
          none="No goal"
          choices={goals}
          value={draft.planPartId}
          onChange={(planPartId) => onChange({ planPartId })}
        />
      )}
      <Radios
        name="consent"
        label={`Does ${name} agree to this being sent?`}
        value={draft.consent}
        onChange={(consent) => onChange({ consent })}
        choices={CONSENTS}
      />
      {draft.consent && (
        <TextArea
          name="consentWords"
          label={
            draft.consent === 'GIVEN' ? `How and when did ${name} agree?` : 'Which legal basis allows it, and why?'
          }
          optional={draft.consent === 'GIVEN'}
          limit={4000}
          value={draft.consentWords}
          onChange={(consentWords) => onChange({ consentWords })}
        />
      )}
    </>
  );
}
