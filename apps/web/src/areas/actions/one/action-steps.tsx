import { useRef, useState } from 'react';
import { Button } from '../../../design/button.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { InlinePanel } from '../../../design/inline-panel.js';
import { stepsOf } from '../update/quick-choices.js';
import { StepForm } from '../update/step-form.js';
import { STEPS, type StepName } from '../update/steps.js';
import type { ActionInFull } from './action-in-full.js';

/** A button for each thing that can be done now, as the server says; what cannot, with the reason. */
export function ActionSteps({ action }: { action: ActionInFull }) {
  const [chosen, setOpen] = useState<StepName>();
  const buttons = useRef<HTMLDivElement>(null);
  const steps = stepsOf(action);
  const open = chosen && steps.includes(chosen) ? chosen : undefined; // what cannot be done any more is closed
  const done = () => {
    setOpen(undefined);
    buttons.current?.focus();
  };
  return (
    <div className="govuk-!-margin-bottom-6 app-noprint">
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
              {labelOf(action, name)}
            </Button>
          ))}
        </ButtonGroup>
      </div>
      {open && (
        <div className="app-panel app-panel--tint">
          <InlinePanel key={open} label={labelOf(action, open)} onCancel={() => setOpen(undefined)}>
            <StepForm action={action} name={open} onDone={done} onCancel={() => setOpen(undefined)} />
          </InlinePanel>
        </div>
      )}
      <Blocked action={action} />
    </div>
  );
}

function labelOf(action: ActionInFull, name: StepName): string {
  return action.allowedTransitions.find((transition) => transition.name === name)?.label ?? STEPS[name].button;
}

function Blocked({ action }: { action: ActionInFull }) {
  if (action.blockedTransitions.length === 0) return null;
  const reasons = [...new Set(action.blockedTransitions.map(({ because }) => because))];
  return (
    <ul className="govuk-list app-s app-muted govuk-!-margin-top-3">
      {reasons.map((because) => (
        <li key={because}>{because}.</li>
      ))}
    </ul>
  );
}
