import { useState } from 'react';
import { dayAndTime } from '../../../content/dates.js';
import { Button } from '../../../design/button.js';
import { Form } from '../../../design/form.js';
import { Panel } from '../../../design/panel.js';
import { Radios } from '../../../design/radios.js';
import { SummaryList } from '../../../design/summary-list.js';
import { TextArea } from '../../../design/text-area.js';
import { TextLink } from '../../../design/text-link.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { AnswerAccessRequestDocument, type AccessRequestsQuery } from '../../../graphql/generated/need-to-know.js';
import { useSave } from '../../../graphql/use-save.js';
import { answerProblems } from '../words.js';

type Request = AccessRequestsQuery['accessRequests'][number];

interface Props {
  request: Request;
  onDone: (words: string) => void;
}

/** Who asks to see whose record and why, whether it is open to them by now, and the form that answers. */
export function OneAccessRequest({ request, onDone }: Props) {
  const { worker, youngPersonId, name, reference, reason, askedAt, openToThem, quietly } = request;
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
    { label: 'Why', value: reason },
    { label: 'Asked', value: dayAndTime(askedAt) },
    { label: 'Open to them now', value: openToThem ? 'Yes' : 'No' },
    ...(quietly ? [{ label: 'What they are told', value: QUIETLY }] : []),
  ];
  return (
    <Panel title={`${worker.displayName}, ${worker.jobTitle}: ${reference}, ${dayAndTime(askedAt)}`} level={3}>
      <SummaryList rows={rows} />
      <AnswerForm request={request} onDone={onDone} />
    </Panel>
  );
}

const QUIETLY = 'Nothing, if you do not agree: the record is sealed, or they are kept from it';
const CHOICES = [
  { value: 'YES', label: 'Yes, it is open to them' },
  { value: 'NO', label: 'No' },
] as const;

function AnswerForm({ request: { id, version, worker, quietly, reference, askedAt }, onDone }: Props) {
  const [draft, setDraft] = useState<{ agree: 'YES' | 'NO' | ''; words: string }>({ agree: '', words: '' });
  const { key, renew } = useClientKey();
  const saving = useSave(AnswerAccessRequestDocument);
  const send = async () => {
    const agree = draft.agree === 'YES';
    const input = { clientKey: key, id, expectedVersion: version, agree, words: draft.words };
    if (!(await saving.run({ input }, answerProblems(draft)))) return;
    renew();
    onDone(
      agree
        ? `${worker.displayName} is told that the record is open`
        : `You did not agree to what ${worker.displayName} asks`,
    );
  };
  return (
    <Form
      saving={saving}
      onSubmit={() => void send()}
      look="inline"
      label={`Answer to ${worker.displayName}: ${reference}, ${dayAndTime(askedAt)}`}
    >
      <Radios
        name="agree"
        label="Should they see this record?"
        small
        inline
        choices={CHOICES}
        value={draft.agree}
        onChange={(agree) => setDraft({ ...draft, agree })}
      />
      <TextArea
        name="words"
        label="Why?"
        hint={quietly ? 'At least 10 characters' : `At least 10 characters. ${worker.displayName} reads it`}
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
