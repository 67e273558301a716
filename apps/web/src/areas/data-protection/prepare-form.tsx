import { useState } from 'react';
import { count } from '../../content/plural.js';
import { announce } from '../../design/announce.js';
import { Button } from '../../design/button.js';
import { Form } from '../../design/form.js';
import { Section } from '../../design/section.js';
import { useClientKey } from '../../graphql/client-key.js';
import { PrepareSubjectAccessDocument, type AskedForFragment } from '../../graphql/generated/data-protection.js';
import { useSave } from '../../graphql/use-save.js';
import { WorkerBox } from '../actions/add/worker-box.js';

/** Puts together what is held, and names who reads what others wrote: somebody else than who puts it together. */
export function PrepareForm({ request }: { request: AskedForFragment }) {
  const [reviewerId, setReviewer] = useState(request.reviewer?.id ?? '');
  const { key, renew } = useClientKey();
  const saving = useSave(PrepareSubjectAccessDocument);
  const first = request.state === 'RECEIVED';
  const send = async () => {
    const input = { clientKey: key, id: request.id, expectedVersion: request.version, reviewerId };
    const missing = reviewerId ? [] : [{ field: 'reviewerId', message: 'Choose a person from the list' }];
    const done = await saving.run({ input }, missing);
    if (!done) return;
    renew();
    const { passages, held } = done.prepareSubjectAccess;
    announce(`Put together: ${count(passages, 'passage')}, ${held} to decide`);
  };
  return (
    <Section title={first ? 'Put it together' : 'Put it together again'}>
      {!first && (
        <p className="govuk-body">
          If the record has changed. What was decided about passages that have not changed stays decided.
        </p>
      )}
      <Form saving={saving} onSubmit={() => void send()} label="Put it together">
        <WorkerBox
          name="reviewerId"
          label="Who reads what others wrote?"
          hint="Somebody else who works with the young person, or manages or coordinates who does. Start typing a name"
          value={reviewerId}
          onChange={setReviewer}
        />
        <Button type="submit" kind={first ? undefined : 'secondary'} busy={saving.busy}>
          {first ? 'Put it together' : 'Put it together again'}
        </Button>
      </Form>
    </Section>
  );
}
