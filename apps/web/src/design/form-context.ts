import { createContext, useContext } from 'react';

/** What a field tells its form, for when somebody else has saved something else meanwhile. */
export interface ToldField {
  label: string;
  /** What it holds, as the server takes it. */
  value: unknown;
  /** What it held when it was first shown. */
  began: unknown;
  /** A value of it in words; nothing when it is empty. */
  say: (value: unknown) => string;
  /** Puts a value of the server in it. */
  put: (value: unknown) => void;
  /** What stands between two versions that are made into one: only where somebody wrote words. */
  between?: string;
}

/** What a form tells its fields: the beginning of their ids, and what is wrong with each; and where they tell what they hold. */
export interface FormContext {
  prefix: string;
  errorOf: (field: string) => string | undefined;
  fields?: Map<string, ToldField>;
}

const alone: FormContext = { prefix: '', errorOf: () => undefined };

export const FormContext = createContext<FormContext>(alone);

/** The id of a field: two forms on one page may have a field of the same name. */
export function useFieldId(name: string): string {
  return `${useContext(FormContext).prefix}${name}`;
}

/** What is wrong with a field: what it is given, else what the form knows. */
export function useFieldError(name: string, given: string | undefined): string | undefined {
  const form = useContext(FormContext);
  return given ?? form.errorOf(name);
}
