import { useContext, useState } from 'react';
import { announce } from '../../../design/announce.js';
import { Button } from '../../../design/button.js';
import { Checkbox } from '../../../design/checkboxes.js';
import { DateInput, dateProblems } from '../../../design/date-input.js';
import { Form } from '../../../design/form.js';
import { TextInput } from '../../../design/text-input.js';
import { Today } from '../../../design/today.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { ChangeSharingAgreementDocument, type AgreementInFullFragment } from '../../../graphql/generated/admin.js';
import { useSave } from '../../../graphql/use-save.js';
import { DAYS } from './record-agreement.js';

/** Its name and its days; and that somebody went through it today. */
export function ChangeAgreement({ agreement }: { agreement: AgreementInFullFragment }) {
  const today = useContext(Today);
  const { id, version, agency, title, startsOn, expiresOn, signedOn, reviewedOn } = agreement;
  const [form, setForm] = useState({ title, startsOn, expiresOn, signedOn });
  const [reviewed, setReviewed] = useState(false);
  const saving = useSave(ChangeSharingAgreementDocument);
  const { key, renew } = useClientKey();
  const change = async () => {
    const found = DAYS.flatMap(({ name }) => dateProblems(name, form[name]));
    const input = { ...form, clientKey: key, id, expectedVersion: version, reviewedOn: reviewed ? today : reviewedOn };
    const done = await saving.run({ input }, found);
    renew();
    if (done) announce(`The agreement with ${agency.name} is changed`);
  };
  return (
    <Form saving={saving} onSubmit={() => void change()} label={`Change the agreement with ${agency.name}`}>
      <TextInput
        name="title"
        label="What is it called?"
        maxLength={200}
        value={form.title}
        onChange={(next) => setForm((before) => ({ ...before, title: next }))}
      />
      {DAYS.map(({ name, label, hint }) => (
        <DateInput
          key={name}
          name={name}
          label={label}
          hint={hint}
          value={form[name]}
          onChange={(value) => setForm((before) => ({ ...before, [name]: value }))}
        />
      ))}
      <Checkbox name="reviewed" label="We went through it today" checked={reviewed} onChange={setReviewed} />
      <Button type="submit" kind="secondary" busy={saving.busy}>
        Save
      </Button>
    </Form>
  );
}
