import { useState } from 'react';
import { announce } from '../../../design/announce.js';
import { Button } from '../../../design/button.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { Empty } from '../../../design/empty.js';
import { Form } from '../../../design/form.js';
import { InlinePanel } from '../../../design/inline-panel.js';
import { Quote } from '../../../design/quote.js';
import { Section } from '../../../design/section.js';
import { TextArea } from '../../../design/text-area.js';
import { TextButton } from '../../../design/text-button.js';
import { can } from '../../../content/transitions.js';
import { belongingTo } from '../../../content/words.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { RecordWhatMattersDocument, type RecordOverviewQuery } from '../../../graphql/generated/young-people.js';
import { useSave } from '../../../graphql/use-save.js';
import type { Person } from '../record/person.js';
import { RecordConflict } from '../record/record-conflict.js';
import { isWithheld, Shown } from '../record/shown.js';
import { calledBy } from '../record/strip-facts.js';

interface Props {
  person: Person;
  part: RecordOverviewQuery['youngPerson']['whatMatters'];
}

/** What matters to them, as they said it. It comes first, and is never silently empty. */
export function WhatMatters({ person, part }: Props) {
  const [open, setOpen] = useState(false);
  const name = calledBy(person.displayName);
  const said = isWithheld(part) ? '' : (part.words ?? '');
  const mayRecord = can(person, 'recordWhatMatters') && !isWithheld(part);
  const change = mayRecord && said && !open && (
    <TextButton onClick={() => setOpen(true)} hidden={`what matters to ${name}`}>
      Change
    </TextButton>
  );
  return (
    <Section title={`What matters to ${name}`} more={change}>
      {open ? (
        <WordsForm person={person} words={said} onClose={() => setOpen(false)} />
      ) : (
        <Shown part={part} title={`You cannot see ${belongingTo(name)} own words.`}>
          {({ words, saidOn }) => <Said {...{ name, words, saidOn, mayRecord }} onOpen={() => setOpen(true)} />}
        </Shown>
      )}
    </Section>
  );
}

interface SaidProps {
  name: string;
  words: string | null;
  saidOn: string | null;
  mayRecord: boolean;
  onOpen: () => void;
}

function Said({ name, words, saidOn, mayRecord, onOpen }: SaidProps) {
  if (words) return <Quote large words={words} who={name} saidOn={saidOn} />;
  return <NotYet name={name} mayRecord={mayRecord} onOpen={onOpen} />;
}

function NotYet({ name, mayRecord, onOpen }: { name: string; mayRecord: boolean; onOpen: () => void }) {
  return (
    <Empty
      title={`We have not yet recorded what matters to ${name}`}
      level={3}
      action={
        mayRecord && (
          <Button small onClick={onOpen}>
            Record what matters
          </Button>
        )
      }
    >
      Ask {name}, and write it down as they say it.
    </Empty>
  );
}

function WordsForm({ person, words, onClose }: { person: Person; words: string; onClose: () => void }) {
  const [text, setText] = useState(words);
  const { key, renew } = useClientKey();
  const saving = useSave(RecordWhatMattersDocument);
  const name = calledBy(person.displayName);
  const save = async (expectedVersion: number) => {
    const input = { clientKey: key, youngPersonId: person.id, expectedVersion, words: text.trim() };
    const empty = text.trim() ? [] : [{ field: 'words', message: `Write what ${name} said` }];
    if (!(await saving.run({ input }, empty))) return;
    renew();
    announce(`Saved what matters to ${name}`);
    onClose();
  };
  if (saving.problem?.kind === 'conflict')
    return (
      <RecordConflict
        id={person.id}
        problem={saving.problem}
        what={`what matters to ${name}`}
        theirs="words"
        mine={text}
        onKeepTheirs={onClose}
        onKeepMine={(version) => void save(version)}
      />
    );
  return (
    <InlinePanel label={`What matters to ${name}`} onCancel={onClose}>
      <Form saving={saving} onSubmit={() => void save(person.version)} look="inline">
        <TextArea
          name="words"
          label={`What does ${name} say matters to them?`}
          hint="In their own words. Do not tidy them up"
          rows={4}
          limit={1000}
          value={text}
          onChange={setText}
        />
        <ButtonGroup>
          <Button type="submit" small busy={saving.busy}>
            Save their words
          </Button>
          <TextButton onClick={onClose}>Cancel</TextButton>
        </ButtonGroup>
      </Form>
    </InlinePanel>
  );
}
