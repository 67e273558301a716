import { useRef, useState } from 'react';
import { Button } from '../../../design/button.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { Details } from '../../../design/details.js';
import { InlinePanel } from '../../../design/inline-panel.js';
import type { CommitmentRowFragment } from '../../../graphql/generated/delivery-group.js';
import { StepForm } from '../steps/step-form.js';
import { blockedInWords } from '../steps/step-words.js';
import { stepLabel, STEPS, stepsOf, type StepName } from '../steps/steps.js';

/** A button for each thing that can be done now, as the server says; what cannot, with the reason. */
export function CommitmentSteps({ commitment }: { commitment: CommitmentRowFragment }) {
  const [chosen, setOpen] = useState<StepName>();
  const buttons = useRef<HTMLDivElement>(null);
  const steps = stepsOf(commitment);
  const open = chosen && steps.includes(chosen) ? chosen : undefined; // what cannot be done any more is closed
  const done = () => {
    setOpen(undefined);
    buttons.current?.focus();
  };
  return (
    <div className="govuk-!-margin-bottom-6 app-noprint">
      <h2 className="govuk-visually-hidden">What can be done</h2>
      <div ref={buttons} tabIndex={-1} role="group" aria-label="What can be done">
        <ButtonGroup>
          {steps.map((name, index) => (
            <Button
              key={name}
              small
              kind={index === 0 ? undefined : 'secondary'}
              aria-expanded={open === name}
              onClick={() => setOpen(open === name ? undefined : name)}
            >
              {labelOf(commitment, name)}
            </Button>
          ))}
        </ButtonGroup>
      </div>
      {open && (
        <div className="app-panel app-panel--tint">
          <InlinePanel key={open} label={labelOf(commitment, open)} onCancel={() => setOpen(undefined)}>
            <StepForm commitment={commitment} name={open} onDone={done} onCancel={() => setOpen(undefined)} />
          </InlinePanel>
        </div>
      )}
      <Blocked reasons={blockedInWords(commitment.blockedTransitions)} />
    </div>
  );
}

function labelOf({ allowedTransitions, state }: CommitmentRowFragment, name: StepName): string {
  const given = allowedTransitions.find((allowed) => allowed.name === name)?.label ?? STEPS[name].button;
  return stepLabel(name, state, given);
}

function Blocked({ reasons }: { reasons: readonly string[] }) {
  if (reasons.length === 0) return null;
  return (
    <div className="govuk-!-margin-top-4">
      <Details summary="What you cannot do, and why">
        <ul className="govuk-list govuk-list--bullet app-s govuk-!-margin-bottom-0">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </Details>
    </div>
  );
}
