import { useState } from 'react';
import { count } from '../../../content/plural.js';
import { Button } from '../../../design/button.js';
import { InlinePanel } from '../../../design/inline-panel.js';
import { Section } from '../../../design/section.js';
import type { CommitmentRowFragment } from '../../../graphql/generated/delivery-group.js';
import { useIs } from '../../../shell/viewer.js';
import { AddActionForm } from '../../actions/add/add-action-form.js';

/** How many actions call on this promise, never whose; and one more. */
export function CommitmentActions({
  commitment: { id, openActions, doneActions },
}: {
  commitment: CommitmentRowFragment;
}) {
  const [adding, setAdding] = useState(false);
  const onlyReads = useIs('AUDITOR', 'ADMINISTRATOR');
  return (
    <Section title="Actions for this commitment">
      <p className="govuk-body">
        {count(openActions, 'action')} open, {count(doneActions, 'action')} done and checked. Who they are for is not
        shown here.
      </p>
      {!onlyReads && (
        <p className="app-noprint">
          <Button kind="secondary" small aria-expanded={adding} onClick={() => setAdding(!adding)}>
            Add an action for this commitment
          </Button>
        </p>
      )}
      {adding && (
        <div className="app-panel app-panel--tint">
          <InlinePanel label="Add an action for this commitment" onCancel={() => setAdding(false)}>
            <AddActionForm
              also={{ commitmentId: id }}
              look="inline"
              onDone={() => setAdding(false)}
              onCancel={() => setAdding(false)}
            />
          </InlinePanel>
        </div>
      )}
    </Section>
  );
}
