import { useState } from 'react';
import { Button } from '../../design/button.js';
import { Details } from '../../design/details.js';
import { Form } from '../../design/form.js';
import { TextArea } from '../../design/text-area.js';
import { useClientKey } from '../../graphql/client-key.js';
import {
  ExtendSubjectAccessDocument,
  RefuseSubjectAccessDocument,
  type AskedForFragment,
} from '../../graphql/generated/data-protection.js';
import { useSave } from '../../graphql/use-save.js';
import { reasonProblem } from '../need-to-know/words.js';

interface Props {
  request: AskedForFragment;
  /** What came of it, now that the form is gone. */
  onDone: (words: string) => void;
}

/** Two months more, once, for a complex request. */
export function ExtendForm({ request, onDone }: Props) {
  const [reason, setReason] = useState('');
  const { key, renew } = useClientKey();
  const saving = useSave(ExtendSubjectAccessDocument);
  const send = async () => {
    const input = { clientKey: key, id: request.id, expectedVersion: request.version, reason };
    if (!(await saving.run({ input }, reasonProblem(reason)))) return;
    renew();
    onDone('The request is extended by 2 months');
  };
  return (
    <Details summary="Extend it by 2 months" open={saving.problem !== undefined}>
      <Form saving={saving} onSubmit={() => void send()} look="inline" label="Extend it by 2 months">
        <TextArea
          name="reason"
          label="Why is it complex?"
          hint="The young person must be told within the first month"
          limit={1000}
          rows={2}
          value={reason}
          onChange={setReason}
        />
        <Button type="submit" kind="secondary" small busy={saving.busy}>
          Extend it
        </Button>
      </Form>
    </Details>
  );
}

/** Ends a request without an answer: the law allows that seldom. */
export function RefuseForm({ request, onDone }: Props) {
  const [reason, setReason] = useState('');
  const { key, renew } = useClientKey();
  const saving = useSave(RefuseSubjectAccessDocument);
  const send = async () => {
    const input = { clientKey: key, id: request.id, expectedVersion: request.version, reason };
    if (!(await saving.run({ input }, reasonProblem(reason)))) return;
    renew();
    onDone('The request is refused');
  };
  return (
    <Details summary="Refuse it" open={saving.problem !== undefined}>
      <Form saving={saving} onSubmit={() => void send()} look="inline" label="Refuse it">
        <TextArea
          name="reason"
          label="On what ground in law?"
          hint="For example, it is manifestly unfounded or excessive. The young person must be told, and how to complain"
          limit={1000}
          rows={2}
          value={reason}
          onChange={setReason}
        />
        <Button type="submit" kind="warning" small busy={saving.busy}>
          Refuse it
        </Button>
      </Form>
    </Details>
  );
}
