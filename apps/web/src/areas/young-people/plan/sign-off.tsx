import { useState } from 'react';
import { Button } from '../../../design/button.js';
import { ButtonGroup } from '../../../design/button-group.js';
import type { Person } from '../record/person.js';
import { AuthoriseForm } from './authorise-form.js';
import type { VersionHead } from './plan-types.js';
import { ReturnForm, ShareForm } from './return-and-share.js';
import { SubmitForm } from './submit-form.js';

const FORMS = {
  submitPlan: SubmitForm,
  returnPlan: ReturnForm,
  authorisePlan: AuthoriseForm,
  sharePlan: ShareForm,
} as const;
type FormName = keyof typeof FORMS;

/** What can be done with a version as a whole, as the server says: send it, give it back, authorise it, hand it over. */
export function SignOff({ person, version }: { person: Person; version: VersionHead }) {
  const [chosen, setOpen] = useState<FormName>();
  const steps = version.allowedTransitions.filter((step): step is typeof step & { name: FormName } =>
    isForm(step.name),
  );
  const open = steps.find(({ name }) => name === chosen)?.name;
  const why = version.blockedTransitions.filter(({ name }) => TELLS[version.state] === name);
  const Open = open && FORMS[open];
  return (
    <div className="app-noprint">
      <ButtonGroup>
        {steps.map(({ name, label }, index) => (
          <Button
            key={name}
            small
            kind={index === 0 && name !== 'returnPlan' ? undefined : 'secondary'}
            aria-expanded={open === name}
            onClick={() => setOpen(open === name ? undefined : name)}
          >
            {label}
          </Button>
        ))}
      </ButtonGroup>
      {Open && <Open person={person} version={version} onClose={() => setOpen(undefined)} />}
      {why.map(({ name, because }) => (
        <p className="govuk-body app-s app-muted" key={name}>
          {WHY[name]}: {because}.
        </p>
      ))}
    </div>
  );
}

/** The step that comes next at each state: why it cannot be taken is worth telling. Of the others it is no news. */
const TELLS: Readonly<Partial<Record<VersionHead['state'], FormName>>> = {
  DRAFT: 'submitPlan',
  RETURNED: 'submitPlan',
  SUBMITTED: 'authorisePlan',
};
const WHY: Readonly<Record<string, string>> = {
  submitPlan: 'Before it can be sent for sign-off',
  authorisePlan: 'Why you cannot authorise it',
};

function isForm(name: string): name is FormName {
  return Object.hasOwn(FORMS, name);
}
