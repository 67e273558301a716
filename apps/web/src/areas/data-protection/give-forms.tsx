import { useState } from 'react';
import { Button } from '../../design/button.js';
import { DateInput, dateProblems } from '../../design/date-input.js';
import { Details } from '../../design/details.js';
import { Form } from '../../design/form.js';
import { Section } from '../../design/section.js';
import { TextArea } from '../../design/text-area.js';
import { useClientKey } from '../../graphql/client-key.js';
import {
  AddSubjectAddressDocument,
  GiveSubjectAccessDocument,
  type AskedForFragment,
} from '../../graphql/generated/data-protection.js';
import { useSave } from '../../graphql/use-save.js';
import { reasonProblem } from '../need-to-know/words.js';

interface Props {
  request: AskedForFragment;
  /** What came of it, now that the form is gone. */
  onDone: (words: string) => void;
}

/** Adds where they live: it is shown to whoever takes the file, and written down as an address is. */
export function AddressForm({ request, onDone }: Props) {
  const [reason, setReason] = useState('');
  const { key, renew } = useClientKey();
  const saving = useSave(AddSubjectAddressDocument);
  const send = async () => {
    const input = { clientKey: key, id: request.id, expectedVersion: request.version, reason };
    if (!(await saving.run({ input }, reasonProblem(reason)))) return;
    renew();
    onDone('Where they live stands in the file');
  };
  return (
    <Details summary="Add where they live to the file" open={saving.problem !== undefined}>
      <Form saving={saving} onSubmit={() => void send()} look="inline" label="Add where they live">
        <p className="govuk-body">
          It is theirs to know. Leave it out if somebody could make them hand the file over, or find it.
        </p>
        <TextArea
          name="reason"
          label="Why can it stand in the file?"
          limit={1000}
          rows={2}
          value={reason}
          onChange={setReason}
        />
        <Button type="submit" kind="secondary" small busy={saving.busy}>
          Add it
        </Button>
      </Form>
    </Details>
  );
}

/** Says that they were given the file, which answers the request. */
export function GiveForm({ request, onDone }: Props) {
  const [givenOn, setGivenOn] = useState('');
  const { key, renew } = useClientKey();
  const saving = useSave(GiveSubjectAccessDocument);
  const send = async () => {
    const input = { clientKey: key, id: request.id, expectedVersion: request.version, givenOn };
    if (!(await saving.run({ input }, dateProblems('givenOn', givenOn)))) return;
    renew();
    onDone('The request is answered');
  };
  return (
    <Section title="Give it to them">
      <Form saving={saving} onSubmit={() => void send()} label="Give it to them">
        <DateInput name="givenOn" label="When were they given it?" value={givenOn} onChange={setGivenOn} />
        <Button type="submit" busy={saving.busy}>
          Say that it was given
        </Button>
      </Form>
    </Section>
  );
}
