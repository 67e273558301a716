import type { HTMLAttributes } from 'react';
import { classNames } from './class-names.js';
import { Field, useField, type FieldProps } from './field.js';
import { toldText, useTold } from './told-field.js';

interface Props extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'search' | 'email' | 'tel' | 'password';
  /** How many letters fit: the width tells what is expected. Without it the field is as wide as its place. */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  autoComplete?: string;
  maxLength?: number;
}

/** One line of text. Has no placeholder: what is expected stands in the hint. */
export function TextInput({
  value,
  onChange,
  type = 'text',
  width,
  inputMode,
  autoComplete = 'off',
  maxLength,
  ...field
}: Props) {
  const wiring = useField(field);
  useTold(field.name, toldText({ label: field.label, between: ' ' }, value, onChange));
  return (
    <Field field={field} wiring={wiring}>
      <input
        id={wiring.id}
        name={field.name}
        type={type}
        className={classNames(
          'govuk-input',
          width && `govuk-input--width-${width}`,
          wiring.error && 'govuk-input--error',
        )}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={wiring.describedBy}
        aria-invalid={wiring.error ? true : undefined}
        inputMode={inputMode}
        autoComplete={autoComplete}
        maxLength={maxLength}
      />
    </Field>
  );
}
