import { useId, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import { messageFor, type Problem } from '../graphql/problem.js';
import { ErrorSummary } from './error-summary.js';
import { FormContext } from './form-context.js';

interface Props {
  /** From `useSave`: its problem is shown above the fields, and at each field by its `name`. */
  saving?: { problem?: Problem | undefined };
  onSubmit: () => void;
  children: ReactNode;
  /** `inline` in a row, `quick` in a side panel: smaller letters. */
  look?: 'inline' | 'quick';
  /** What the form is for, when its heading does not say so. */
  label?: string;
  id?: string;
}

/** A form: error summary first, then the fields. `Ctrl` + `Enter` in any field sends it. The browser's own checks are off. */
export function Form({ saving, onSubmit, children, look, label, id }: Props) {
  const prefix = `${useId().replace(/[^a-zA-Z0-9]/g, '')}-`;
  const problem = saving?.problem;
  const shown = problem && problem.kind !== 'conflict' && problem.kind !== 'signedOut' ? problem : undefined;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    onSubmit();
  };
  const keys = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
  };
  return (
    <FormContext value={{ prefix, errorOf: (field) => messageFor(shown, field) }}>
      <form
        id={id}
        noValidate
        aria-label={label}
        className={`app-${look ?? 'form'}`}
        onSubmit={submit}
        onKeyDown={keys}
      >
        {shown && <ErrorSummary problem={shown} prefix={prefix} />}
        {children}
      </form>
    </FormContext>
  );
}
