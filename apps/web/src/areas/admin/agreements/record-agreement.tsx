import { useState } from 'react';
import { announce } from '../../../design/announce.js';
import { Button } from '../../../design/button.js';
import { Checkboxes } from '../../../design/checkboxes.js';
import { DateInput, dateProblems } from '../../../design/date-input.js';
import { Form } from '../../../design/form.js';
import { Select } from '../../../design/select.js';
import { TextInput } from '../../../design/text-input.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { RecordSharingAgreementDocument, type AgreementsQuery } from '../../../graphql/generated/admin.js';
import { useSave } from '../../../graphql/use-save.js';
import { CLASS_CHOICES } from './classes.js';

interface Props {
  agencies: AgreementsQuery['administeredAgencies'];
}

const EMPTY: {
  agencyId: string;
  title: string;
  startsOn: string;
  expiresOn: string;
  signedOn: string;
  classes: string[];
} = {
  agencyId: '',
  title: '',
  startsOn: '',
  expiresOn: '',
  signedOn: '',
  classes: [],
};

/** An agreement that both sides have signed. Each class begins with its usual basis in law. */
export function RecordAgreement({ agencies }: Props) {
  const [form, setForm] = useState(EMPTY);
  const saving = useSave(RecordSharingAgreementDocument);
  const { key, renew } = useClientKey();
  const change = (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part }));
  const record = async () => {
    const found = [
      ...(form.agencyId ? [] : [{ field: 'agencyId', message: 'Choose the agency' }]),
      ...DAYS.flatMap(({ name }) => dateProblems(name, form[name])),
    ];
    const done = await saving.run({ input: { ...form, clientKey: key } }, found);
    if (!done) return;
    renew();
    setForm(EMPTY);
    announce(`The agreement with ${done.agreement.agency.name} is recorded`);
  };
  const partners = agencies.filter(({ kind, endedOn }) => kind !== 'CHILDRENS_SERVICES' && !endedOn);
  return (
    <Form saving={saving} onSubmit={() => void record()} label="Record an agreement">
      <Select
        name="agencyId"
        label="With which agency?"
        none="Choose an agency"
        choices={partners.map(({ id, name }) => ({ value: id, label: name }))}
        value={form.agencyId}
        onChange={(agencyId) => change({ agencyId })}
      />
      <TextInput
        name="title"
        label="What is it called?"
        maxLength={200}
        value={form.title}
        onChange={(title) => change({ title })}
      />
      {DAYS.map(({ name, label, hint }) => (
        <DateInput
          key={name}
          name={name}
          label={label}
          hint={hint}
          value={form[name]}
          onChange={(value) => change({ [name]: value })}
        />
      ))}
      <Checkboxes
        name="classes"
        label="What is shared?"
        hint="Only what the agency’s kind may ever be shown counts"
        small
        choices={CLASS_CHOICES}
        value={form.classes}
        onChange={(classes) => change({ classes })}
      />
      <Button type="submit" kind="secondary" busy={saving.busy}>
        Record this agreement
      </Button>
    </Form>
  );
}

/** The three days of an agreement. */
export const DAYS = [
  { name: 'signedOn', label: 'When was it signed?', hint: 'By both sides' },
  { name: 'startsOn', label: 'What is its first day?', hint: 'Not before it was signed' },
  { name: 'expiresOn', label: 'On which day does it no longer hold?', hint: 'At most 3 years later' },
] as const;
