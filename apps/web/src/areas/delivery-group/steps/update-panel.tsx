import { useState } from 'react';
import { InlinePanel } from '../../../design/inline-panel.js';
import { Radios } from '../../../design/radios.js';
import type { CommitmentRowFragment } from '../../../graphql/generated/delivery-group.js';
import { StepForm } from './step-form.js';
import { stepLabel, STEPS, stepsOf, type StepName } from './steps.js';

interface Props {
  commitment: CommitmentRowFragment;
  onClose: () => void;
}

/** "How is it going?", in the row itself: an answer, the figure, what happened, what is next. */
export function UpdatePanel({ commitment, onClose }: Props) {
  const steps = stepsOf(commitment);
  const [chosen, setChosen] = useState<StepName>();
  const name = chosen && steps.includes(chosen) ? chosen : steps[0];
  if (!name) return null;
  const choices = steps.map((value) => ({ value, label: stepLabel(value, commitment.state, STEPS[value].answer) }));
  return (
    <InlinePanel label={`Update: ${commitment.promise}`} onCancel={onClose}>
      <StepForm commitment={commitment} name={name} onDone={onClose} onCancel={onClose}>
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
    </InlinePanel>
  );
}
