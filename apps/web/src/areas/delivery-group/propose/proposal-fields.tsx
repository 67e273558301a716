import { useQuery } from 'urql';
import { Button } from '../../../design/button.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { DateInput } from '../../../design/date-input.js';
import { Form } from '../../../design/form.js';
import { Radios } from '../../../design/radios.js';
import { Select } from '../../../design/select.js';
import { TextArea } from '../../../design/text-area.js';
import { TextInput } from '../../../design/text-input.js';
import { TextLink } from '../../../design/text-link.js';
import { CommitmentAgenciesDocument } from '../../../graphql/generated/delivery-group.js';
import type { Problem } from '../../../graphql/problem.js';
import { LeadField } from './lead-field.js';
import { CYCLES, OUTCOMES, type Proposal } from './proposal.js';

interface Props {
  form: Proposal;
  /** A partner promises for their own agency only; the delivery group may write down a promise of any. */
  ownAgency: { id: string; name: string } | undefined;
  saving: { busy: boolean; problem?: Problem | undefined };
  onChange: (part: Partial<Proposal>) => void;
  onSubmit: () => void;
}

/** The questions of a new commitment. */
export function ProposalFields({ form, ownAgency, saving, onChange, onSubmit }: Props) {
  return (
    <Form saving={saving} onSubmit={onSubmit}>
      <Radios
        name="outcome"
        label="Which outcome does it serve?"
        choices={OUTCOMES}
        value={form.outcome}
        onChange={(outcome) => onChange({ outcome })}
      />
      <TextArea
        name="promise"
        label="What is promised?"
        hint="One sentence that begins with a verb, for example: Guarantee 12 interviews a year. Do not name young people"
        rows={2}
        limit={400}
        value={form.promise}
        onChange={(promise) => onChange({ promise })}
      />
      <Who form={form} ownAgency={ownAgency} onChange={onChange} />
      <Counted form={form} onChange={onChange} />
      <When form={form} onChange={onChange} />
      <ButtonGroup>
        <Button type="submit" busy={saving.busy}>
          Propose this commitment
        </Button>
        <TextLink to="/delivery-group">Cancel</TextLink>
      </ButtonGroup>
    </Form>
  );
}

type Part = Pick<Props, 'form' | 'onChange'>;

function Who({ form, ownAgency, onChange }: Part & Pick<Props, 'ownAgency'>) {
  const [{ data }] = useQuery({ query: CommitmentAgenciesDocument, pause: ownAgency !== undefined });
  const agencies = (data?.agencies ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      {ownAgency ? (
        <p className="govuk-body">
          <strong>Partner:</strong> {ownAgency.name}
        </p>
      ) : (
        <Select
          name="agencyId"
          label="Which partner promises it?"
          none="Choose a partner"
          choices={agencies}
          value={form.agencyId}
          onChange={(agencyId) => onChange({ agencyId, leadId: '' })}
        />
      )}
      <LeadField agencyId={form.agencyId} value={form.leadId} onChange={(leadId) => onChange({ leadId })} />
    </>
  );
}

function Counted({ form, onChange }: Part) {
  return (
    <>
      <TextInput
        name="measure"
        label="What will be counted?"
        hint="For example, interviews held with care experienced applicants"
        maxLength={200}
        value={form.measure}
        onChange={(measure) => onChange({ measure })}
      />
      <TextInput
        name="unit"
        label="In what?"
        hint="For example, interviews, homes or %"
        optional
        width={10}
        maxLength={20}
        value={form.unit}
        onChange={(unit) => onChange({ unit })}
      />
      <TextInput
        name="baseline"
        label="What is the figure today?"
        optional
        width={10}
        inputMode="decimal"
        value={form.baseline}
        onChange={(baseline) => onChange({ baseline })}
      />
      <TextInput
        name="target"
        label="What figure is promised?"
        width={10}
        inputMode="decimal"
        value={form.target}
        onChange={(target) => onChange({ target })}
      />
    </>
  );
}

function When({ form, onChange }: Part) {
  return (
    <>
      <DateInput
        name="startsOn"
        label="When does it start?"
        value={form.startsOn}
        onChange={(startsOn) => onChange({ startsOn })}
      />
      <DateInput
        name="targetOn"
        label="By when is it promised?"
        value={form.targetOn}
        onChange={(targetOn) => onChange({ targetOn })}
      />
      <Select
        name="cycleDays"
        label="How often is an update due?"
        choices={CYCLES}
        value={form.cycleDays}
        onChange={(cycleDays) => onChange({ cycleDays })}
      />
    </>
  );
}
