import { useId, useLayoutEffect, useRef, useState, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import { messageFor, type Problem } from '../graphql/problem.js';
import { ErrorSummary } from './error-summary.js';
import { FormConflict } from './form-conflict.js';
import { FormContext, type ToldField } from './form-context.js';

interface Props {
  /**
   * From `useSave`: its problem is shown above the fields, and at each field by its `name`. A conflict stands in place of the
   * fields, which keep what was typed.
   */
  saving?: Saved;
  onSubmit: () => void;
  children: ReactNode;
  /** `inline` in a row, `quick` in a side panel: smaller letters. */
  look?: 'inline' | 'quick';
  /** What the form is for, when its heading does not say so. */
  label?: string;
  id?: string;
}

interface Saved {
  problem?: Problem | undefined;
  clear?: () => void;
  over?: (version: number) => void;
}

/** A form: error summary first, then the fields. `Ctrl` + `Enter` in any field sends it. The browser's own checks are off. */
export function Form({ saving, onSubmit, children, look, label, id }: Props) {
  const prefix = `${useId().replace(/[^a-zA-Z0-9]/g, '')}-`;
  const [fields] = useState(() => new Map<string, ToldField>());
  const send = useLatest(onSubmit);
  const { shown, conflict } = parted(saving?.problem);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    onSubmit();
  };
  const settle = (version: number) => {
    saving?.over?.(version);
    saving?.clear?.();
  };
  return (
    <FormContext value={{ prefix, errorOf: (field) => messageFor(shown, field), fields }}>
      {conflict && (
        <FormConflict
          problem={conflict}
          fields={fields}
          settle={settle}
          onAgain={() => send.current()}
          onEdit={(name) => document.getElementById(`${prefix}${name}`)?.focus()}
        />
      )}
      <form
        id={id}
        noValidate
        aria-label={label}
        className={`app-${look ?? 'form'}`}
        hidden={conflict !== undefined}
        onSubmit={submit}
        onKeyDown={sendByKeys}
      >
        {shown && <ErrorSummary problem={shown} prefix={prefix} />}
        {children}
      </form>
    </FormContext>
  );
}

/** What stands above the fields, and what stands in place of them. Who is signed out is on the way to sign in. */
function parted(problem: Problem | undefined): { shown?: Problem | undefined; conflict?: Problem | undefined } {
  if (problem?.kind === 'conflict') return { conflict: problem };
  return { shown: problem?.kind === 'signedOut' ? undefined : problem };
}

/** What is sent once the fields hold something else: the form as it then is, not as it was when the conflict came. */
function useLatest(onSubmit: () => void) {
  const latest = useRef(onSubmit);
  useLayoutEffect(() => {
    latest.current = onSubmit;
  });
  return latest;
}

function sendByKeys(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
}
