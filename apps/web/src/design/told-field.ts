import { useContext, useEffect, useState } from 'react';
import { FormContext, type ToldField } from './form-context.js';

type Told = Omit<ToldField, 'began'>;

/** Tells the form what a field holds. */
export function useTold(name: string, told: Told): void {
  const { fields } = useContext(FormContext);
  const [began] = useState(told.value);
  useEffect(() => {
    fields?.set(name, { ...told, began });
    return () => void fields?.delete(name);
  });
}

/** A field of words: one line of them, or several. */
export const toldText = (
  { label, between = '\n\n' }: { label: string; between?: string },
  value: string,
  onChange: (value: string) => void,
): Told => ({
  label,
  value,
  say: text,
  put: (now) => onChange(text(now)),
  between,
});

/** A field of a given form: a choice, a day, a yes or no. */
export const told = <Value>(
  label: string,
  value: Value,
  { say, put }: { say: (value: unknown) => string; put: (value: unknown) => void },
): Told => ({ label, value, say, put });

/** One of the choices in its words. */
export function choiceInWords(choices: readonly { value: string; label: string }[], value: unknown): string {
  if (text(value) === '') return '';
  return choices.find((choice) => choice.value === value)?.label ?? 'Another choice';
}

export const text = (value: unknown): string => (typeof value === 'string' ? value : '');
