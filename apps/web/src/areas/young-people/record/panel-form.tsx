import type { ReactNode } from 'react';
import { Button } from '../../../design/button.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { Form } from '../../../design/form.js';
import { InlinePanel } from '../../../design/inline-panel.js';
import { TextButton } from '../../../design/text-button.js';
import type { Problem } from '../../../graphql/problem.js';

interface Props {
  title: string;
  button: string;
  saving: { problem?: Problem | undefined; busy: boolean };
  onSave: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A short form in a box of its own, opened by a button above it: title, fields, Save, Cancel. */
export function PanelForm({ title, button, saving, onSave, onClose, children }: Props) {
  return (
    <div className="app-panel app-panel--tint govuk-!-margin-bottom-4 app-noprint">
      <InlinePanel label={title} onCancel={onClose}>
        <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{title}</h3>
        <Form saving={saving} onSubmit={onSave} look="inline">
          {children}
          <ButtonGroup>
            <Button type="submit" small busy={saving.busy}>
              {button}
            </Button>
            <TextButton onClick={onClose}>Cancel</TextButton>
          </ButtonGroup>
        </Form>
      </InlinePanel>
    </div>
  );
}
