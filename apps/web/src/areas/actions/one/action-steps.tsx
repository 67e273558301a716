import { useRef, useState } from 'react';
import { stopped } from '../../../content/words.js';
import { Button } from '../../../design/button.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { Details } from '../../../design/details.js';
import { InlinePanel } from '../../../design/inline-panel.js';
import { stepsOf } from '../update/quick-choices.js';
import { StepForm } from '../update/step-form.js';
import { isStep, STEPS, type StepName } from '../update/steps.js';
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
            <h2 className="govuk-heading-s govuk-!-margin-bottom-1">{labelOf(action, open)}</h2>
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

/** That nobody checks their own work is told at once; the rest to those who ask. */
function Blocked({ action: { blockedTransitions } }: { action: ActionInFull }) {
  const ownWork = blockedTransitions.find(({ name }) => name === 'verifyAction');
  const rest = blockedTransitions.filter(({ name }) => name !== 'verifyAction' && isStep(name));
  return (
    <>
      {ownWork && <p className="govuk-body app-s govuk-!-margin-top-3">{stopped(ownWork.because)}</p>}
      {rest.length > 0 && (
        <Details summary="What cannot be done now, and why">
          <ul className="govuk-list govuk-list--bullet app-s">
            {rest.map(({ name, because }) => (
              <li key={name}>
                {isStep(name) && STEPS[name].button}: {stopped(because)}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}
