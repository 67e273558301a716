import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useUrlState } from '../../address/use-url-state.js';
import { Button } from '../../design/button.js';
import { Form } from '../../design/form.js';
import { Page } from '../../design/page.js';
import { Radios } from '../../design/radios.js';
import { TextArea } from '../../design/text-area.js';
import { TextInput } from '../../design/text-input.js';
import { useClientKey } from '../../graphql/client-key.js';
import { BreakGlassDocument, type BreakGlassReason } from '../../graphql/generated/need-to-know.js';
import { useSave } from '../../graphql/use-save.js';
import { useMayAsk } from './may-ask.js';
import { NotYours } from './not-yours.js';
import { breakGlassProblems, REASONS } from './words.js';

const FROM = { record: '' };
const CRUMBS = [{ label: 'Young people', to: '/young-people' }, { label: 'See a record now' }];

/** Seeing a record that nothing opens to one: an exact reference, a reason, and everybody is told. Nothing is searched. */
export function BreakGlassPage() {
  const mayAsk = useMayAsk();
  if (!mayAsk) return <NotYours title="See a record now" />;
  return (
    <Page title="See a record now" crumbs={CRUMBS}>
      <p className="govuk-body">
        You can open a record that you do not work with for 60 minutes, when somebody would come to harm if you waited.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>You see only what your reason needs.</li>
        <li>Your manager and the auditor are told at once.</li>
        <li>Somebody else reviews it within 2 working days, and the young person can ask who saw their record.</li>
      </ul>
      <BreakGlassForm />
    </Page>
  );
}

function BreakGlassForm() {
  const [{ record }] = useUrlState(FROM);
  const navigate = useNavigate();
  const [draft, setDraft] = useState<{ youngPerson: string; reasonCode: BreakGlassReason | ''; reason: string }>({
    youngPerson: record,
    reasonCode: '',
    reason: '',
  });
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const { key, renew } = useClientKey();
  const saving = useSave(BreakGlassDocument);
  const send = async () => {
    const { reasonCode, ...words } = draft;
    if (!reasonCode) return saving.refuse(breakGlassProblems(draft));
    const answer = await saving.run({ input: { clientKey: key, reasonCode, ...words } }, breakGlassProblems(draft));
    if (!answer) return;
    renew();
    const { id, state, youngPersonId } = answer.breakGlass;
    // A sealed record waits for somebody else: its page says what they answered.
    const isOpen = state === 'OPEN' && youngPersonId;
    void navigate(isOpen ? `/young-people/${youngPersonId}` : `/see-a-record-now/${id}`);
  };
  return (
    <Form saving={saving} onSubmit={() => void send()}>
      {!record && (
        <TextInput
          name="youngPerson"
          label="Exact reference"
          hint="Nothing is searched. For example, TR-1234"
          width={20}
          value={draft.youngPerson}
          onChange={(youngPerson) => change({ youngPerson })}
        />
      )}
      <Radios
        name="reasonCode"
        label="Why do you need to see this record?"
        choices={REASONS}
        value={draft.reasonCode}
        onChange={(reasonCode) => change({ reasonCode })}
      />
      <TextArea
        name="reason"
        label="What has happened?"
        hint="At least 20 characters. Whoever reviews this reads it"
        rows={4}
        limit={1000}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
      />
      <Button type="submit" busy={saving.busy}>
        Open the record for 60 minutes
      </Button>
    </Form>
  );
}
