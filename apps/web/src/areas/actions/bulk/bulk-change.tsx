import { useState } from 'react';
import { count } from '../../../content/plural.js';
import { BulkBar } from '../../../design/bulk-bar.js';
import { Button } from '../../../design/button.js';
import type { ActionRowFragment } from '../../../graphql/generated/actions.js';
import { BulkForm } from './bulk-form.js';
import type { BulkStep } from './bulk-plan.js';

interface Props {
  chosen: readonly ActionRowFragment[];
  onClear: () => void;
}

/** What can be done with the rows that are chosen: another owner, another date. Nothing while none is. */
export function BulkChange({ chosen, onClear }: Props) {
  const [step, setStep] = useState<BulkStep>();
  if (chosen.length === 0 && !step) return null;
  const close = () => setStep(undefined);
  return (
    <>
      <BulkBar
        words={`${count(chosen.length, 'action')} selected`}
        onClear={() => {
          close();
          onClear();
        }}
      >
        <Button
          kind="inverse"
          small
          aria-expanded={step === 'reassignAction'}
          onClick={() => setStep('reassignAction')}
        >
          Change owner
        </Button>
        <Button kind="inverse" small aria-expanded={step === 'updateAction'} onClick={() => setStep('updateAction')}>
          Change date
        </Button>
      </BulkBar>
      {step && <BulkForm key={step} step={step} chosen={chosen} onClose={close} />}
    </>
  );
}
