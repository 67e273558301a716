import type { ButtonHTMLAttributes, MouseEvent, ReactNode } from 'react';
import { classNames } from './class-names.js';
import { VisuallyHidden } from './visually-hidden.js';

export interface ButtonLook {
  /** The one main thing on the page has no kind. `inverse` stands on dark bars. */
  kind?: 'secondary' | 'warning' | 'inverse' | undefined;
  /** Small: in rows, panels and page heads. */
  small?: boolean | undefined;
  /** Heard, not seen: which of many ("Update" + ": help Leon open a bank account"). */
  hidden?: string | undefined;
}

interface Props extends ButtonLook, Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled' | 'className' | 'hidden'> {
  children: ReactNode;
  /** Cannot be used now: stays reachable and says why by `aria-describedby`; pressing it does nothing. */
  unavailable?: boolean | undefined;
  /** Something is on its way: pressing it again does nothing. */
  busy?: boolean | undefined;
}

/** A button. Its words begin with a verb. Never `disabled`: what cannot be pressed can still be found and explained. */
export function Button({ kind, small, hidden, unavailable, busy, children, onClick, type = 'button', ...rest }: Props) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (unavailable || busy) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      {...rest}
      type={type}
      className={buttonClass({ kind, small })}
      aria-disabled={unavailable || busy ? true : undefined}
      onClick={press}
    >
      {children}
      {hidden && <VisuallyHidden> {hidden}</VisuallyHidden>}
    </button>
  );
}

/** The classes of a button, for a link that looks like one. */
export function buttonClass({ kind, small }: ButtonLook): string {
  return classNames('govuk-button', kind && `govuk-button--${kind}`, small && 'app-btn-s');
}
