import { useState } from 'react';
import { count } from '../../../content/plural.js';
import { Button } from '../../../design/button.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { DateInput, dateProblems } from '../../../design/date-input.js';
import { Form } from '../../../design/form.js';
import { InlinePanel } from '../../../design/inline-panel.js';
import { TextButton } from '../../../design/text-button.js';
import { TextInput } from '../../../design/text-input.js';
import type { ActionRowFragment } from '../../../graphql/generated/actions.js';
import { problemOf, type FieldProblem, type Problem } from '../../../graphql/problem.js';
import { WorkerBox } from '../add/worker-box.js';
import { NO_ANSWERS, type StepAnswers } from '../update/steps.js';
import { bulkPlan, type BulkStep } from './bulk-plan.js';
import { BulkResults } from './bulk-results.js';
import { useBulk } from './use-bulk.js';

interface Props {
  step: BulkStep;
  chosen: readonly ActionRowFragment[];
  onClose: () => void;
}

const TITLES: Readonly<Record<BulkStep, string>> = { reassignAction: 'Change owner', updateAction: 'Change date' };

/** One answer for many actions: what will change and what cannot is told before it is applied. */
export function BulkForm({ step, chosen, onClose }: Props) {
  const [answers, setAnswers] = useState(NO_ANSWERS);
  const [problem, setProblem] = useState<Problem>();
  const bulk = useBulk(step);
  const { change, leave } = bulkPlan(step, chosen);
  const set = (part: Partial<StepAnswers>) => setAnswers((before) => ({ ...before, ...part }));
  const apply = () => {
    const found = problems(step, answers);
    setProblem(found.length > 0 ? problemOf(found) : undefined);
    if (found.length === 0) void bulk.run(change, answers);
  };
  if (bulk.results)
    return (
      <BulkResults
        results={bulk.results}
        busy={bulk.busy}
        onAgain={(ids) =>
          void bulk.run(
            change.filter(({ id }) => ids.includes(id)),
            answers,
          )
        }
        onClose={onClose}
      />
    );
  return (
    <div className="app-panel app-panel--tint govuk-!-margin-bottom-4 app-noprint">
      <InlinePanel label={TITLES[step]} onCancel={onClose}>
        <h2 className="govuk-heading-s govuk-!-margin-bottom-1">{TITLES[step]}</h2>
        <Form saving={{ problem }} onSubmit={apply} look="inline">
          <BulkFields step={step} answers={answers} onChange={set} />
          <WhatCannot leave={leave} />
          <ButtonGroup>
            {change.length > 0 && (
              <Button type="submit" small busy={bulk.busy}>
                Apply to {count(change.length, 'action')}
              </Button>
            )}
            <TextButton onClick={onClose}>Cancel</TextButton>
          </ButtonGroup>
        </Form>
      </InlinePanel>
    </div>
  );
}

function BulkFields({
  step,
  answers,
  onChange,
}: {
  step: BulkStep;
  answers: StepAnswers;
  onChange: (part: Partial<StepAnswers>) => void;
}) {
  return (
    <div className="app-grid app-grid--fields">
      {step === 'reassignAction' ? (
        <WorkerBox
          name="ownerId"
          label="Who will do them?"
          value={answers.ownerId}
          onChange={(ownerId) => onChange({ ownerId })}
        />
      ) : (
        <DateInput name="dueOn" label="New date" value={answers.date} onChange={(date) => onChange({ date })} />
      )}
      <TextInput
        name="note"
        label="Why?"
        hint="It is kept with each action"
        optional={step === 'reassignAction'}
        value={answers.words}
        onChange={(words) => onChange({ words })}
      />
    </div>
  );
}

function WhatCannot({ leave }: { leave: readonly { row: ActionRowFragment; because: string }[] }) {
  if (leave.length === 0) return null;
  return (
    <>
      <p className="govuk-body app-s govuk-!-margin-bottom-1">{count(leave.length, 'action')} will stay as now:</p>
      <ul className="govuk-list govuk-list--bullet app-s">
        {leave.map(({ row, because }) => (
          <li key={row.id}>
            {row.title}: {because}
          </li>
        ))}
      </ul>
    </>
  );
}

function problems(step: BulkStep, { ownerId, date, words }: StepAnswers): FieldProblem[] {
  if (step === 'reassignAction') return ownerId ? [] : [{ field: 'ownerId', message: 'Say who will do these actions' }];
  const found = dateProblems('dueOn', date, { say: 'Enter the new date' });
  return words.trim() ? found : [...found, { field: 'note', message: 'Say why the date changes' }];
}
