import { useState } from 'react';
import { InlinePanel } from '../../../design/inline-panel.js';
import { Radios } from '../../../design/radios.js';
import type { ActionStepsFragment } from '../../../graphql/generated/actions.js';
import { firstChoice, quickChoices, whyNoUpdate } from './quick-choices.js';
import { StepForm } from './step-form.js';

interface Props {
  action: ActionStepsFragment;
  id?: string | undefined;
  button?: string | undefined;
  onDone: (action: ActionStepsFragment) => void;
  onCancel: () => void;
}

/** "How is it going?", in the row itself: a status, what happened, a new date. */
export function UpdatePanel({ action, id, button, onDone, onCancel }: Props) {
  const choices = quickChoices(action);
  const [chosen, setChosen] = useState(() => firstChoice(action));
  const name = choices.some(({ value }) => value === chosen) ? chosen : firstChoice(action);
  return (
    <InlinePanel label={`Update: ${action.title}`} onCancel={onCancel} {...(id ? { id } : {})}>
      {name ? (
        <StepForm {...{ action, name, button, onDone, onCancel }}>
          {choices.length > 1 && (
            <Radios
              name="step"
              label="How is it going?"
              small
              inline
              value={name}
              onChange={setChosen}
              choices={choices}
            />
          )}
        </StepForm>
      ) : (
        <p className="govuk-body app-s">{whyNoUpdate(action) ?? 'You cannot update this action.'}</p>
      )}
    </InlinePanel>
  );
}
