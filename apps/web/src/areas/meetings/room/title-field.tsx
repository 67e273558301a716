import type { Ref } from 'react';
import { Field, useField } from '../../../design/field.js';
import { useRoom } from './room-context.js';

interface Props {
  ref: Ref<HTMLTextAreaElement>;
  itemId: string;
  value: string;
  onChange: (value: string) => void;
}

/** What needs to happen. Alt with 3 leads here, by the mark on it. */
export function TitleField({ ref, itemId, value, onChange }: Props) {
  const { here } = useRoom();
  const field = { name: 'title', label: 'What needs to happen?' };
  const wiring = useField(field);
  return (
    <Field field={field} wiring={wiring}>
      <textarea
        ref={ref}
        id={wiring.id}
        name={field.name}
        rows={2}
        data-place="action"
        className={wiring.error ? 'govuk-textarea govuk-textarea--error' : 'govuk-textarea'}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
          here.tellTyping(itemId, 'ACTION');
        }}
        aria-describedby={wiring.describedBy}
        aria-invalid={wiring.error ? true : undefined}
      />
    </Field>
  );
}
