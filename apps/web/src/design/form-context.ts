import { createContext, useContext } from 'react';

/** What a form tells its fields: the beginning of their ids, and what is wrong with each. */
export interface FormContext {
  prefix: string;
  errorOf: (field: string) => string | undefined;
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
