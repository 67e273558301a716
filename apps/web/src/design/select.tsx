import { classNames } from './class-names.js';
import { Field, useField, type FieldProps } from './field.js';
import { choiceInWords, text, told, useTold } from './told-field.js';

/** One of a list of choices: what the server is given, and its words. */
export interface Choice<Value extends string = string> {
  value: Value;
  label: string;
  hint?: string;
}

interface Props<Value extends string> extends FieldProps {
  value: Value | '';
  onChange: (value: Value | '') => void;
  choices: readonly Choice<Value>[];
  /** The words of the first, empty choice: "Anyone", "Choose a goal". Without it there is none. */
  none?: string;
}

/** One of five or more short choices. For fewer, or longer words, use <Radios>; for a long list, <Combobox>. */
export function Select<Value extends string>({ value, onChange, choices, none, ...field }: Props<Value>) {
  const wiring = useField(field);
  const put = (now: unknown) => onChange(text(now) as Value | '');
  useTold(field.name, told(field.label, value, { say: (now) => choiceInWords(choices, now), put }));
  return (
    <Field field={field} wiring={wiring}>
      <select
        id={wiring.id}
        name={field.name}
        className={classNames('govuk-select', wiring.error && 'govuk-select--error')}
        value={value}
        onChange={(event) => onChange(event.target.value as Value | '')}
        aria-describedby={wiring.describedBy}
        aria-invalid={wiring.error ? true : undefined}
      >
        {none !== undefined && <option value="">{none}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
