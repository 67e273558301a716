import { classNames } from './class-names.js';
import { FieldSet, useField, type FieldProps } from './field.js';
import type { Choice } from './select.js';
import { choiceInWords, text, told, useTold } from './told-field.js';

interface Props<Value extends string> extends FieldProps {
  value: Value | '';
  onChange: (value: Value) => void;
  choices: readonly Choice<Value>[];
  small?: boolean;
  /** Side by side: for two or three short choices. */
  inline?: boolean;
}

/** One of a few choices, all in sight. */
export function Radios<Value extends string>({ value, onChange, choices, small, inline, ...field }: Props<Value>) {
  const wiring = useField(field);
  const put = (now: unknown) => onChange(text(now) as Value);
  useTold(field.name, told(field.label, value, { say: (now) => choiceInWords(choices, now), put }));
  return (
    <FieldSet field={field} wiring={wiring}>
      <div className={classNames('govuk-radios', small && 'govuk-radios--small', inline && 'govuk-radios--inline')}>
        {choices.map((choice, index) => {
          const id = index === 0 ? wiring.id : `${wiring.id}-${index + 1}`;
          return (
            <div className="govuk-radios__item" key={choice.value}>
              <input
                id={id}
                name={wiring.id}
                type="radio"
                className="govuk-radios__input"
                value={choice.value}
                checked={choice.value === value}
                onChange={() => onChange(choice.value)}
                aria-describedby={choice.hint ? `${id}-item-hint` : undefined}
              />
              <label className="govuk-label govuk-radios__label" htmlFor={id}>
                {choice.label}
              </label>
              {choice.hint && (
                <div id={`${id}-item-hint`} className="govuk-hint govuk-radios__hint">
                  {choice.hint}
                </div>
              )}
            </div>
          );
        })}
      </div>
    </FieldSet>
  );
}
