import { useRef, useState } from 'react';
import { labelOf, whyNots } from '../../../content/transitions.js';
import { stopped } from '../../../content/words.js';
import { Button } from '../../../design/button.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { Details } from '../../../design/details.js';
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
              {labelOf(action, name, STEPS[name].button)}
            </Button>
          ))}
        </ButtonGroup>
      </div>
      {open && (
        <div className="app-panel app-panel--tint">
          <InlinePanel key={open} label={labelOf(action, open, STEPS[open].button)} onCancel={() => setOpen(undefined)}>
            <h2 className="govuk-heading-s govuk-!-margin-bottom-1">{labelOf(action, open, STEPS[open].button)}</h2>
            <StepForm action={action} name={open} onDone={done} onCancel={() => setOpen(undefined)} />
          </InlinePanel>
        </div>
      )}
      <Blocked action={action} />
    </div>
  );
}

/** That nobody checks their own work is told at once; the rest to those who ask. */
function Blocked({ action: { blockedTransitions } }: { action: ActionInFull }) {
  const ownWork = blockedTransitions.find(({ name }) => name === 'verifyAction');
  const rest = whyNots(
    blockedTransitions.filter(({ name }) => name !== 'verifyAction'),
    DOING,
  );
  return (
    <>
      {ownWork && <p className="govuk-body app-s govuk-!-margin-top-3">{stopped(ownWork.because)}</p>}
      {rest.length > 0 && (
        <Details summary="What cannot be done now, and why">
          <ul className="govuk-list govuk-list--bullet app-s">
            {rest.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}

/** What each step does to the action, after "You cannot". */
const DOING: Readonly<Record<StepName, string>> = {
  acceptAction: 'accept it',
  declineAction: 'decline it',
  claimActionDone: 'say that it is done',
  updateAction: 'update it',
  blockAction: 'say that it is stuck',
  unblockAction: 'carry on with it',
  verifyAction: 'confirm that it is done',
  returnAction: 'send it back',
  reassignAction: 'change its owner',
  cancelAction: 'cancel it',
  linkAction: 'link it to a goal',
};
