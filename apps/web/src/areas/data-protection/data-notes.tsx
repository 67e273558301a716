import { useState } from 'react';
import { useQuery } from 'urql';
import { dayAndTime } from '../../content/dates.js';
import { announce } from '../../design/announce.js';
import { Answer } from '../../design/answer.js';
import { Button } from '../../design/button.js';
import { Details } from '../../design/details.js';
import { Form } from '../../design/form.js';
import { Outcome } from '../../design/outcome.js';
import { Panel } from '../../design/panel.js';
import { Radios } from '../../design/radios.js';
import { Section } from '../../design/section.js';
import { TextArea } from '../../design/text-area.js';
import { useClientKey } from '../../graphql/client-key.js';
import {
  DataNotesDocument,
  EndDataNoteDocument,
  NoteAboutDataDocument,
  type DataNoteKind,
  type DataNoteShownFragment,
} from '../../graphql/generated/data-protection.js';
import { useSave } from '../../graphql/use-save.js';
import { useIs } from '../../shell/viewer.js';
import { useReadsNotes } from './keeps-requests.js';
import { PanelForm } from '../young-people/record/panel-form.js';

const KINDS: readonly { value: DataNoteKind; label: string; hint: string; binds: boolean }[] = [
  {
    value: 'RECTIFICATION',
    label: 'Something is wrong',
    hint: 'Somebody says that the record is not right',
    binds: false,
  },
  { value: 'OBJECTION', label: 'They object', hint: 'To something that we do with their data', binds: false },
  {
    value: 'RESTRICTION',
    label: 'Only keep it',
    hint: 'Until something is settled, their data is not to be used',
    binds: true,
  },
  { value: 'LEGAL_HOLD', label: 'Do not delete it', hint: 'For a claim, an inquiry or a complaint', binds: true },
];
const kindWords = (kind: DataNoteKind): string => KINDS.find(({ value }) => value === kind)?.label ?? kind;

/** What stands on a record about its own data, and the forms that write it and end it. */
export function DataNotes({ youngPersonId }: { youngPersonId: string }) {
  const [adding, setAdding] = useState(false);
  const [done, setDone] = useState('');
  const writes = useReadsNotes();
  const variables = { youngPersonId };
  const [{ data, error }, ask] = useQuery({ query: DataNotesDocument, variables, requestPolicy: 'cache-and-network' });
  const close = () => {
    setAdding(false);
    ask();
  };
  return (
    <Section title="What was asked about this record">
      {done && <Outcome title={done} />}
      <Answer what="notes" data={data} error={error} onRetry={ask}>
        {({ dataNotes }) => (
          <>
            {dataNotes.length === 0 && <p className="govuk-body">Nothing stands on this record.</p>}
            {dataNotes.map((note, at) => (
              <OneNote key={note.id} note={note} number={at + 1} onEnded={setDone} />
            ))}
          </>
        )}
      </Answer>
      {writes && !adding && (
        <Button
          kind="secondary"
          onClick={() => {
            setDone('');
            setAdding(true);
          }}
        >
          Write a note about this record
        </Button>
      )}
      {adding && <NoteForm youngPersonId={youngPersonId} onClose={close} />}
    </Section>
  );
}

interface NoteProps {
  note: DataNoteShownFragment;
  number: number;
  /** Ended: what to say, now that the form is gone. */
  onEnded: (words: string) => void;
}

function OneNote({ note, number, onEnded }: NoteProps) {
  const { kind, words, at, by, endedAt, endedWords, mayEnd } = note;
  return (
    <Panel title={`${number}. ${kindWords(kind)}`} level={3}>
      {words && <p className="govuk-inset-text">{words}</p>}
      <p className="govuk-body">{`${by.displayName}, ${dayAndTime(at)}`}</p>
      {endedAt && <p className="govuk-body">{`Ended ${dayAndTime(endedAt)}. ${endedWords ?? ''}`}</p>}
      {mayEnd && <EndForm note={note} number={number} onEnded={onEnded} />}
    </Panel>
  );
}

function EndForm({ note, number, onEnded }: NoteProps) {
  const [words, setWords] = useState('');
  const { key, renew } = useClientKey();
  const saving = useSave(EndDataNoteDocument);
  const send = async () => {
    const input = { clientKey: key, noteId: note.id, expectedVersion: note.version, words };
    if (!(await saving.run({ input }, wordsProblem(words)))) return;
    renew();
    onEnded(`Note ${number} is ended: ${kindWords(note.kind).toLowerCase()}`);
  };
  return (
    <Details summary={`End note ${number}`} open={saving.problem !== undefined}>
      <Form saving={saving} onSubmit={() => void send()} look="inline" label={`End note ${number}`}>
        <TextArea
          name="words"
          label="What was done about it?"
          rows={2}
          limit={1000}
          value={words}
          onChange={setWords}
        />
        <Button type="submit" kind="secondary" small busy={saving.busy}>
          End it
        </Button>
      </Form>
    </Details>
  );
}

const wordsProblem = (words: string) =>
  [...words.trim()].length < 10 ? [{ field: 'words', message: 'Say it in 10 to 1,000 characters' }] : [];

function NoteForm({ youngPersonId, onClose }: { youngPersonId: string; onClose: () => void }) {
  const binds = useIs('TEAM_MANAGER', 'COORDINATOR');
  const [kind, setKind] = useState<DataNoteKind | ''>('');
  const [words, setWords] = useState('');
  const { key, renew } = useClientKey();
  const saving = useSave(NoteAboutDataDocument);
  const send = async () => {
    if (kind === '') return saving.refuse([{ field: 'kind', message: 'Choose what it is' }, ...wordsProblem(words)]);
    const input = { clientKey: key, youngPersonId, kind, words };
    if (!(await saving.run({ input }, wordsProblem(words)))) return;
    renew();
    announce('The note stands on the record');
    onClose();
  };
  return (
    <PanelForm
      title="A note about this record"
      button="Write it down"
      saving={saving}
      onSave={() => void send()}
      onClose={onClose}
    >
      <Radios
        name="kind"
        label="What is it?"
        small
        value={kind}
        onChange={setKind}
        choices={KINDS.filter((one) => binds || !one.binds)}
      />
      <TextArea
        name="words"
        label="What exactly, and why?"
        hint="Everybody who reads the record is told that it is so; children’s services read your words"
        rows={2}
        limit={1000}
        value={words}
        onChange={setWords}
      />
    </PanelForm>
  );
}
