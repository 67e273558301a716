import { useQuery } from 'urql';
import { Checkboxes } from '../../../design/checkboxes.js';
import type { Choice } from '../../../design/select.js';
import { PartnerAgenciesDocument, type AgencyKind } from '../../../graphql/generated/meetings.js';
import { whatTheySee } from '../agencies.js';

interface Props {
  /** A topic shows nobody’s record. */
  aboutPerson: boolean;
  value: readonly AgencyKind[];
  onChange: (value: AgencyKind[]) => void;
  choices: readonly Choice<AgencyKind>[];
}

/** Which partner agencies take part in an item, and, said back at once, what each of them will then see. */
export function AgenciesInTheRoom({ aboutPerson, value, onChange, choices }: Props) {
  const [{ data }] = useQuery({ query: PartnerAgenciesDocument });
  const sentences = aboutPerson ? whatTheySee(value, data?.agencies ?? []) : [];
  return (
    <>
      <Checkboxes
        name="sharedWith"
        label="Which agencies are in the room for it?"
        hint={aboutPerson ? 'They see it from the day the agenda is sent' : undefined}
        small
        value={value}
        onChange={onChange}
        choices={choices}
      />
      <div className="govuk-body app-s" aria-live="polite">
        {aboutPerson && value.length === 0 && <p>Only children’s services will see it.</p>}
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </>
  );
}
