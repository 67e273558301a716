import type { Ref } from 'react';
import { count } from '../content/plural.js';
import { classNames } from './class-names.js';
import { Field, useField, type FieldProps } from './field.js';
import { toldText, useTold } from './told-field.js';

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
  const wiring = useField(field, limit !== undefined && 'left');
  useTold(field.name, toldText(field, value, onChange));
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
        aria-describedby={wiring.describedBy}
        aria-invalid={wiring.error ? true : undefined}
      />
      {limit !== undefined && <LettersLeft id={`${wiring.id}-left`} length={value.length} limit={limit} />}
    </Field>
  );
}

function LettersLeft({ id, length, limit }: { id: string; length: number; limit: number }) {
  const left = limit - length;
  const words = left >= 0 ? `You have ${count(left, 'letter')} left` : `You have ${count(-left, 'letter')} too many`;
  return (
    <div id={id} className="govuk-hint" aria-live="polite">
      {length > limit * NEARLY && words}
    </div>
  );
}
