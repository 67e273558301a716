import { useContext, useState } from 'react';
import { dayAndWeekday, day, type LocalDate } from '../content/dates.js';
import { readDate } from '../content/read-date.js';
import { SAY } from '../content/words.js';
import type { FieldProblem } from '../graphql/problem.js';
import { classNames } from './class-names.js';
import { Field, useField, type FieldProps } from './field.js';
import { TextButton } from './text-button.js';
import { text as asText, told, useTold } from './told-field.js';
import { Today } from './today.js';

/** A date worth one press: "Before next panel", 2026-12-22. The day comes from the server. */
export interface QuickDate {
  label: string;
  date: LocalDate;
}

interface Props extends FieldProps {
  /** A day as YYYY-MM-DD; or what was typed, when it could not be understood; or ''. */
  value: string;
  onChange: (value: string) => void;
  quick?: readonly QuickDate[];
}

/**
 * A date in one box: "27 3 2026", "27 March", "next Friday". What was understood is said back in words below.
 * Before sending, ask `dateProblems('dueOn', value)`.
 */
export function DateInput({ value, onChange, quick = [], ...given }: Props) {
  const today = useContext(Today);
  const [typed, setTyped] = useState<{ text: string; value: string }>();
  const field = { hint: SAY.dateHint, ...given };
  const wiring = useField(field, 'understood');
  useTold(
    field.name,
    told(field.label, value, {
      say: (now) => (isDay(asText(now)) ? day(asText(now)) : asText(now)),
      put: (now) => onChange(asText(now)),
    }),
  );
  const text = typed && typed.value === value ? typed.text : isDay(value) ? day(value) : value;

  const type = (next: string) => {
    const understood = readDate(next, today) ?? next;
    setTyped({ text: next, value: understood });
    onChange(understood);
  };
  return (
    <Field field={field} wiring={wiring}>
      <input
        id={wiring.id}
        name={field.name}
        className={classNames('govuk-input govuk-input--width-20', wiring.error && 'govuk-input--error')}
        value={text}
        onChange={(event) => type(event.target.value)}
        aria-describedby={wiring.describedBy}
        aria-invalid={wiring.error ? true : undefined}
        autoComplete="off"
      />
      <span id={`${wiring.id}-understood`} className="app-echo" aria-live="polite">
        {isDay(value) && dayAndWeekday(value)}
      </span>
      <QuickDates choices={quick} onChoose={onChange} />
    </Field>
  );
}

function QuickDates({ choices, onChoose }: { choices: readonly QuickDate[]; onChoose: (date: LocalDate) => void }) {
  if (choices.length === 0) return null;
  return (
    <ul className="app-quick-dates" aria-label="Quick choices">
      {choices.map((choice) => (
        <li key={`${choice.label}${choice.date}`}>
          <TextButton onClick={() => onChoose(choice.date)}>
            {choice.label}, {day(choice.date)}
          </TextButton>
        </li>
      ))}
    </ul>
  );
}

/** What to tell `saving.run` about a date: nothing when it is one, or when it is empty and may be. */
export function dateProblems(
  field: string,
  value: string,
  may: { beEmpty?: boolean; say?: string } = {},
): FieldProblem[] {
  if (isDay(value) || (value.trim() === '' && may.beEmpty)) return [];
  return [{ field, message: value.trim() === '' && may.say ? may.say : SAY.dateNotUnderstood }];
}

function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value);
}
