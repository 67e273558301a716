import { useState } from 'react';
import { dayAndTime, time } from '../../../content/dates.js';
import { Button } from '../../../design/button.js';
import { Form } from '../../../design/form.js';
import { Panel } from '../../../design/panel.js';
import { Radios } from '../../../design/radios.js';
import { SummaryList } from '../../../design/summary-list.js';
import { TextArea } from '../../../design/text-area.js';
import { TextLink } from '../../../design/text-link.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { AnswerBreakGlassDocument, type BreakGlassRequestsQuery } from '../../../graphql/generated/need-to-know.js';
import { useSave } from '../../../graphql/use-save.js';
import { answerProblems, REASONS } from '../words.js';

type Request = BreakGlassRequestsQuery['breakGlassRequests'][number];

interface Props {
  request: Request;
  /** Answered: what is to be told, now that the request is gone from the list. */
  onDone: (words: string) => void;
}

/** Who asks to open which sealed record and why, and the form that answers: yes or no, with a reason that they read. */
export function OneRequest({ request, onDone }: Props) {
  const { worker, youngPersonId, name, reference, reasonCode, reason, askedAt, answerBy } = request;
  const rows = [
    { label: 'Agency', value: worker.agency.name },
    {
      label: 'Whose record',
      value: (
        <TextLink to={`/young-people/${youngPersonId}`}>
          {name}, {reference}
        </TextLink>
      ),
    },
    { label: 'Why', value: REASONS.find(({ value }) => value === reasonCode)?.label ?? reasonCode },
    { label: 'In their words', value: reason },
    { label: 'Asked', value: dayAndTime(askedAt) },
    { label: 'Waits until', value: time(answerBy) },
  ];
  return (
    <Panel title={`${worker.displayName}, ${worker.jobTitle}: ${reference}`} level={3}>
      <SummaryList rows={rows} />
      <AnswerForm request={request} onDone={onDone} />
    </Panel>
  );
}

const CHOICES = [
  { value: 'YES', label: 'Yes, for 60 minutes' },
  { value: 'NO', label: 'No' },
] as const;

function AnswerForm({ request: { id, version, worker, reference }, onDone }: Props) {
  const [draft, setDraft] = useState<{ agree: 'YES' | 'NO' | ''; words: string }>({ agree: '', words: '' });
  const { key, renew } = useClientKey();
  const saving = useSave(AnswerBreakGlassDocument);
  const send = async () => {
    const agree = draft.agree === 'YES';
    const input = { clientKey: key, id, expectedVersion: version, agree, words: draft.words };
    if (!(await saving.run({ input }, answerProblems(draft)))) return;
    renew();
    onDone(
      agree
        ? `${worker.displayName} can open the record for 60 minutes`
        : `You did not agree that ${worker.displayName} opens the record`,
    );
  };
  return (
    <Form
      saving={saving}
      onSubmit={() => void send()}
      look="inline"
      label={`Answer to ${worker.displayName}: ${reference}`}
    >
      <Radios
        name="agree"
        label="May they open this record?"
        small
        inline
        choices={CHOICES}
        value={draft.agree}
        onChange={(agree) => setDraft({ ...draft, agree })}
      />
      <TextArea
        name="words"
        label="Why?"
        hint={`At least 10 characters. ${worker.displayName} reads it`}
        rows={2}
        limit={1000}
        value={draft.words}
        onChange={(words) => setDraft({ ...draft, words })}
      />
      <Button type="submit" small busy={saving.busy}>
        Send the answer
      </Button>
    </Form>
  );
}
