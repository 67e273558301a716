import { useUrlState } from '../../../address/use-url-state.js';
import { can } from '../../../content/transitions.js';
import { InlinePanel } from '../../../design/inline-panel.js';
import { AddActionForm } from '../../actions/add/add-action-form.js';
import { ContactForm } from './contact-form.js';
import type { Person } from './person.js';

const OPEN = { open: '', goal: '' };

/** The form that is open below the strip: a new action, a contact. The address says which. */
export function OpenForm({ person }: { person: Person }) {
  const [{ open, goal }, change] = useUrlState(OPEN);
  const close = () => change(OPEN, { replace: true });
  const title = TITLES[open];
  if (!title || !can(person, title.needs)) return null;
  return (
    <div className="app-panel app-panel--tint govuk-!-margin-bottom-6 app-noprint">
      <InlinePanel key={`${open}${goal}`} label={`${title.words}: ${person.displayName}`} onCancel={close}>
        <h2 className="govuk-heading-s govuk-!-margin-bottom-1">{title.words}</h2>
        {open === 'contact' ? (
          <ContactForm person={person} onClose={close} />
        ) : (
          <AddActionForm
            youngPersonId={person.id}
            {...(goal ? { goal } : {})}
            look="inline"
            onDone={close}
            onCancel={close}
          />
        )}
      </InlinePanel>
    </div>
  );
}

const TITLES: Readonly<Record<string, { words: string; needs: string }>> = {
  action: { words: 'Add an action', needs: 'raiseAction' },
  contact: { words: 'Record contact', needs: 'recordContact' },
};
