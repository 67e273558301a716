import { useState } from 'react';
import { announce } from '../../../design/announce.js';
import { Button } from '../../../design/button.js';
import { Form } from '../../../design/form.js';
import { Select } from '../../../design/select.js';
import { TextInput } from '../../../design/text-input.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { AddAgencyDocument, type AgencyKind } from '../../../graphql/generated/admin.js';
import { useSave } from '../../../graphql/use-save.js';
import { choicesOf, KINDS } from '../words.js';

/** An agency that joins. It is shown nobody until an agreement is recorded. */
export function AddAgency() {
  const [name, setName] = useState('');
  const [kind, setKind] = useState<AgencyKind | ''>('');
  const saving = useSave(AddAgencyDocument);
  const { key, renew } = useClientKey();
  const add = async () => {
    const found = kind ? [] : [{ field: 'kind', message: 'Choose what kind of agency it is' }];
    const done = await saving.run({ input: { clientKey: key, name, kind: kind || 'HOUSING' } }, found);
    if (!done) return;
    renew();
    setName('');
    setKind('');
    announce(`${done.agency.name} is added. It is shown nobody until an agreement is recorded`);
  };
  return (
    <Form saving={saving} onSubmit={() => void add()} label="Add an agency">
      <TextInput name="name" label="Name" maxLength={100} value={name} onChange={setName} />
      <Select
        name="kind"
        label="Kind"
        hint="It cannot be changed later: what may be shared follows from it"
        none="Choose a kind"
        choices={choicesOf(KINDS)}
        value={kind}
        onChange={setKind}
      />
      <Button type="submit" kind="secondary" busy={saving.busy}>
        Add this agency
      </Button>
    </Form>
  );
}
