import type { ReactNode } from 'react';
import { classNames } from './class-names.js';
import { FieldError } from './field-error.js';
import { useFieldError, useFieldId } from './form-context.js';

/** What every field is given. */
export interface FieldProps {
  /** The name the server uses (`dueOn`): errors find the field by it. */
  name: string;
  label: string;
  /** Heard, not seen, after the label: which of many. */
  hiddenLabel?: string | undefined;
  hint?: string | undefined;
  /** Usually found by the form; give it only outside one. */
  error?: string | undefined;
  /** Says "(optional)" after the label. Everything else must be answered. */
  optional?: boolean | undefined;
}

interface Wiring {
  id: string;
  error: string | undefined;
  describedBy: string | undefined;
}

/** The ids that tie a control to its hint, its error, and to one thing more, whose id ends as given. */
export function useField({ name, hint, error: given }: FieldProps, more?: string | false): Wiring {
  const id = useFieldId(name);
  const error = useFieldError(name, given);
  const describedBy = classNames(hint && `${id}-hint`, error && `${id}-error`, more && `${id}-${more}`) || undefined;
  return { id, error, describedBy };
}

/** Label, hint, error, then the control. */
export function Field({ field, wiring, children }: { field: FieldProps; wiring: Wiring; children: ReactNode }) {
  return (
    <div className={classNames('govuk-form-group', wiring.error && 'govuk-form-group--error')}>
      <label className="govuk-label" htmlFor={wiring.id}>
        <LabelText field={field} />
      </label>
      <HintAndError field={field} wiring={wiring} />
      {children}
    </div>
  );
}

/** The same for a set of choices: a fieldset with its legend. */
export function FieldSet({ field, wiring, children }: { field: FieldProps; wiring: Wiring; children: ReactNode }) {
  return (
    <div className={classNames('govuk-form-group', wiring.error && 'govuk-form-group--error')}>
      <fieldset className="govuk-fieldset" aria-describedby={wiring.describedBy}>
        <legend className="govuk-fieldset__legend">
          <LabelText field={field} />
        </legend>
        <HintAndError field={field} wiring={wiring} />
        {children}
      </fieldset>
    </div>
  );
}

function LabelText({ field }: { field: FieldProps }) {
  return (
    <>
      {field.label}
      {field.hiddenLabel && <span className="govuk-visually-hidden"> {field.hiddenLabel}</span>}
      {field.optional && ' (optional)'}
    </>
  );
}

function HintAndError({ field, wiring }: { field: FieldProps; wiring: Wiring }) {
  return (
    <>
      {field.hint && (
        <div id={`${wiring.id}-hint`} className="govuk-hint">
          {field.hint}
        </div>
      )}
      {wiring.error && <FieldError id={`${wiring.id}-error`}>{wiring.error}</FieldError>}
    </>
  );
}
