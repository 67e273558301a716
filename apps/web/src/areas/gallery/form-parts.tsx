import { useState } from 'react';
import { announce } from '../../design/announce.js';
import { ButtonGroup } from '../../design/button-group.js';
import { Button } from '../../design/button.js';
import { Checkbox, Checkboxes } from '../../design/checkboxes.js';
import { Combobox } from '../../design/combobox.js';
import { DateInput, dateProblems } from '../../design/date-input.js';
import { Form } from '../../design/form.js';
import { Radios } from '../../design/radios.js';
import { Section } from '../../design/section.js';
import { Select } from '../../design/select.js';
import { TextArea } from '../../design/text-area.js';
import { TextButton } from '../../design/text-button.js';
import { TextInput } from '../../design/text-input.js';
import { problemOf, type FieldProblem, type Problem } from '../../graphql/problem.js';

const people = [
  { value: 'pn', label: 'Priya Nair', hint: 'personal adviser' },
  { value: 'sw', label: 'Sandra Whitfield', hint: 'North Vale Housing' },
  { value: 'to', label: 'Tomás Ó Briain', hint: 'Jobcentre Plus' },
];
const goals = [
  { value: 'home', label: 'A home I won’t have to leave' },
  { value: 'money', label: 'Manage my own money' },
];
const sharing = [
  { value: 'HOUSING', label: 'Housing' },
  { value: 'HEALTH', label: 'Health', hint: 'Sees this item and its actions, nothing else' },
];
const howItGoes = [
  { value: 'done', label: 'Done' },
  { value: 'ok', label: 'On track, needs a new date' },
  { value: 'stuck', label: 'Stuck, need help', hint: 'Your manager will see this today' },
];
const blank = {
  title: '',
  ownerId: '',
  dueOn: '',
  goal: '',
  going: '',
  place: '',
  shares: [] as string[],
  shown: true,
};

type Answers = typeof blank;

interface Part {
  answers: Answers;
  set: (change: Partial<Answers>) => void;
}

/** A form with every field; sending it with gaps shows its mistakes. */
export function FormParts() {
  const [answers, setAnswers] = useState(blank);
  const [problem, setProblem] = useState<Problem>();
  const set = (change: Partial<Answers>) => setAnswers({ ...answers, ...change });
  const save = () => {
    const found = mistakesIn(answers);
    setProblem(found.length > 0 ? problemOf(found) : undefined);
    if (found.length === 0) announce('Action added');
  };
  return (
    <Section title="Form">
      <Form saving={{ problem }} onSubmit={save}>
        <WhatWhoWhen answers={answers} set={set} />
        <Choices answers={answers} set={set} />
        <Sharing answers={answers} set={set} />
        <ButtonGroup>
          <Button type="submit">Add action</Button>
          <TextButton onClick={() => setAnswers(blank)}>Cancel</TextButton>
        </ButtonGroup>
      </Form>
    </Section>
  );
}

function WhatWhoWhen({ answers, set }: Part) {
  return (
    <>
      <TextArea
        name="title"
        label="What needs to happen?"
        limit={60}
        value={answers.title}
        onChange={(title) => set({ title })}
      />
      <Combobox
        name="ownerId"
        label="Who will do it?"
        choices={people}
        value={answers.ownerId}
        onChange={(ownerId) => set({ ownerId })}
      />
      <DateInput
        name="dueOn"
        label="By when?"
        value={answers.dueOn}
        onChange={(dueOn) => set({ dueOn })}
        quick={[{ label: 'Next panel', date: '2026-12-22' }]}
      />
    </>
  );
}

function Choices({ answers, set }: Part) {
  return (
    <>
      <Select
        name="goal"
        label="Which goal?"
        none="Choose a goal"
        choices={goals}
        value={answers.goal}
        onChange={(goal) => set({ goal })}
      />
      <Radios
        name="going"
        label="How is it going?"
        small
        choices={howItGoes}
        value={answers.going}
        onChange={(going) => set({ going })}
      />
    </>
  );
}

function Sharing({ answers, set }: Part) {
  return (
    <>
      <Checkboxes
        name="shares"
        label="Share with"
        small
        choices={sharing}
        value={answers.shares}
        onChange={(shares) => set({ shares })}
      />
      <TextInput
        name="place"
        label="Place"
        optional
        hint="A room or a link"
        value={answers.place}
        onChange={(place) => set({ place })}
      />
      <Checkbox
        name="shown"
        label="Kofi can see this in his plan"
        checked={answers.shown}
        onChange={(shown) => set({ shown })}
      />
    </>
  );
}

function mistakesIn(answers: Answers): FieldProblem[] {
  const missing = [
    { field: 'title', message: 'Say what needs to happen' },
    { field: 'ownerId', message: 'Say who will do this action' },
    { field: 'going', message: 'Say how it is going' },
  ] as const;
  return [
    ...missing.filter(({ field }) => answers[field] === ''),
    ...dateProblems('dueOn', answers.dueOn, { say: 'Say by when' }),
  ];
}
