import { useState } from 'react';
import { announce } from '../../../design/announce.js';
import { Button } from '../../../design/button.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { DateInput, dateProblems } from '../../../design/date-input.js';
import { Form } from '../../../design/form.js';
import { InlinePanel } from '../../../design/inline-panel.js';
import { Radios } from '../../../design/radios.js';
import { Select } from '../../../design/select.js';
import { TextButton } from '../../../design/text-button.js';
import { TextInput } from '../../../design/text-input.js';
import { useClientKey } from '../../../graphql/client-key.js';
import {
  RemoveSharingBasisDocument,
  SetSharingBasisDocument,
  type AgreementInFullFragment,
} from '../../../graphql/generated/admin.js';
import { useSave } from '../../../graphql/use-save.js';
import { ActButton } from '../act-button.js';
import { BASIS_CHOICES, CLASS_CHOICES, CLASSES, CONDITION_CHOICES } from './classes.js';

type Basis = AgreementInFullFragment['bases'][number];

interface Props {
  agreement: AgreementInFullFragment;
  /** The basis to be corrected; nothing for a class that is not shared yet. */
  basis: Basis | undefined;
  onClose: () => void;
}

/** Why in law one class is shared: the basis, the condition where it may hold special category data, and the power relied on. */
export function BasisForm({ agreement, basis, onClose }: Props) {
  const { form, change, save, saving } = useBasis(agreement, basis, onClose);
  const what = basis ? (CLASSES[basis.factClass] ?? basis.factClass) : undefined;
  const title = what ? `Correct why this is shared: ${what}` : `Share something else with ${agreement.agency.name}`;
  const { id, version } = agreement;
  return (
    <InlinePanel label={title} onCancel={onClose}>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{title}</h3>
      <Form saving={saving} onSubmit={() => void save()} look="inline" label={title}>
        {!basis && (
          <Select
            name="factClass"
            label="What is shared?"
            none="Choose what is shared"
            choices={CLASS_CHOICES}
            value={form.factClass}
            onChange={(factClass) => change({ factClass })}
          />
        )}
        <BasisFields form={form} change={change} />
        <ButtonGroup>
          <Button type="submit" small busy={saving.busy}>
            {basis ? 'Save the correction' : 'Share this'}
          </Button>
          <TextButton onClick={onClose}>Cancel</TextButton>
        </ButtonGroup>
      </Form>
      {basis && (
        <ActButton
          document={RemoveSharingBasisDocument}
          input={{ id, expectedVersion: version, factClass: basis.factClass }}
          kind="warning"
          small
          said={`${what} is no longer shared`}
          onDone={onClose}
        >
          Stop sharing this
        </ActButton>
      )}
    </InlinePanel>
  );
}

interface Draft extends Omit<Basis, 'lawfulBasis' | 'condition' | 'expiresOn' | '__typename'> {
  lawfulBasis: Basis['lawfulBasis'] | '';
  condition: NonNullable<Basis['condition']> | '';
  expiresOn: string;
}

function BasisFields({ form, change }: { form: Draft; change: (part: Partial<Draft>) => void }) {
  return (
    <>
      <Radios
        name="lawfulBasis"
        label="What is the basis in law?"
        hint="UK GDPR, Article 6(1)"
        small
        choices={BASIS_CHOICES}
        value={form.lawfulBasis}
        onChange={(lawfulBasis) => change({ lawfulBasis })}
      />
      <Select
        name="condition"
        label="Which condition allows it?"
        hint="Where it can hold special category data: UK GDPR, Article 9"
        optional
        none="No condition"
        choices={CONDITION_CHOICES}
        value={form.condition}
        onChange={(condition) => change({ condition })}
      />
      <TextInput
        name="power"
        label="Which power or duty do you rely on?"
        maxLength={300}
        value={form.power}
        onChange={(power) => change({ power })}
      />
      <DateInput
        name="expiresOn"
        label="On which day does it no longer hold?"
        hint="Only where it ends before the agreement"
        optional
        value={form.expiresOn}
        onChange={(expiresOn) => change({ expiresOn })}
      />
    </>
  );
}

const EMPTY: Draft = { factClass: '', lawfulBasis: 'PUBLIC_TASK', condition: '', power: '', expiresOn: '' };

function useBasis(agreement: AgreementInFullFragment, basis: Basis | undefined, onClose: () => void) {
  const [form, setForm] = useState(basis ? draftOf(basis) : EMPTY);
  // The version it was filled in from: what comes while it is open does not go unnoticed.
  const [version] = useState(agreement.version);
  const saving = useSave(SetSharingBasisDocument);
  const { key, renew } = useClientKey();
  const save = async () => {
    const { lawfulBasis, condition, expiresOn, ...rest } = form;
    if (lawfulBasis === '') return saving.refuse([{ field: 'lawfulBasis', message: 'Choose the basis in law' }]);
    const found = [
      ...(form.factClass ? [] : [{ field: 'factClass', message: 'Choose what is shared' }]),
      ...dateProblems('expiresOn', expiresOn, { beEmpty: true }),
    ];
    const of = { clientKey: key, id: agreement.id, expectedVersion: version };
    const input = { ...of, ...rest, lawfulBasis, condition: condition || null, expiresOn: expiresOn || null };
    if (!(await saving.run({ input }, found))) return;
    renew();
    announce(`${CLASSES[form.factClass] ?? form.factClass} is shared with ${agreement.agency.name}`);
    onClose();
  };
  const change = (part: Partial<Draft>) => setForm((before) => ({ ...before, ...part }));
  return { form, change, save, saving };
}

const draftOf = ({ factClass, lawfulBasis, condition, power, expiresOn }: Basis): Draft => ({
  factClass,
  lawfulBasis,
  condition: condition ?? '',
  power,
  expiresOn: expiresOn ?? '',
});
