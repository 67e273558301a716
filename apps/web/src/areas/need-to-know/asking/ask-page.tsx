import { useState } from 'react';
import { useQuery } from 'urql';
import { useUrlState } from '../../../address/use-url-state.js';
import { Answer } from '../../../design/answer.js';
import { Button } from '../../../design/button.js';
import { Form } from '../../../design/form.js';
import { Outcome } from '../../../design/outcome.js';
import { Page } from '../../../design/page.js';
import { TextArea } from '../../../design/text-area.js';
import { TextInput } from '../../../design/text-input.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { AskForAccessDocument, MyAccessRequestsDocument } from '../../../graphql/generated/need-to-know.js';
import { useSave } from '../../../graphql/use-save.js';
import { useMayAsk } from '../may-ask.js';
import { NotYours } from '../not-yours.js';
import { askProblems } from '../words.js';
import { MyRequests } from './my-requests.js';

const CRUMBS = [{ label: 'Young people', to: '/young-people' }, { label: 'Ask for access' }];
const TITLE = 'Ask for access to a record';

/** Asks to be let into a record by its exact reference. What is said is the same whether there is such a record or not. */
export function AskPage() {
  const mayAsk = useMayAsk();
  if (!mayAsk) return <NotYours title={TITLE} />;
  return <Asking />;
}

function Asking() {
  const [{ data, error }, ask] = useQuery({ query: MyAccessRequestsDocument, requestPolicy: 'cache-and-network' });
  const [asked, setAsked] = useState(false);
  return (
    <Page title={TITLE} crumbs={CRUMBS}>
      {asked && (
        <Outcome title="Your request is sent">
          There may be a record with this reference. If there is, the people who answer for it read your request, and
          you are told what they say. A request that nobody answers within 14 days is over.
        </Outcome>
      )}
      <p className="govuk-body">
        You are not told whether there is a record. If there is one, the people who answer for it read who you are and
        why you ask.
      </p>
      <AskForm onAsked={() => setAsked(true)} />
      <Answer what="requests" data={data} error={error} onRetry={ask}>
        {({ myAccessRequests }) => <MyRequests requests={myAccessRequests} />}
      </Answer>
    </Page>
  );
}

const FROM = { record: '' };

function AskForm({ onAsked }: { onAsked: () => void }) {
  const [{ record }] = useUrlState(FROM);
  const [draft, setDraft] = useState({ reference: record, reason: '' });
  const { key, renew } = useClientKey();
  const saving = useSave(AskForAccessDocument);
  const send = async () => {
    if (!(await saving.run({ input: { clientKey: key, ...draft } }, askProblems(draft)))) return;
    renew();
    setDraft({ reference: '', reason: '' });
    onAsked();
  };
  return (
    <Form saving={saving} onSubmit={() => void send()} label="Ask for access">
      {draft.reference !== '' && draft.reference === record ? (
        <p className="govuk-body">You ask for the record whose page you came from.</p>
      ) : (
        <TextInput
          name="reference"
          label="Exact reference"
          hint="For example, TR-1234"
          width={20}
          value={draft.reference}
          onChange={(reference) => setDraft({ ...draft, reference })}
        />
      )}
      <TextArea
        name="reason"
        label="Why does your work need this record?"
        hint="At least 20 characters. Whoever answers reads it"
        rows={4}
        limit={1000}
        value={draft.reason}
        onChange={(reason) => setDraft({ ...draft, reason })}
      />
      <Button type="submit" busy={saving.busy}>
        Ask for access
      </Button>
    </Form>
  );
}
