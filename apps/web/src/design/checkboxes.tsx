import { classNames } from './class-names.js';
import { FieldSet, useField, type FieldProps } from './field.js';
import { useFieldId } from './form-context.js';
import type { Choice } from './select.js';
import { choiceInWords, told, useTold } from './told-field.js';

interface Props<Value extends string> extends FieldProps {
  value: readonly Value[];
  onChange: (value: Value[]) => void;
  choices: readonly Choice<Value>[];
  small?: boolean;
}

/** Any number of a few choices. */
export function Checkboxes<Value extends string>({ value, onChange, choices, small, ...field }: Props<Value>) {
  const wiring = useField(field);
  useTold(
    field.name,
    told(field.label, value, {
      say: (now) =>
        manyOf(now)
          .map((each) => choiceInWords(choices, each))
          .join(', '),
      put: (now) => onChange(manyOf(now) as Value[]),
    }),
  );
  const toggle = (one: Value) => onChange(value.includes(one) ? value.filter((each) => each !== one) : [...value, one]);
  return (
    <FieldSet field={field} wiring={wiring}>
      <div className={classNames('govuk-checkboxes', small && 'govuk-checkboxes--small')}>
        {choices.map((choice, index) => (
          <Box
            key={choice.value}
            name={field.name}
            value={choice.value}
            id={index === 0 ? wiring.id : `${wiring.id}-${index + 1}`}
            label={choice.label}
            hint={choice.hint}
            checked={value.includes(choice.value)}
            onChange={() => toggle(choice.value)}
          />
        ))}
      </div>
    </FieldSet>
  );
}

interface OneProps {
  name: string;
  label: string;
  hint?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** A single yes or no: "Kofi can see this in his plan". */
export function Checkbox({ name, label, hint, checked, onChange }: OneProps) {
  const id = useFieldId(name);
  useTold(
    name,
    told(label, checked, { say: (now) => (now === true ? 'Yes' : 'No'), put: (now) => onChange(now === true) }),
  );
  return (
    <div className="govuk-form-group">
      <div className="govuk-checkboxes govuk-checkboxes--small">
        <Box id={id} name={name} label={label} hint={hint} checked={checked} onChange={onChange} />
      </div>
    </div>
  );
}

const manyOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

interface BoxProps {
  name: string;
  value?: string;
  id: string;
  label: string;
  hint: string | undefined;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

function Box({ name, value, id, label, hint, checked, onChange }: BoxProps) {
  return (
    <div className="govuk-checkboxes__item">
      <input
        id={id}
        name={name}
        value={value}
        type="checkbox"
        className="govuk-checkboxes__input"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        aria-describedby={hint ? `${id}-item-hint` : undefined}
      />
      <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <div id={`${id}-item-hint`} className="govuk-hint govuk-checkboxes__hint">
          {hint}
        </div>
      )}
    </div>
  );
}
