import { useState } from 'react';
import { count } from '../../../content/plural.js';
import { announce } from '../../../design/announce.js';
import { Button } from '../../../design/button.js';
import { Form } from '../../../design/form.js';
import { TextInput } from '../../../design/text-input.js';
import { useClientKey } from '../../../graphql/client-key.js';
import {
  ChangeAgencyDocument,
  EndAgencyDocument,
  type AgencyInFullFragment,
} from '../../../graphql/generated/admin.js';
import { useSave } from '../../../graphql/use-save.js';
import { ActButton } from '../act-button.js';

interface Props {
  agency: AgencyInFullFragment;
}

/** Another name. */
export function RenameAgency({ agency: { id, name: before, version } }: Props) {
  const [name, setName] = useState(before);
  const saving = useSave(ChangeAgencyDocument);
  const { key, renew } = useClientKey();
  const rename = async () => {
    const done = await saving.run({ input: { clientKey: key, agencyId: id, expectedVersion: version, name } });
    renew();
    if (done) announce(`The agency is called ${done.agency.name}`);
  };
  return (
    <Form saving={saving} onSubmit={() => void rename()} label={`Give ${before} another name`}>
      <TextInput name="name" label="Name of the agency" maxLength={100} value={name} onChange={setName} />
      <Button type="submit" kind="secondary" busy={saving.busy}>
        Save the name
      </Button>
    </Form>
  );
}

/** It leaves: everybody's access ends at once. */
export function EndAgency({ agency: { id, name, people, version } }: Props) {
  return (
    <>
      <p className="govuk-body">
        When {name} leaves the partnership, {count(people, 'person loses', 'people lose')} access within 2 seconds.
        Their work is then handed over, and their accounts are closed.
      </p>
      <ActButton
        document={EndAgencyDocument}
        input={{ agencyId: id, expectedVersion: version }}
        kind="warning"
        said={`${name} has left the partnership`}
      >
        {`End ${name}`}
      </ActButton>
    </>
  );
}
