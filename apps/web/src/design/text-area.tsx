import type { Ref } from 'react';
import { count } from '../content/plural.js';
import { classNames } from './class-names.js';
import { Field, useField, type FieldProps } from './field.js';

interface Props extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  rows?: number;
  /** The most letters the server takes. How many are left is told near the end; more can be typed, and the server says so. */
  limit?: number;
  ref?: Ref<HTMLTextAreaElement>;
}

const NEARLY = 0.8;

/** Several lines of text. */
export function TextArea({ value, onChange, rows = 3, limit, ref, ...field }: Props) {
  const near = limit !== undefined && value.length > limit * NEARLY;
  const wiring = useField(field);
  const leftId = `${wiring.id}-left`;
  return (
    <Field field={field} wiring={wiring}>
      <textarea
        ref={ref}
        id={wiring.id}
        name={field.name}
        rows={rows}
        className={classNames('govuk-textarea', wiring.error && 'govuk-textarea--error')}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={classNames(wiring.describedBy, limit !== undefined && leftId) || undefined}
        aria-invalid={wiring.error ? true : undefined}
      />
      {limit !== undefined && (
        <div id={leftId} className="govuk-hint" aria-live="polite">
          {near && left(limit - value.length)}
        </div>
      )}
    </Field>
  );
}

function left(letters: number): string {
  return letters >= 0 ? `You have ${count(letters, 'letter')} left` : `You have ${count(-letters, 'letter')} too many`;
}
